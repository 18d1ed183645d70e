/** Contents, page list and landmarks of an e-book, in the order of reading. */
import { titleOf, titleText, type Root } from '../../tree/index.ts';
import { colophonId } from '../html/colophon.ts';
import { contentsOf, type ContentsEntry } from '../html/contents.ts';
import type { HtmlContext } from '../html/context.ts';
import { notesId } from '../html/notes.ts';
import { pageId } from '../html/phrasing.ts';
import type { Book, BookEntry } from './book.ts';
import { contentsFile, contentsId } from './contents-page.ts';
import { fileOf, filesById, type Chapter } from './chapters.ts';

/**
 * The navigation of a book whose text is in these chapters.
 * @throws {Error} when an entry leads to nothing: a fault of Plenary.
 */
export function navigationOf(
  root: Root,
  chapters: readonly Chapter[],
  context: HtmlContext,
): Pick<Book, 'contents' | 'pages' | 'landmarks'> {
  const files = filesById(chapters);
  const ids = [...files.keys()];
  const hrefOf = (id: string): string => `${fileOf(id, files)}#${id}`;
  const place = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: ContentsEntry): number => place.get(id) ?? ids.length;
  // The title of one resolution of several is among its parts. A text may open with something before its title: contents follow the text (EPUB 3.3, 7.4.1).
  const parts = contentsOf(root, context);
  const title = titleEntry(root, context).filter(({ id }) => parts.every((part) => part.id !== id));
  const contents = [...title, ...parts].sort((one, other) => placeOf(one) - placeOf(other));
  const labels = pageLabels(context);
  const pageIds = ids.filter((id) => labels.has(id));
  const order = playOrder(ids, new Set([...contents.flatMap(idsOf), ...pageIds]));
  const orderOf = (id: string): number => order.get(id) ?? order.size + 1;
  const entry = ({ label, text, id, own, children }: ContentsEntry): BookEntry => ({
    text: [label, text].filter(Boolean).join(' '),
    href: hrefOf(id),
    ...(own && { own }),
    order: orderOf(id),
    children: children.map(entry),
  });
  return {
    contents: contents.map(entry),
    pages: pageIds.map((id) => ({
      id,
      label: labels.get(id) ?? '',
      href: hrefOf(id),
      order: orderOf(id),
    })),
    landmarks: landmarks(chapters, files, context),
  };
}

/** What each page is called, by the id of its marker. */
function pageLabels({ pageStarts }: HtmlContext): ReadonlyMap<string, string> {
  const starts = [...pageStarts.values()].flat();
  return new Map(starts.map(({ page }) => [pageId(page), page]));
}

function idsOf({ id, children }: ContentsEntry): string[] {
  return [id, ...children.flatMap(idsOf)];
}

/** NCX counts contents and pages together, from 1 and without gaps, in the order of the text. */
function playOrder(
  ids: readonly string[],
  targets: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  return new Map(ids.filter((id) => targets.has(id)).map((id, index) => [id, index + 1]));
}

function titleEntry(root: Root, { ids }: HtmlContext): ContentsEntry[] {
  const title = titleOf(root);
  const text = titleText(root);
  return title && text ? [{ text, id: ids.get(title) ?? '', children: [] }] : [];
}

function landmarks(
  chapters: readonly Chapter[],
  files: ReadonlyMap<string, string>,
  { words }: HtmlContext,
): Book['landmarks'] {
  const has = (id: string, type: string, text: string): Book['landmarks'] => {
    const file = files.get(id);
    return file === undefined ? [] : [{ type, href: `${file}#${id}`, text }];
  };
  return [
    { type: 'cover', href: 'cover.xhtml', text: words.cover },
    { type: 'toc', href: `${contentsFile}#${contentsId}`, text: words.contents },
    { type: 'bodymatter', href: chapters[0]?.file ?? '', text: words.startOfText },
    ...has(notesId, 'endnotes', words.notes),
    ...has(colophonId, 'colophon', words.colophonHeading),
  ];
}
