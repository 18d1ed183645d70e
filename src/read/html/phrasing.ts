/** Text in a line: words, breaks, note markers, other languages, and the page markers among them. */
import type { PhrasingContent } from '../../tree/types.ts';
import { isReferenceId } from '../outline/kinds.ts';
import { isAddition, isNoteReference, isPageMarker, pageLabelOf } from './elements.ts';
import { languageOf, textContent, type MarkupElement } from './markup.ts';

export interface Phrasing {
  content: PhrasingContent[];
  /** The page on which its first character stands. */
  firstPage: number | undefined;
  /** The page that is reached at its end. */
  lastPage: number | undefined;
}

/** Inline content; `page` is the page of print reached before it. */
export function phrasingOfElements(
  children: readonly (MarkupElement | string)[],
  language: string | undefined,
  page: number | undefined,
): Phrasing {
  const reading: Reading = { page, firstPage: undefined, started: false };
  const content = children.flatMap((child) => contentOf(child, language, reading));
  return {
    content,
    firstPage: reading.started ? reading.firstPage : reading.page,
    lastPage: reading.page,
  };
}

interface Reading {
  page: number | undefined;
  firstPage: number | undefined;
  started: boolean;
}

function contentOf(
  node: MarkupElement | string,
  language: string | undefined,
  reading: Reading,
): PhrasingContent[] {
  if (typeof node === 'string') return textOf(node, reading);
  if (isPageMarker(node)) {
    const number = Number.parseInt(pageLabelOf(node).replace(/^\D+/, ''), 10);
    if (!Number.isNaN(number)) reading.page = number;
    return [];
  }
  if (isAddition(node)) return [];
  if (node.name === 'br') return [{ type: 'break' }];
  if (isNoteReference(node) || isReferenceId(node.attributes.get('id'))) {
    return markersOf(node, reading);
  }
  const own = languageOf(node);
  const content = node.children.flatMap((child) => contentOf(child, own ?? language, reading));
  return own === undefined || own === language
    ? content
    : [{ type: 'languageSpan', language: own, children: content }];
}

function textOf(value: string, reading: Reading): PhrasingContent[] {
  if (!reading.started && value.trim() !== '') {
    reading.started = true;
    reading.firstPage = reading.page;
  }
  return [{ type: 'text', value }];
}

function markersOf(element: MarkupElement, reading: Reading): PhrasingContent[] {
  const label = textContent(element).trim();
  textOf(label, reading);
  return label === '' ? [] : [{ type: 'footnoteReference', identifier: label, label }];
}
