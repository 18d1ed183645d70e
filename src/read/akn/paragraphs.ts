/** Paragraphs of a body: with a number, with a label typed into their text, or without. */
import type { PhrasingContent } from '../../tree/index.ts';
import { divisionEntries, headingEntry, headingLines, type Below } from './divisions.ts';
import type { Entry, OpeningContent } from './entries.ts';
import { headingStyle, isHeadingLike } from './headings.ts';
import { piecesOf } from './inline.ts';
import { labelKind, typedLabel } from './labels.ts';
import { paragraphContent } from './lists.ts';
import { numberOf, partsOf } from './numbers-and-headings.ts';
import { phrasingOfPieces, rawText, tidied, withLeadPhrase, type Piece } from './pieces.ts';
import { nest } from '../docx/nest.ts';
import type { Reading } from './reading.ts';
import { elementsOf, isElement, type AknElement, type AknNode } from './xml.ts';

export function paragraphEntries(
  element: AknElement,
  reading: Reading,
  entriesBelow: Below,
): Entry[] {
  const parts = partsOf(element);
  const label = numberOf(parts.numbers, reading);
  const worded = parts.rest.filter((child) => isElement(child) || child.trim() !== '');
  if (worded.length === 0) return headingLines(parts, reading);
  if (parts.headings.length > 0)
    return divisionEntries({ ...element, name: 'level' }, reading, entriesBelow);
  if (label === undefined) return unlabelledEntries(element, parts.rest, reading);
  if (labelKind(label) === 'division') {
    const [line, pieces] = onlyLine(parts.rest, reading) ?? [];
    if (line && pieces && isHeadingLike(pieces)) {
      return [...headingLines(parts, reading), headingEntry(pieces, 'bold', line)];
    }
  }
  return [{ kind: 'labelled', label, content: openingContent(parts.rest, reading), element }];
}

/** The line of a paragraph that has no other. */
function onlyLine(nodes: readonly AknNode[], reading: Reading): [AknElement, Piece[]] | undefined {
  const [content, ...others] = nodes.filter((node) => isElement(node));
  const lines = content?.name === 'content' ? elementsOf(content) : [];
  const [line] = lines;
  if (!line || lines.length > 1 || others.length > 0 || line.name !== 'p') return undefined;
  return [line, piecesOf(line.children, reading)];
}

/** A paragraph without a number: a heading, a label typed into its text, or text. */
function unlabelledEntries(
  element: AknElement,
  nodes: readonly AknNode[],
  reading: Reading,
): Entry[] {
  const line = onlyLine(nodes, reading);
  if (line) {
    const style = headingStyle(element, line[0], line[1], reading);
    if (style !== undefined) return [headingEntry(line[1], style, line[0])];
  }
  const lines = wordedLines(nodes);
  const first = lines[0] && piecesOf(lines[0].children, reading);
  const typed = first && typedLabel(first);
  if (typed) {
    const content = openingContent(nodes, reading, () => typed.rest);
    return [{ kind: 'labelled', label: typed.label, content, element }];
  }
  return textEntries(nodes, element, reading);
}

function wordedLines(nodes: readonly AknNode[]): AknElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === 'p') return [node];
    return node.name === 'content' || node.name === 'intro' ? elementsOf(node, 'p') : [];
  });
}

export function textEntries(
  nodes: readonly AknNode[],
  element: AknElement | undefined,
  reading: Reading,
): Entry[] {
  const content = openingContent(nodes, reading);
  if (content.children.length === 0) return [];
  return [{ kind: 'text', content, ...(element && { element }) }];
}

/** Reads what a paragraph holds; `cut` takes a label off its first words. */
export function openingContent(
  nodes: readonly AknNode[],
  reading: Reading,
  cut: (pieces: readonly Piece[]) => readonly Piece[] = (pieces) => pieces,
): OpeningContent {
  const opening: Omit<OpeningContent, 'children' | 'plain'> = { leads: false, words: '' };
  let plainWords: PhrasingContent[] | undefined;
  const first = (pieces: readonly Piece[]): PhrasingContent[] => {
    const own = cut(pieces);
    const led = withLeadPhrase(own);
    opening.leads = led.some(({ marks }) => marks.some(({ type }) => type === 'leadPhrase'));
    opening.words = rawText(tidied(own));
    plainWords = phrasingOfPieces(own);
    return nest(led);
  };
  const children = paragraphContent(nodes, reading, { first });
  const [own, ...rest] = children;
  const plain =
    own?.type === 'paragraph' && plainWords
      ? [{ ...own, children: plainWords }, ...rest]
      : children;
  return { ...opening, children, plain };
}
