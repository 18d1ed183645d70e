/** Labels: in an element of their own, or typed before the text of a paragraph. */
import { latinNumerals } from '../../language/label-words.ts';
import { rawText, tidied, withoutStart, type Piece } from './pieces.ts';

/** A label with what follows it. */
export interface Labelled {
  label: string;
  rest: Piece[];
}

/** Before a tab nearly anything that is short and no word is a label: "26", "(a)", "1 -", "’1‘", "一.". */
const beforeTab = new RegExp(
  String.raw`^[\s\u200e\u200f]*((?:\(\s?)?(?:\p{N}{1,3}(?:\p{L}|[ \u00a0](?:${latinNumerals}))?|\p{L}{1,2}(?: \p{L}{1,2})?|[ivxlIVXL]{1,6}|[十一二三四五六七八九甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳]{1,4}|[’‘“”']\p{N}{1,2}[’‘“”'])(?:\s?\))?(?:[.)、．]|[ \u00a0]?[-–—])?|[•·–—-])[ \u00a0\u200e\u200f]*\t`,
  'u',
);

/** Before a space only what nothing else looks like: "(a) ", "a) ", "12. ", "3 - ". */
const beforeSpace =
  /^[\s\u200e\u200f]*(\((?:\p{N}{1,3}|\p{Ll}{1,3}|[ivxl]{1,6})\)|(?:\p{Ll}{1,2}|[ivxl]{1,6}|\p{N}{1,3})\)|\p{N}{1,3}\.|\p{N}{1,3} [-–])[ \u00a0]+(?=\P{N})/u;

/** A full-width full stop ends nothing but a number. */
const beforeNothing = /^\s*([一二三四五六七八九十]{1,3}．)\s*(?=\S)/u;

/** The label that a paragraph begins with, if it is typed there. */
export function typedLabel(pieces: readonly Piece[]): Labelled | undefined {
  // A raised letter is the mark of a note below a table.
  const first = pieces.find(({ leaf }) => leaf.type !== 'text' || leaf.value.trim() !== '');
  if (first?.marks.some(({ type }) => type === 'superscript')) return undefined;
  const raw = rawText(pieces);
  const match = beforeTab.exec(raw) ?? beforeSpace.exec(raw) ?? beforeNothing.exec(raw);
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  return { label, rest: withoutStart(pieces, match[0].length) };
}

/** A label from the words of its own element. */
export function labelOf(pieces: readonly Piece[]): string {
  return rawText(tidied(pieces)).replaceAll('\uFFFC', '').trim();
}

/** What a label counts: paragraphs of the text, or items of a list. */
export type LabelKind = 'paragraph' | 'item' | 'division';

const paragraphLabel = new RegExp(
  String.raw`^[[(]?\p{N}{1,3}(?:[ \u00a0]?(?:${latinNumerals}|\p{L}))?[.．、]?(?:[ \u00a0]?[-–—])?$`,
  'u',
);
const chineseLabel = /^[一二三四五六七八九十百]{1,4}[.．]$/u;
const divisionLabel = /^(?:[IVXLC]{1,7}|\p{Lu})[.．]?$/u;

export function labelKind(label: string): LabelKind {
  if (divisionLabel.test(label)) return 'division';
  if (chineseLabel.test(label)) return 'paragraph';
  return paragraphLabel.test(label) && /\p{Nd}/u.test(label) && !/^[(]/.test(label)
    ? 'paragraph'
    : 'item';
}
