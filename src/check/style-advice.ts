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

interface RuleAdvice {
  /** Matches where any of the patterns does: most texts have nothing that a rule looks for. */
  any: RegExp;
  list: readonly StyleAdvice[];
}

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
    const advice = ruleAdvice(root, rule);
    const { year } = context.profile;
    if (advice === undefined || (year !== undefined && year < firstYear)) return [];
    return context.passages.flatMap((passage) => {
      const texts = passage.texts.filter(({ node }) => advice.any.test(node.value));
      if (texts.length === 0) return [];
      return advice.list.flatMap((one) => findings(texts, one, context.rangeOf));
    });
  };
}

/** What is wanted of wording in a document's language, by rule. */
export function adviceFor(root: Root, rule: StyleRuleId): readonly StyleAdvice[] {
  return ruleAdvice(root, rule)?.list ?? [];
}

function ruleAdvice(root: Root, rule: StyleRuleId): RuleAdvice | undefined {
  const language = root.data?.language;
  return language === undefined ? undefined : loaded(language)[rule];
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

type Advice = Partial<Record<string, RuleAdvice>>;

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
      compiled(
        list.map(({ pattern, advice }) => ({
          pattern: pattern.replaceAll('{month}', month),
          advice,
        })),
      ),
    ]),
  );
}

function compiled(list: readonly { pattern: string; advice: string }[]): RuleAdvice {
  return {
    any: new RegExp(list.map(({ pattern }) => `(?:${pattern})`).join('|'), 'u'),
    list: list.map(({ pattern, advice }) => ({ pattern: new RegExp(pattern, 'gu'), advice })),
  };
}
