/** Style advice is data: patterns of wording and what the Editorial Manual writes instead. */
import type { CheckRuleId } from '../diagnostics/index.ts';

/** Rules whose advice stands in the data file of a language, under `style`. */
export type StyleRuleId = Extract<CheckRuleId, `style-${string}`>;

/** As the data file has it; `{month}` stands for the name of any month. */
export type StyleData = Partial<Record<StyleRuleId, { pattern: string; advice: string }[]>>;

export interface RuleAdvice {
  /** Matches where any of the patterns does: most texts have nothing that a rule looks for. */
  any: RegExp;
  list: readonly StyleAdvice[];
}

export interface StyleAdvice {
  pattern: RegExp;
  /** What the manual writes: "per cent". */
  advice: string;
}

export type StyleAdviceByRule = Partial<Record<StyleRuleId, RuleAdvice>>;

/** Makes the advice of a language ready to match. */
export function styleAdvice(data: StyleData, months: readonly string[]): StyleAdviceByRule {
  const month = months.join('|');
  return Object.fromEntries(
    Object.entries(data).map(([rule, list]) => [rule, ruleAdvice(list, month)]),
  );
}

function ruleAdvice(
  list: readonly { pattern: string; advice: string }[],
  month: string,
): RuleAdvice {
  const filled = list.map(({ pattern, advice }) => ({
    pattern: pattern.replaceAll('{month}', month),
    advice,
  }));
  return {
    any: new RegExp(filled.map(({ pattern }) => `(?:${pattern})`).join('|'), 'u'),
    list: filled.map(({ pattern, advice }) => ({ pattern: new RegExp(pattern, 'gu'), advice })),
  };
}
