/** Recognises what divides a text: annexes, articles, sections with a letter or a number. */
import type { TextBlock } from '../blocks/block.ts';
import type { Words } from '../../language/reading-words.ts';

export interface Division {
  kind: 'annex' | 'section' | 'heading';
  /** How much of the text is the label. */
  labelLength: number;
  /** How deep it stands: a section ends those that stand deeper. */
  depth: number;
}

const depthOfArticles = 8;
const depthOfParts = 6;

/** Roman numbers count what articles stand in, and in some languages their words do. */
function depthOfDivision(number: string, { partNumber }: Words): number {
  return partNumber.test(number) ? depthOfParts : depthOfArticles;
}

interface DivisionContext {
  words: Words;
  zone: string;
  /** The text opens as a paragraph of a resolution does. */
  opens: boolean;
  /** The label of the section before. */
  section: string | undefined;
  /** How the text before ends. */
  before: string;
  /** Nothing but a heading has come since the division before began. */
  belowHeading: boolean;
  /** The text of the block that follows. */
  next: string;
}

const capital = /^(?:[A-Z]|[IVX]{1,5})\.?$/;
/** A Cyrillic letter that looks like a Latin one counts with its full stop: "В" is a word, too. */
const lookAlikeWithText = /^[АВСЕНКМОРТХ]\.\s+(?=\p{Lu})/u;
/** Chinese print has no capitals. */
const capitalWithHan = /^(?:[A-Z]|[IVX]{1,5})\.\s*(?=\p{Script=Han})/u;
const hanHeading = /^\p{Script=Han}[^，。；：]{1,40}$/u;
const capitalWithText = /^(?:[A-Z]|[IVX]{1,5})[.:]?\s*(?:[.:)–—-]\s*|\s+)(?=\p{Lu})/u;

/** The division that a block starts; `undefined` when it starts none. */
export function divisionOf(
  block: TextBlock,
  text: string,
  context: DivisionContext,
): Division | undefined {
  const { words } = context;
  const headed = block.heading !== undefined;
  const annex = words.annex.exec(text);
  if (annex && isLabelLine(text, annex[0], headed)) {
    return { kind: 'annex', labelLength: withStop(text, annex[0]), depth: 0 };
  }
  const article = words.section.exec(text);
  if (article?.[1] && isLabelLine(text, article[0], headed)) {
    return {
      kind: 'section',
      labelLength: withStop(text, article[0]),
      depth: headed ? depthOf(block) : depthOfDivision(article[1], words),
    };
  }
  if (capital.test(text)) {
    return { kind: 'section', labelLength: text.length, depth: letterDepth(text) };
  }
  if (followsMisread(text, context.section)) {
    return { kind: 'section', labelLength: text.length, depth: letterDepth(text.toUpperCase()) };
  }
  if (words.preamble.test(text))
    return { kind: 'heading', labelLength: 0, depth: headed ? depthOf(block) : depthOfArticles };
  const labelled =
    capitalWithText.exec(text) ?? lookAlikeWithText.exec(text) ?? capitalWithHan.exec(text);
  if (labelled && (headed || isHeadingAfterLabel(text.slice(labelled[0].length)))) {
    const label = text.slice(0, labelled[0].length);
    return {
      kind: 'section',
      labelLength: label.length,
      depth: headed ? depthOf(block) : letterDepth(label),
    };
  }
  if (!headed && isHeadingLike(text) && standsBetween(context)) {
    return { kind: 'heading', labelLength: 0, depth: 5 };
  }
  if (!headed) return undefined;
  const number = /^\d{1,2}\.(?=\s)/.exec(text)?.[0].length ?? 0;
  return { kind: 'heading', labelLength: number, depth: depthOf(block) };
}

/**
 * A short line between paragraphs is a heading above a numbered one, or above another heading;
 * below a colon, lines in a row are a list.
 */
function standsBetween({ zone, opens, before, belowHeading, next }: DivisionContext): boolean {
  const below = next.trim();
  // The operative part may begin with a heading.
  if (zone === 'preamble') return !opens && /^1\.\s/.test(below) && before.endsWith(',');
  if (/^\d{1,3}\.\s/.test(below)) return belowHeading || /[.;:,]$/.test(before);
  return (belowHeading || /[.;]$/.test(before)) && isHeadingLike(below);
}

/** The full stop or colon after a label is part of it as printed. */
function withStop(text: string, label: string): number {
  return label.length + (/^[.:]/.test(text.slice(label.length)) ? 1 : 0);
}

/** The label alone, or with the heading after it on a line that no sentence is. */
export function isLabelLine(text: string, label: string, headed: boolean): boolean {
  const rest = text.slice(label.length);
  if (headed || /^[.:]?\s*$/.test(rest)) return true;
  // Chinese print sets a heading off by a space alone.
  if (/^\s+\p{Script=Han}[^，。；：]{0,30}$/u.test(rest)) return true;
  return /^\s*[.:–—-]/.test(rest) && isHeadingLike(rest.replace(/^[\s.:–—-]+/, ''));
}

function isHeadingAfterLabel(text: string): boolean {
  return isHeadingLike(text) || hanHeading.test(text);
}

/** A heading is short and ends like no sentence. */
export function isHeadingLike(text: string): boolean {
  return (
    text.length > 2 &&
    text.length < 100 &&
    !/[.;:,]\s?\d{0,3}$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !toFillIn.test(text)
  );
}

/** Boxes to tick and lines to write on: a row of a form is no heading. */
export const toFillIn = /[☐☑☒□■▢◻◼❏❑✓✔✗✘]|[[(]\s?[xX✓]?\s?[\])]|_{3,}|\.{4,}|…{2,}/u;

function depthOf({ heading }: TextBlock): number {
  return heading ?? 1;
}

/** UN texts set I above A, and both above what has headings only. */
function letterDepth(label: string): number {
  return /^[IVX]+\b/.test(label) ? 2 : 3;
}

/** A lone "c" after the section "B" is its "C". */
function followsMisread(text: string, section: string | undefined): boolean {
  const last = /^[A-Y]/.exec(section ?? '')?.[0];
  if (last === undefined || !/^[a-z]\.?$/.test(text)) return false;
  return text.toUpperCase().charCodeAt(0) === last.charCodeAt(0) + 1;
}
