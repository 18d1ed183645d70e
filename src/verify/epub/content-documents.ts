/** The pages of the book and the links among them. */
import { resolvePath } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { hasRole, tokensOf, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { innerLinks } from '../markup/inner-links.ts';
import { languages, pageTitle } from '../markup/language.ts';
import { names } from '../markup/names.ts';
import { notes } from '../markup/notes.ts';
import { faultAt, markupPage, type MarkupPage } from '../markup/page.ts';
import { structure } from '../markup/structure.ts';
import { pagesOf } from './pages.ts';

export function contentDocuments(reading: EpubReading): Fault[] {
  const pages = pagesOf(reading);
  const byPath = new Map(pages.map((page) => [page.file ?? '', page]));
  const resolve = (page: MarkupPage, href: string): MarkupElement | undefined =>
    byPath.get(resolvePath(page.file ?? '', href))?.ids.get(href.split('#')[1] ?? '');
  return [
    ...pages.flatMap((page) => [
      ...pageTitle(page),
      ...languages(page, 'html-has-lang'),
      ...structure(page),
      ...names(page),
      ...uniqueIds(page),
      ...semantics(page),
      ...links(page, byPath, reading),
    ]),
    ...readingOrder(reading, byPath),
    ...notes(pages, resolve),
    ...innerLinks(pages, resolve),
  ];
}

function uniqueIds(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const id = element.attributes.get('id');
    if (id === undefined || page.ids.get(id) === element) return [];
    return [faultAt('RSC-005', `The id “${id}” is there twice.`, page, element)];
  });
}

/** Semantics that reading systems know by type, and assistive technology by role. */
const rolesOfTypes: Record<string, string> = {
  noteref: 'doc-noteref',
  endnotes: 'doc-endnotes',
  appendix: 'doc-appendix',
  colophon: 'doc-colophon',
  pagebreak: 'doc-pagebreak',
  toc: 'doc-toc',
  'page-list': 'doc-pagelist',
};

function semantics(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element) =>
    // In navigation the types say where links lead, not what they are.
    tokensOf(element, 'epub:type').flatMap((type): Fault[] => {
      const role = rolesOfTypes[type];
      if (role === undefined || hasRole(element, role) || element.parent?.name === 'li') return [];
      const reason = `epub:type ${type} stands without the role ${role}.`;
      return [faultAt('epub-type-has-matching-role', reason, page, element)];
    }),
  );
}

const pointing: Record<string, string> = {
  a: 'href',
  link: 'href',
  img: 'src',
  image: 'xlink:href',
  script: 'src',
};

function links(
  page: MarkupPage,
  byPath: ReadonlyMap<string, MarkupPage>,
  { container, package: book }: EpubReading,
): Fault[] {
  const inSpine = new Set(book.spine.map(({ item }) => item?.path));
  const declared = new Set(book.manifest.map(({ path }) => path));
  return page.elements.flatMap((element): Fault[] => {
    const reference = element.attributes.get(pointing[element.name] ?? '');
    if (reference === undefined || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return [];
    const path = resolvePath(page.file ?? '', reference);
    const fault = (
      ruleId: 'RSC-007' | 'RSC-008' | 'RSC-011' | 'RSC-012',
      what: string,
    ): Fault[] => [faultAt(ruleId, `“${reference}” ${what}.`, page, element)];
    if (!container.files.has(path)) return fault('RSC-007', 'is not in the e-book');
    if (!declared.has(path)) return fault('RSC-008', 'is not in the manifest');
    const fragment = reference.split('#')[1];
    const target = byPath.get(path);
    if (element.name !== 'a') return [];
    if (target && !inSpine.has(path)) return fault('RSC-011', 'is not in the spine');
    const isThere = fragment === undefined || !target || target.ids.has(fragment);
    return isThere ? [] : fault('RSC-012', 'leads to an element that is not there');
  });
}

/** The contents list the text in the order in which it is read. */
function readingOrder(
  { navigation, package: book }: EpubReading,
  byPath: ReadonlyMap<string, MarkupPage>,
): Fault[] {
  const page = navigation && byPath.get(navigation.path);
  const toc = page?.elements.find(
    ({ name, attributes }) => name === 'nav' && attributes.get('epub:type') === 'toc',
  );
  if (!page || !toc)
    return [faultAt('RSC-005', 'The book has no table of contents.', page ?? emptyPage)];
  const files = new Map(book.spine.map(({ item }, index) => [item?.path, index]));
  let before: [number, number] = [-1, -1];
  return linksBelow(toc).flatMap((link): Fault[] => {
    const href = link.attributes.get('href') ?? '';
    const path = resolvePath(page.file ?? '', href);
    const target = byPath.get(path);
    const element = target?.ids.get(href.split('#')[1] ?? '');
    const here: [number, number] = [
      files.get(path) ?? -1,
      element && target ? target.elements.indexOf(element) : 0,
    ];
    const isBefore = here[0] < before[0] || (here[0] === before[0] && here[1] < before[1]);
    before = here;
    return isBefore
      ? [faultAt('NAV-011', `“${href}” stands after what follows it.`, page, link)]
      : [];
  });
}

const emptyPage = markupPage({ name: 'html', attributes: new Map(), children: [] });

function linksBelow(element: MarkupElement): MarkupElement[] {
  return markupPage(element).elements.filter(({ name }) => name === 'a');
}
