/**
 * Wording of which the Editorial Manual wants something else. What it is, is data of the language;
 * what each rule is about, stands with its description in `src/diagnostics/check-rules.ts`.
 */
import type { StyleAdvice, StyleRuleId } from '../../language/style-advice.ts';
import type { Check, CheckMessage } from '../context.ts';
import type { Passage } from '../passages.ts';

export const styleWording = {
  'style-per-cent': wordingCheck('style-per-cent'),
  'style-spelling': wordingCheck('style-spelling'),
  'style-present-resolution': exceptInCouncil(wordingCheck('style-present-resolution')),
  'style-numbers': wordingCheck('style-numbers'),
  'style-abbreviations': wordingCheck('style-abbreviations'),
  'style-dates': wordingCheck('style-dates'),
  'style-ranges': wordingCheck('style-ranges'),
  'style-quotation-marks': wordingCheck('style-quotation-marks'),
} satisfies Record<Exclude<StyleRuleId, 'style-italics'>, Check>;

/** The Security Council writes "this resolution" by its own practice. */
function exceptInCouncil(check: Check): Check {
  return (root, context) => (context.profile.organ === 'SC' ? [] : check(root, context));
}

/** The manual of 1983 is the first of those that the advice is of; older texts followed other usage. */
const firstYear = 1983;

/** Looks for the wording of one rule in the running text of a document. */
function wordingCheck(rule: StyleRuleId): Check {
  return (_root, context) => {
    const advice = context.language?.style[rule];
    const { year } = context.profile;
    if (advice === undefined || (year !== undefined && year < firstYear)) return [];
    return context.passages.flatMap((passage) => {
      const texts = passage.texts.filter(({ node }) => advice.any.test(node.value));
      if (texts.length === 0) return [];
      return advice.list.flatMap((one) => findings(texts, one, context.rangeOf));
    });
  };
}

/** One message for each block: what is found, and how often. */
function findings(
  texts: Passage['texts'],
  { pattern, advice }: StyleAdvice,
  rangeOf: Parameters<Check>[1]['rangeOf'],
): CheckMessage[] {
  const found = texts.flatMap(({ node }) =>
    [...node.value.matchAll(pattern)].map((match) => ({ node, match })),
  );
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { node, match } = first;
  const more = others.length === 0 ? '' : ` and ${others.length} more in this paragraph`;
  return [
    {
      reason: `“${match[0].trim()}”${more}: the Editorial Manual asks for ${advice}`,
      place: rangeOf(node, match.index, match.index + match[0].length) ?? node,
    },
  ];
}
