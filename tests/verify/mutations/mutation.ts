/** One fault, made on purpose in a whole edition. */
import type { VerificationRuleId } from '../../../src/verify/index.ts';

export interface Mutation {
  /** What is done to the edition, in a few words. */
  name: string;
  /** The rule under which the fault must be found. */
  rule: VerificationRuleId;
  mutate: (bytes: Uint8Array) => Uint8Array;
}

/** Replaces the one place where a text stands; a mutation that changes nothing proves nothing. */
export function replaceOnce(text: string, search: string | RegExp, replacement: string): string {
  const places = typeof search === 'string' ? text.split(search).length - 1 : countOf(text, search);
  if (places !== 1) throw new Error(`${String(search)} stands there ${places} times.`);
  return text.replace(search, () => replacement);
}

function countOf(text: string, search: RegExp): number {
  return [...text.matchAll(new RegExp(search.source, `${search.flags.replace('g', '')}g`))].length;
}

/** Swaps two stretches of a text, the first of which comes first. */
export function swap(text: string, first: string, second: string): string {
  const [a, b] = [text.indexOf(first), text.indexOf(second)];
  if (a < 0 || b <= a) throw new Error(`“${first}” does not come before “${second}”.`);
  return `${text.slice(0, a)}${second}${text.slice(a + first.length, b)}${first}${text.slice(b + second.length)}`;
}

/** The part of a text that a pattern finds, once. */
export function partOf(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) throw new Error(`${String(pattern)} is not there.`);
  return found;
}
