/** Joins what a page paints with the characters that it shows, and honours ActualText (14.9.4). */
import type { ContentEvent, MarkedContent, PageContent } from './content.ts';
import type { PdfFile } from './objects/index.ts';
import type { Origin } from './position.ts';

/** A piece of text as it is read, in the order in which the page paints it. */
export interface TextRun {
  text: string;
  /** What the glyphs say; another thing than the text where an ActualText stands in its place. */
  drawn: string;
  origin: Origin;
  /** The innermost marked content that has an identifier: what the structure tree points at. */
  marked?: MarkedContent;
  /** It is no part of the text: a running head, a page number, a rule (14.8.2.2). */
  artifact: boolean;
  /** The language that its marked content names. */
  language?: string;
  /** The text is an ActualText and not what the glyphs say. */
  replaced: boolean;
}

/**
 * The text of a page.
 * @param shown the characters of the glyphs of each text-showing operator, in order.
 */
export function textRuns(
  file: PdfFile,
  content: PageContent,
  shown: readonly (readonly string[])[],
): TextRun[] {
  const runs: TextRun[] = [];
  const replaced = new Map<MarkedContent, TextRun>();
  let next = 0;
  for (const event of content.events) {
    if (event.kind !== 'text') continue;
    const text = inReadingOrder(shown[next++] ?? [], event.within).join('');
    const replacing = outermostWith(file, event.within, 'ActualText');
    const begun = replacing && replaced.get(replacing.sequence);
    if (begun) {
      begun.drawn += text;
      continue;
    }
    const run: TextRun = {
      ...runOf(file, text, event),
      ...(replacing && { text: withoutMark(replacing.value), replaced: true }),
    };
    if (replacing) replaced.set(replacing.sequence, run);
    runs.push(run);
  }
  return runs;
}

/**
 * A character with a mark of direction, which says on which side of a number it stands, or a hyphen
 * with a word joiner, which says that it is part of the word and not of its division.
 */
function withoutMark(text: string): string {
  return /^(?:.\u200f|[-\u2010]\u2060)$/u.test(text) ? text.slice(0, -1) : text;
}

/** Whether both readings of the page saw the same text-showing operators. */
export function sameOperators(content: PageContent, shown: readonly unknown[]): boolean {
  return content.events.filter(({ kind }) => kind === 'text').length === shown.length;
}

/** Right-to-left text may be shown from its end: it is marked then (14.8.2.3.3). */
function inReadingOrder(
  glyphs: readonly string[],
  within: MarkedContent | undefined,
): readonly string[] {
  const reversed = ancestors(within).some(({ tag }) => tag === 'ReversedChars');
  return reversed ? glyphs.toReversed() : glyphs;
}

function runOf(
  file: PdfFile,
  text: string,
  event: Extract<ContentEvent, { kind: 'text' }>,
): TextRun {
  const chain = ancestors(event.within);
  const marked = chain.find(({ mcid }) => mcid !== undefined);
  const language = chain
    .map(({ properties }) => file.text(properties?.get('Lang')))
    .find((value) => value !== undefined);
  return {
    text,
    drawn: text,
    origin: event.origin,
    artifact: isArtifact(event.within),
    replaced: false,
    ...(marked && { marked }),
    ...(language !== undefined && { language }),
  };
}

/** Whether marked content is an artifact, or stands in one. */
export function isArtifact(sequence: MarkedContent | undefined): boolean {
  return ancestors(sequence).some(({ tag }) => tag === 'Artifact');
}

/** A sequence and those around it, the innermost first. */
export function ancestors(sequence: MarkedContent | undefined): MarkedContent[] {
  const chain: MarkedContent[] = [];
  for (let current = sequence; current; current = current.parent) chain.push(current);
  return chain;
}

function outermostWith(
  file: PdfFile,
  sequence: MarkedContent | undefined,
  key: string,
): { sequence: MarkedContent; value: string } | undefined {
  for (const candidate of ancestors(sequence).reverse()) {
    const value = file.text(candidate.properties?.get(key));
    if (value !== undefined) return { sequence: candidate, value };
  }
  return undefined;
}
