/** Gathers what the handlers need to know of a document. */
import { editionWords, localeOf } from '../../locale/index.ts';
import {
  headingLevels,
  identifiersOf,
  notesOf,
  referencesByNote,
  type Nodes,
  type Pages,
  type PageStart,
  type Root,
} from '../../tree/index.ts';
import { citationsOf } from '../citations.ts';
import type { EditionOptions } from '../options.ts';
import type { HtmlContext, HtmlFormat } from './context.ts';
import { handle } from './handlers/index.ts';
import { placesOf } from '../places.ts';

/** The context of a document. With pages, the text is marked where they begin. */
export function htmlContext(
  root: Root,
  options: EditionOptions,
  format: HtmlFormat,
  pages?: Pages,
): HtmlContext {
  const language = root.data?.language;
  const known = language !== undefined && localeOf(language) !== undefined;
  const words = editionWords(language);
  const ids = identifiersOf(root);
  return {
    format,
    options,
    handle,
    ids,
    levels: headingLevels(root),
    citations: citationsOf(root),
    references: referencesByNote(root),
    noteIds: new Map(notesOf(root).map((note) => [note.identifier, ids.get(note) ?? ''])),
    places: placesOf(root, words),
    language,
    words,
    wordsLanguage: known ? undefined : 'en',
    pageStarts: startsByNode(pages),
    cursor: { at: 0, pending: [] },
    linked: false,
  };
}

function startsByNode(pages: Pages | undefined): Map<Nodes, PageStart[]> {
  const byNode = new Map<Nodes, PageStart[]>();
  for (const start of pages?.starts ?? []) {
    const starts = byNode.get(start.node);
    if (starts) starts.push(start);
    else byNode.set(start.node, [start]);
  }
  return byNode;
}
