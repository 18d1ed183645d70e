/** Finds what could be a reference to a note: raised signs, and bare numbers with how likely they are. */
import type { Content } from '../blocks/content.ts';
import type { Words } from './words.ts';

export interface Candidate {
  /** The block it stands in. */
  block: number;
  /** With the white space before it, which the medium put there. */
  from: number;
  to: number;
  /** As printed: "5", "1/", "*". */
  label: string;
  /** Printed as a reference (raised, or `[^5]`): no guess. */
  raised: boolean;
  /** How likely a bare number is a reference, from 1. */
  weight: number;
}

/** All candidates of a block, in reading order. */
export function candidatesIn(
  content: Content,
  block: number,
  words: Words | undefined,
): Candidate[] {
  const raised = raisedIn(content, block);
  const taken = raised.map(({ from, to }): [number, number] => [from, to]);
  return [...raised, ...bareIn(content, block, words, taken)].sort((a, b) => a.from - b.from);
}

function raisedIn({ marks, text }: Content, block: number): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.kind !== 'superscript' && mark.kind !== 'noteMarker') continue;
    // Marks may lie inside each other: the outer one has the whole label.
    if (mark.from < end) continue;
    end = mark.to;
    const inner = text.slice(mark.from, mark.to);
    const signs = mark.kind === 'noteMarker' ? /\S+/g : /\d{1,4}\/?|\*+|†|‡|[a-z](?![a-z])/g;
    for (const sign of inner.matchAll(signs)) {
      const at = mark.from + sign.index;
      const gap =
        sign.index === 0 ? /\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length : 0;
      found.push({
        block,
        from: at - (gap ?? 0),
        to: at + sign[0].length,
        label: sign[0],
        raised: true,
        weight: 100,
      });
    }
  }
  return found;
}

const number = /(\d{1,3})(\s?\/(?![\p{L}\d]))?(?![\p{L}\d]|[./-]\d|,\d{3}(?!\d))/gu;

function bareIn(
  { text }: Content,
  block: number,
  words: Words | undefined,
  taken: readonly [number, number][],
): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const match of text.matchAll(number)) {
    const at = match.index;
    while ((taken[next]?.[1] ?? Infinity) <= at) next++;
    const inside = taken[next];
    if (inside && at >= inside[0]) continue;
    const [, digits = '', slash] = match;
    const to = at + match[0].length;
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(to, to + 40);
    const weight = slash === undefined ? weightOf(before, after, words) : slashWeight(before);
    if (weight === 0) continue;
    const gap = /\s*$/.exec(before)?.[0].length ?? 0;
    found.push({
      block,
      from: at - gap,
      to,
      label: match[0].trim() || digits,
      raised: false,
      weight,
    });
  }
  return found;
}

/** "1/" is how typewritten documents print a reference. */
function slashWeight(before: string): number {
  return /[\p{L}\d,;.:)”"]\s*$/u.test(before) ? 50 : 0;
}

const abbreviation =
  /(?:\b(?:nos?|vols?|pp?|paras?|arts?|chaps?|sects?|add|rev|corr)\.?|[/§№$£€])\s*$/iu;
const numberTaker =
  /(?:\b(?:of|to|from|and|or|by|in|on|at|for|than|least|most|with|between|until|before|after|about|paragraphs?|articles?|chapters?|resolutions?|annex|annexes|sections?|parts?|pages?|items?|rules?|principles?|regulations?|sub-?paragraphs?|document|documents|numbers?|figures?|tables?|the|these|those|all|its|their|another|further|some|only|over|under))\s+$/iu;

function weightOf(before: string, after: string, words: Words | undefined): number {
  if (before.trim() === '' || abbreviation.test(before)) return 0;
  const spaced = /\s$/.test(before);
  const lead = before.trimEnd();
  const month = words && new RegExp(`(?:${words.locale.months.join('|')})`, 'iu');
  const afterMonth = month && new RegExp(`(?:${month.source})$`, 'iu').test(lead);
  if (quantityFollows(after, month, afterMonth ?? false)) return 0;
  const clauseEnds = /^\s*$|^\s*[,;.:)\]]/.test(after);
  if (/[,;:”"»)\]]$|\p{L}[.]$|\d{4}[.]$/u.test(lead)) {
    if (/\d,$/.test(lead) && !/\b\d{4},$/.test(lead) && !clauseEnds) return 1;
    return spaced ? 3 : 4;
  }
  if (!spaced) return /\p{L}$|\b\d{4}$/u.test(lead) ? 3 : 0;
  if (numberTaker.test(before)) return 0;
  if (/\b(?:1[89]|20)\d\d$/.test(lead)) return 2;
  return /[\p{L}]$/u.test(lead) ? (clauseEnds ? 2 : 1) : 0;
}

/** "4 and 5 December", "385 (1976)", "30 July", "12 to 19 April". */
function quantityFollows(after: string, month: RegExp | undefined, afterMonth: boolean): boolean {
  if (/^\s*\((?:\d{4}|[XVILC]+)\)/.test(after)) return true;
  if (/^\s*(?:per\s+cent|%|°)/iu.test(after)) return true;
  if (!month) return false;
  if (new RegExp(`^\\s*(?:${month.source})\\b`, 'iu').test(after)) return true;
  const range = new RegExp(`^\\s*(?:\\p{L}{1,3}|[–-])\\s*\\d{1,2}\\s+(?:${month.source})`, 'iu');
  return !afterMonth && range.test(after);
}
