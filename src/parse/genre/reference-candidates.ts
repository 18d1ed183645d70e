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
  /** Marked as a reference by the format, as `[^5]` is. */
  marked: boolean;
  /** How likely a bare number is a reference, from 1. */
  weight: number;
  /** A bare number so clearly set apart that it may refer to a note again. */
  repeatable: boolean;
}

/** All candidates of a block, in reading order. */
export function candidatesIn(
  content: Content,
  block: number,
  words: Words | undefined,
  isNote: (label: string) => boolean,
): Candidate[] {
  const raised = raisedIn(content, block);
  // What is raised is a reference or an exponent, but no bare number.
  const taken = content.marks
    .filter(({ kind }) => kind === 'superscript' || kind === 'noteMarker')
    .map(({ from, to }): [number, number] => [from, to]);
  return [
    ...raised,
    ...signsIn(content, block, isNote, taken),
    ...bareIn(content, block, { words, isNote }, taken),
  ].sort((a, b) => a.from - b.from);
}

/** Whether places, asked for in ascending order, lie in one of the stretches. */
function within(stretches: readonly [number, number][]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((stretches[next]?.[1] ?? Infinity) <= at) next++;
    return at >= (stretches[next]?.[0] ?? Infinity);
  };
}

const signs = /(?<=[\p{L}\d,;.:)”"])(?:\*{1,4}|†{1,2}|‡)(?=[\s,;.:)]|$)/gu;

/** "… of 16 December 1994,*": a sign of a note right after a word, not raised. */
function signsIn(
  { text }: Content,
  block: number,
  isNote: (label: string) => boolean,
  taken: readonly [number, number][],
): Candidate[] {
  const isTaken = within(taken);
  return [...text.matchAll(signs)].flatMap(({ 0: label, index }): Candidate[] => {
    if (isTaken(index) || !isNote(label)) return [];
    const to = index + label.length;
    return [
      { block, from: index, to, label, raised: true, marked: false, weight: 100, repeatable: true },
    ];
  });
}

/** "km²": the raised number belongs to the unit. */
function isExponent(text: string, from: number, to: number): boolean {
  return (
    /^[23]$/.test(text.slice(from, to)) &&
    /(?:^|[\s\d])[kcdm]?m$/.test(text.slice(Math.max(0, from - 4), from))
  );
}

function raisedIn({ marks, text }: Content, block: number): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.kind !== 'superscript' && mark.kind !== 'noteMarker') continue;
    // Marks may lie inside each other: the outer one has the whole label.
    if (mark.from < end) continue;
    end = mark.to;
    if (isExponent(text, mark.from, mark.to)) continue;
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
        marked: mark.kind === 'noteMarker',
        weight: 100,
        repeatable: true,
      });
    }
  }
  return found;
}

const number =
  /(?:\[(?=\d{1,3}\]))?(\d{1,3})(\s?\/(?![\p{L}\d])|(?<=\[\d{1,3})\])?(?![\p{L}\d]|[./-]\d|,\d{3}(?!\d))/gu;

interface BareContext {
  words: Words | undefined;
  isNote: (label: string) => boolean;
}

function bareIn(
  { text }: Content,
  block: number,
  context: BareContext,
  taken: readonly [number, number][],
): Candidate[] {
  const found: Candidate[] = [];
  const isTaken = within(taken);
  for (const match of text.matchAll(number)) {
    const at = match.index;
    if (isTaken(at)) continue;
    const [, digits = '', slash] = match;
    const to = at + match[0].length;
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(to, to + 40);
    const weight = slash === undefined ? weightOf(before, after, context) : slashWeight(before);
    if (weight === 0) continue;
    const gap = /\s*$/.exec(before)?.[0].length ?? 0;
    found.push({
      block,
      from: at - gap,
      to,
      label: match[0].trim() || digits,
      raised: false,
      marked: false,
      weight,
      repeatable: weight >= 3 && goesOn.test(after),
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

/** After a reference the sentence ends, or goes on with a word that no quantity has. */
const goesOn =
  /^\s*$|^\s*[,;.:)\]]|^\s+(?:and|which|that|in|to|on|by|or|from|with|for|as|the|of\s+the)\b/u;

function weightOf(before: string, after: string, { words, isNote }: BareContext): number {
  if (before.trim() === '' || abbreviation.test(before)) return 0;
  const spaced = /\s$/.test(before);
  const lead = before.trimEnd();
  if (quantityFollows(after, words, words?.endsInDate.test(lead) ?? false)) return 0;
  const clauseEnds = /^\s*$|^\s*[,;.:)\]]/.test(after);
  if (/[,;:”"»)\]]$|[\p{L})\]”"][.]$|\d{4}[.]$/u.test(lead)) {
    if (/\d,$/.test(lead) && !/\b\d{4},$/.test(lead) && !clauseEnds) return 1;
    return spaced ? 3 : 4;
  }
  if (!spaced) return /\p{L}$|\b\d{4}$/u.test(lead) ? 3 : 0;
  if (/\b(?:1[89]|20)\d\d$|\d{4,}$|\/\S+$/.test(lead)) return 2;
  const number = /(?:^|\s)(\d{1,3})$/.exec(lead)?.[1];
  if (number !== undefined) return isNote(number) ? 2 : 0;
  if (numberTaker.test(before)) return 0;
  return /[\p{L}]$/u.test(lead) ? (clauseEnds ? 2 : 1) : 0;
}

/** "4 and 5 December", "385 (1976)", "30 July", "12 to 19 April". */
function quantityFollows(after: string, words: Words | undefined, afterDate: boolean): boolean {
  if (/^\s*\((?:\d{4}|[XVILC]+)\)/.test(after)) return true;
  if (/^\s*(?:per\s+cent|%|°)/iu.test(after)) return true;
  if (!words) return false;
  return words.startsWithMonth.test(after) || (!afterDate && words.startsWithDayRange.test(after));
}
