/** Text in a line: words, note markers, and what is in another language. */
import type { PhrasingContent } from '../../tree/types.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import { isReferenceId } from '../outline/kinds.ts';
import type { PdfReading } from './read.ts';
import type { ContentItem, ObjectItem, StructureElement } from './structure.ts';
import type { TextRun } from './text.ts';

type Child = StructureElement | ContentItem | ObjectItem;

/**
 * Inline content of a structure element. Only the characters of the file count: words are kept
 * apart by spaces that stand in it, as ISO 32000-1 14.8.2.5 asks, not by their positions.
 */
export function phrasingOfTags(
  children: readonly Child[],
  reading: PdfReading,
  language: string | undefined,
): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.kind === 'object') return [];
    if (child.kind === 'content') return runsOf(child, reading, language);
    if (child.role === 'Reference' || isReferenceId(child.id)) return markersOf(child, reading);
    const replaced = child.actualText;
    const content: PhrasingContent[] =
      replaced === undefined
        ? phrasingOfTags(child.children, reading, child.language ?? language)
        : [{ type: 'text', value: replaced }];
    return child.language === undefined || child.language === language
      ? content
      : [{ type: 'languageSpan', language: child.language, children: content }];
  });
}

function runsOf(
  item: ContentItem,
  reading: PdfReading,
  language: string | undefined,
): PhrasingContent[] {
  return (reading.textOf(item)?.runs ?? []).map((run: TextRun): PhrasingContent => {
    const text: PhrasingContent = { type: 'text', value: withoutSoftHyphens(run.text) };
    return run.language === undefined || run.language === language
      ? text
      : { type: 'languageSpan', language: run.language, children: [text] };
  });
}

/** A hyphen that only the line end put there. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00AD', '');
}

function markersOf(element: StructureElement, reading: PdfReading): PhrasingContent[] {
  const label = normalizeSpace(plainText(element, reading));
  return label === '' ? [] : [{ type: 'footnoteReference', identifier: label, label }];
}

/** All text below an element, without the notes in it. */
export function plainText(
  element: StructureElement,
  reading: PdfReading,
  passedOver: ReadonlySet<string> = notes,
): string {
  if (element.actualText !== undefined) return element.actualText;
  return element.children
    .map((child) => {
      if (child.kind === 'object') return '';
      if (child.kind === 'element')
        return passedOver.has(child.role) ? '' : plainText(child, reading, passedOver);
      return (reading.textOf(child)?.runs ?? [])
        .map(({ text }) => withoutSoftHyphens(text))
        .join('');
    })
    .join('');
}

const notes: ReadonlySet<string> = new Set(['Note']);

/** The page on which the content below begins. */
export function pageOfElement(children: readonly Child[], reading: PdfReading): number | undefined {
  for (const child of children) {
    const page =
      child.kind === 'element'
        ? pageOfElement(child.children, reading)
        : child.kind === 'content'
          ? reading.textOf(child)?.page
          : undefined;
    if (page !== undefined) return page;
  }
  return undefined;
}
