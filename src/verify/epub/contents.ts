/** The lists of contents of a book: of its navigation, of its page of contents, of older systems. */
import type { EpubReading } from '../../read/epub/read.ts';
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Contents, ContentsEntry } from '../compare/contents.ts';
import { contentsOf, idsOf } from '../markup/additions.ts';
import { ncxOf } from './ncx.ts';
import { pagesOf } from './pages.ts';

export function contentsOfEpub(reading: EpubReading): Contents[] {
  const pages = pagesOf(reading);
  const lists = pages.flatMap((page) => contentsOf(page, true, pages));
  const ncx = ncxOf(reading);
  if (!ncx) return lists;
  const map = childOf(ncx.root, 'navMap');
  return [
    ...lists,
    {
      name: 'The table of contents for older systems',
      lists: { title: true, paragraphs: true },
      entries: map ? pointsBelow(map) : [],
      ids: idsOf(pages),
      place: { file: ncx.path },
    },
  ];
}

function pointsBelow(parent: MarkupElement): ContentsEntry[] {
  return childrenOf(parent, 'navPoint').flatMap((point) => {
    const src = childOf(point, 'content')?.attributes.get('src') ?? '';
    const label = childOf(point, 'navLabel');
    const entry = { text: label ? textContent(label) : '', target: src.split('#')[1] ?? src };
    return [entry, ...pointsBelow(point)];
  });
}

function childrenOf(parent: MarkupElement, name: string): MarkupElement[] {
  return parent.children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && child.name === name,
  );
}

function childOf(parent: MarkupElement, name: string): MarkupElement | undefined {
  return childrenOf(parent, name)[0];
}
