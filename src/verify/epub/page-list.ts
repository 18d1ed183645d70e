/** The page list, its markers, and the pages of the paginated edition that they stand for. */
import { resolvePath, valuesOf } from '../../read/epub/package.ts';
import { outlineOfEpub, type EpubReading } from '../../read/epub/read.ts';
import { isPageMarker, pageLabelOf } from '../../read/html/elements.ts';
import type { Outline, OutlineBlock } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import {
  elementsOf,
  firstElement,
  textContent,
  type MarkupElement,
} from '../../read/html/markup.ts';
import { faultAt, markupPage, type MarkupPage } from '../markup/page.ts';
import { ncxOf } from './ncx.ts';
import { pagesOf } from './pages.ts';

export function pageList(reading: EpubReading, pdf: Outline | undefined): Fault[] {
  const pages = pagesOf(reading);
  const markers = pages.flatMap((page) =>
    page.elements.filter(isPageMarker).map((element) => ({ page, element })),
  );
  const source = valuesOf(reading.package, 'pageBreakSource');
  const unnamed = markers.length > 0 && source.length === 0;
  return [
    ...(unnamed
      ? [
          {
            ruleId: 'epub-pagesource' as const,
            reason: 'The book has page markers and does not say of which edition.',
            place: { file: reading.packagePath },
          },
        ]
      : []),
    ...markers
      .filter(({ element }) => pageLabelOf(element).trim() === '')
      .map(({ page, element }) =>
        faultAt('pagebreak-label', 'A page marker has no label.', page, element),
      ),
    ...entries(reading, pages, markers),
    ...olderPages(reading),
    ...(pdf ? [...againstPages(reading, markers.length, pdf)] : []),
  ];
}

function entries(
  reading: EpubReading,
  pages: readonly MarkupPage[],
  markers: readonly { page: MarkupPage; element: MarkupPage['root'] }[],
): Fault[] {
  const page = pages.find(({ file }) => file === reading.navigation?.path);
  const list = page?.elements.find(
    ({ name, attributes }) => name === 'nav' && attributes.get('epub:type') === 'page-list',
  );
  if (!page || !list) {
    return markers.length === 0 || !page
      ? []
      : [
          faultAt(
            'epub-pagelist-missing-pagebreak',
            'The book has page markers and no page list.',
            page,
          ),
        ];
  }
  const byPath = new Map(pages.map((one) => [one.file ?? '', one]));
  const links = markupPage(list).elements.filter(({ name }) => name === 'a');
  const targets = links.map((link) => {
    const href = link.attributes.get('href') ?? '';
    const target = byPath
      .get(resolvePath(page.file ?? '', href))
      ?.ids.get(href.split('#')[1] ?? '');
    return { link, href, target };
  });
  const reached = new Set(targets.map(({ target }) => target));
  return [
    ...targets
      .filter(({ target, link }) => target && isPageMarker(target) && !isCalled(link, target))
      .map(({ link }) =>
        faultAt('page-list', 'An entry of the page list has another number.', page, link),
      ),
    ...targets
      .filter(({ target }) => !target || !isPageMarker(target))
      .map(({ link, href }) =>
        faultAt(
          'epub-pagelist-broken',
          `The page list leads to “${href}”, which is no page marker.`,
          page,
          link,
        ),
      ),
    ...markers
      .filter(({ element }) => !reached.has(element))
      .map((marker) => {
        const reason = `“${pageLabelOf(marker.element)}” is not in the page list.`;
        return faultAt('epub-pagelist-missing-pagebreak', reason, marker.page, marker.element);
      }),
  ];
}

/** "Page 3" is called "3". */
function isCalled(link: MarkupElement, marker: MarkupElement): boolean {
  const number = textContent(link).trim();
  const said = pageLabelOf(marker);
  const figures = /[\d\p{Nd}]+/u.exec(said)?.[0];
  return figures === number || (!/^\p{Nd}+$/u.test(number) && said.includes(number));
}

/** Systems of EPUB 2 and those of EPUB 3 are given the same pages. */
function olderPages(reading: EpubReading): Fault[] {
  const ncx = ncxOf(reading);
  const page = pagesOf(reading).find(({ file }) => file === reading.navigation?.path);
  if (!ncx || !page) return [];
  const list = page.elements.find(
    ({ name, attributes }) => name === 'nav' && attributes.get('epub:type') === 'page-list',
  );
  const here = (list ? elementsOf(list) : [])
    .filter(({ name }) => name === 'a')
    .map((link) => `${textContent(link).trim()} ${link.attributes.get('href') ?? ''}`);
  const there = elementsOf(ncx.root)
    .filter(({ name }) => name === 'pageTarget')
    .map((target) => {
      const src = firstElement(target, 'content')?.attributes.get('src') ?? '';
      return `${textContent(target).trim()} ${src}`;
    });
  if (here.join('\n') === there.join('\n')) return [];
  const reason = 'The pages for older systems are not those of the page list.';
  return [{ ruleId: 'page-list', reason, place: { file: ncx.path } }];
}

/**
 * Every block begins on the page on which it begins in the PDF, unless the book says that its pages
 * are those of a document elsewhere.
 */
function againstPages(reading: EpubReading, markers: number, pdf: Outline): Fault[] {
  if (pagesOfRecord(reading)) return [];
  const there = new Map(pagesByBlock(pdf.blocks));
  const count = Math.max(0, ...pdf.blocks.map(({ page }) => page ?? 0));
  if (count > 0 && markers === 0) {
    return [
      { ruleId: 'page-list', reason: `The PDF has ${count} pages and the book no page markers.` },
    ];
  }
  const faults = outlineOfEpub(reading).blocks.flatMap((block): Fault[] => {
    const wanted = block.id === undefined ? undefined : there.get(block.id);
    if (wanted === undefined || block.page === wanted) return [];
    const reason = `“${block.id}” begins on page ${block.page ?? 'none'} here and on page ${wanted} of the PDF.`;
    return [{ ruleId: 'page-list', reason, place: { block: block.id ?? '' } }];
  });
  return faults;
}

/** The source of the pages is what the book itself was made from: the document by address or title. */
function pagesOfRecord({ package: opf }: EpubReading): boolean {
  const [source] = valuesOf(opf, 'pageBreakSource');
  const own = [...valuesOf(opf, 'dc:source'), ...valuesOf(opf, 'dc:title')];
  return source !== undefined && own.includes(source);
}

function* pagesByBlock(blocks: readonly OutlineBlock[]): Generator<[string, number]> {
  for (const { id, page } of blocks) if (id !== undefined && page !== undefined) yield [id, page];
}
