/** Lines that head what follows them, by what the file says of them. */
import type { Reading } from './reading.ts';
import { typedLabel } from './labels.ts';
import { rawText, tidied, type Piece } from './pieces.ts';
import { classesOf, elementsOf, isElement, type AknElement } from './xml.ts';

/** A sentence, a recital or a paragraph of a list ends with one of these, a mark of a note after it. */
const ended = /[.;:,!?…。；：，؛،؟][”"»)\]]*\uFFFC*$/u;
const longest = 300;
const opensQuote = /^["“”„«]/u;

/** Whether words could head a text: few, and no sentence. */
export function isHeadingLike(pieces: readonly Piece[]): boolean {
  const text = rawText(tidied(pieces)).trim();
  return text !== '' && text.length < longest && !ended.test(text);
}

/**
 * How the file tells that a paragraph without a label is a heading, or nothing: by elements, by the
 * name of its style in print, by bold words, by where its words begin.
 */
export function headingStyle(
  paragraph: AknElement,
  line: AknElement,
  pieces: readonly Piece[],
  reading: Pick<Reading, 'indented'>,
): string | undefined {
  const named = headingElement(line);
  if (named) return named.name;
  const style = classesOf(paragraph).find((name) => /^H\d/.test(name));
  if (!isHeadingLike(pieces)) return undefined;
  if (style !== undefined) return style;
  if (isAll(pieces, 'strong') && !isAll(pieces, 'emphasis')) return 'bold';
  const raw = rawText(pieces).replace(/^[\n\r ]+/, '');
  const labelled = rawText(typedLabel(pieces)?.rest ?? []).trim() !== '';
  if (isAny(pieces) || labelled || opensQuote.test(raw.trimStart())) return undefined;
  if (raw.startsWith('\t\t')) return 'centred';
  if (reading.indented && /^[^\s(]/u.test(raw) && raw.length < 120) {
    return 'centred';
  }
  return undefined;
}

/** A paragraph that holds nothing but a heading. */
function headingElement(line: AknElement): AknElement | undefined {
  const worded = line.children.filter((child) => isElement(child) || child.trim() !== '');
  const headings = elementsOf(line).filter(
    ({ name }) => name === 'heading' || name === 'subheading',
  );
  return worded.length > 0 && headings.length === worded.length ? headings[0] : undefined;
}

/** Raised letters belong to the words before them: "1er". */
function isAll(pieces: readonly Piece[], type: 'strong' | 'emphasis'): boolean {
  return pieces.every(
    ({ leaf, marks }) =>
      leaf.type !== 'text' ||
      leaf.value.trim() === '' ||
      marks.some((mark) => mark.type === type || mark.type === 'superscript'),
  );
}

/** Whether any words are set apart: a lead phrase is none of a heading's. */
function isAny(pieces: readonly Piece[]): boolean {
  return pieces.some(({ marks }) =>
    marks.some(({ type }) => type === 'strong' || type === 'emphasis' || type === 'superscript'),
  );
}
