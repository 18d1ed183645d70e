/** Style advice is data: patterns of wording and what the Editorial Manual writes instead. */
import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '../package-files.ts';
import type { CheckRuleId } from '../diagnostics/index.ts';
import { localeOf } from '../locale/index.ts';
import type { LanguageTag, Root } from '../tree/types.ts';
import type { Check, CheckMessage } from './context.ts';
import type { Passage } from './passages.ts';

/** Rules whose advice stands in `templates/style/<language>.json`. */
export type StyleRuleId = Extract<CheckRuleId, `style-${string}`>;

export interface StyleAdvice {
  pattern: RegExp;
  /** What the manual writes: "per cent". */
  advice: string;
}

/** The manual of 1983 is the first of those that the advice is of; older texts followed other usage. */
const firstYear = 1983;

/** A check that looks for wording in the running text of a document. */
export function wordingCheck(rule: StyleRuleId): Check {
  return (root, context) => {
    const advice = adviceFor(root, rule);
    const { year } = context.profile;
    if (advice.length === 0 || (year !== undefined && year < firstYear)) return [];
    return context.passages.flatMap((passage) =>
      advice.flatMap((one) => findings(passage, one, context.rangeOf)),
    );
  };
}

/** What is wanted of wording in a document's language, by rule. */
export function adviceFor(root: Root, rule: StyleRuleId): StyleAdvice[] {
  const language = root.data?.language;
  return language === undefined ? [] : (loaded(language)[rule] ?? []);
}

/** One message for each block: what is found, and how often. */
function findings(
  { texts }: Passage,
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

type Advice = Partial<Record<string, StyleAdvice[]>>;

const languages = new Map<LanguageTag, Advice>();

function loaded(language: LanguageTag): Advice {
  const known = languages.get(language) ?? load(language);
  languages.set(language, known);
  return known;
}

function load(language: LanguageTag): Advice {
  // Only the name of a known language ever becomes the name of a file.
  const locale = localeOf(language);
  const file = packageFile(`templates/style/${locale?.language ?? ''}.json`);
  if (locale === undefined || !existsSync(file)) return {};
  const rules = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { pattern: string; advice: string }[]
  >;
  const month = locale.months.join('|');
  return Object.fromEntries(
    Object.entries(rules).map(([rule, list]) => [
      rule,
      list.map(({ pattern, advice }) => ({
        pattern: new RegExp(pattern.replaceAll('{month}', month), 'gu'),
        advice,
      })),
    ]),
  );
}
