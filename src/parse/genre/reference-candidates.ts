/** Finds what could be a reference to a note: raised signs, and bare numbers with how likely they are. */
import type { Content } from '../blocks/content.ts';
import type { Words } from '../../language/reading-words.ts';

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
  words: Words,
  { isNote, isPrinted }: Pick<BareContext, 'isNote' | 'isPrinted'>,
): Candidate[] {
  const raised = raisedIn(content, block);
  // What is raised is a reference or an exponent, but no bare number.
  const taken = content.marks
    .filter(({ kind }) => kind === 'superscript' || kind === 'noteMarker')
    .map(({ from, to }): [number, number] => [from, to]);
  const groups = groupsIn(content, block, isPrinted);
  const besides = [...taken, ...groups.map(({ from, to }): [number, number] => [from, to])].sort(
    ([a], [b]) => a - b,
  );
  return [
    ...raised,
    ...signsIn(content, block, isNote, taken),
    ...groups,
    ...bareIn(content, block, { words, isNote, isPrinted }, besides),
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

/** "km²", "3 × 10⁶": the raised number belongs to the unit, or to the power. */
function isExponent(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  if (/[×·*]\s?10$/u.test(before)) return true;
  return /^[23]$/.test(text.slice(from, to)) && /(?:^|[\s\d/])[kcdm]?m$/.test(before);
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

const group = /(?<=[\p{L}\p{P}\d]\s?)\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})+\]/gu;

/** "[3,4]", "[5-6]": several references in one pair of brackets, where the notes are printed "[3]". */
function groupsIn(
  { text }: Content,
  block: number,
  isPrinted: (label: string) => boolean,
): Candidate[] {
  return [...text.matchAll(group)].flatMap(({ 0: whole, index }): Candidate[] => {
    const numbers = [...whole.matchAll(/\d+/g)];
    if (!numbers.every(([label]) => isPrinted(`[${label}]`))) return [];
    return numbers.map(({ 0: label, index: at }) => ({
      block,
      from: index + at,
      to: index + at + label.length,
      label,
      raised: false,
      marked: false,
      weight: 4,
      repeatable: true,
    }));
  });
}

const number =
  /(?:\[(?=\d{1,3}\])|\((?=\d{1,3}\)))?(\d{1,3})(\s?\/(?![\p{L}\d])|(?<=\[\d{1,3})\]|(?<=\(\d{1,3})\))?(?![\p{L}\d]|[./-]\d|\/\p{L}|,\d{3}(?!\d))/gu;

/** "for 20195", "2017–20306": a year with the number of a note right behind it. */
const behindYear =
  /(?<![\p{L}\d/.,-])(?:(?:1[89]|20)\d\d[-–])?(?:1[89]|20)\d\d(\d{1,3})(?![\p{L}\d]|[./-]\d|,\d)/gu;

interface BareContext {
  words: Words;
  isNote: (label: string) => boolean;
  /** Whether a note has this label, sign by sign. */
  isPrinted: (label: string) => boolean;
}

function bareIn(
  { text }: Content,
  block: number,
  context: BareContext,
  taken: readonly [number, number][],
): Candidate[] {
  const found: Candidate[] = [];
  const isNumberTaken = within(taken);
  for (const match of text.matchAll(number)) {
    const at = match.index;
    if (isNumberTaken(at)) continue;
    const [, digits = '', slash] = match;
    const to = at + match[0].length;
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(to, to + 40);
    // "(6)" is a reference only where the notes are printed so.
    const unlikeNotes = slash === ']' && !context.isPrinted(match[0]);
    if (slash === ')' && !context.isPrinted(match[0])) continue;
    const weight =
      slash === ')' || unlikeNotes
        ? weightInParentheses(before, after, context)
        : slash === undefined
          ? weightOf(before, after, context)
          : slashWeight(before);
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
      repeatable: weight >= 4 || (weight >= 3 && goesOn(after, context.words)),
    });
  }
  const isTaken = within(taken);
  for (const match of text.matchAll(behindYear)) {
    const [whole, label = ''] = match;
    const to = match.index + whole.length;
    const from = to - label.length;
    if (isTaken(from) || !context.isNote(label)) continue;
    const after = text.slice(to, to + 40);
    // A quantity has as many digits: the year of a date, or a word that no quantity has, tells.
    const before = text.slice(Math.max(0, from - 40), from);
    const date = context.words.monthAndYear.exec(before);
    const dated = date !== null && date.index + date[0].length === before.length;
    const weight = dated || goesOn(after, context.words) ? 3 : 1;
    found.push({ block, from, to, label, raised: false, marked: false, weight, repeatable: false });
  }
  return found;
}

/** "1/" is how typewritten documents print a reference. */
function slashWeight(before: string): number {
  return /[\p{L}\d,;.:)”"]\s*$/u.test(before) ? 50 : 0;
}

/** "that States shall (1) act" counts what States do: a reference stands at a word or after a mark. */
function weightInParentheses(before: string, after: string, context: BareContext): number {
  const weight = weightOf(before, after, context);
  if (!/\s$/.test(before)) return Math.max(weight, 4);
  return weight > 0 && goesOn(after, context.words) ? 2 : Math.min(weight, 1);
}

/** After a reference the sentence ends, or goes on with a word that no quantity has. */
function goesOn(after: string, words: Words): boolean {
  return clauseEnds.test(after) || words.afterReference.test(after);
}

const clauseEnds = /^\s*$|^\s*[,;.:)\]]/;

/** "the annex,1, 2": right after a reference that stands after a word or a mark. */
const inRow = /(?:[\p{L}”"’»)\]][,;.:]?|\b\d{4}[,;.:])\d{1,3},?$/u;

function weightOf(before: string, after: string, { words, isNote }: BareContext): number {
  if (before.trim() === '' || words.abbreviation.test(before)) return 0;
  const spaced = /\s$/.test(before);
  const lead = before.trimEnd();
  if (quantityFollows(after, words, words.endsInDate.test(lead))) return 0;
  const ends = clauseEnds.test(after);
  if (inRow.test(lead) && /[\s,]$/.test(before)) return 3;
  if (/[,;:”"»)\]]$|[\p{L})\]”"][.]$|\d{4}[.]$/u.test(lead)) {
    if (/\d,$/.test(lead) && !/\b\d{4},$/.test(lead) && !ends) return 1;
    return spaced ? 3 : 4;
  }
  if (!spaced) return /\p{L}$|\b\d{4}$/u.test(lead) ? 3 : 0;
  if (/\b(?:1[89]|20)\d\d$|\d{4,}$|\/\S+$/.test(lead)) return 2;
  const number = /(?:^|\s)(\d{1,3})$/.exec(lead)?.[1];
  if (number !== undefined) return isNote(number) ? 2 : 0;
  if (words.beforeNumbers.test(before)) return 0;
  return /[\p{L}]$/u.test(lead) ? (ends ? 2 : 1) : 0;
}

/** "4 and 5 December", "385 (1976)", "30 July", "12 to 19 April". */
function quantityFollows(after: string, words: Words, afterDate: boolean): boolean {
  if (/^\s*\((?:\d{4}|[XVILC]+)\)/.test(after)) return true;
  if (words.afterNumber.test(after)) return true;
  return words.startsWithMonth.test(after) || (!afterDate && words.startsWithDayRange.test(after));
}
