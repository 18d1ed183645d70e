/** Headings, lists, tables and landmarks: WCAG 2.2, SC 1.3.1 and 2.4.6. */
import { ancestorsOf, hasRole, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';

export function structure(page: MarkupPage): Fault[] {
  return [...headings(page), ...lists(page), ...tables(page), ...landmarks(page)];
}

function headings(page: MarkupPage): Fault[] {
  const found = page.elements.filter(({ name }) => /^h[1-6]$/.test(name));
  const faults: Fault[] = [];
  let before = 0;
  for (const element of found) {
    const level = Number(element.name.slice(1));
    if (textContent(element).trim() === '') {
      faults.push(faultAt('2.4.6', `There is an empty ${element.name}.`, page, element));
    }
    if (before > 0 && level > before + 1) {
      const reason = `${element.name} comes after h${before}: a level is skipped.`;
      faults.push(faultAt('1.3.1', reason, page, element));
    }
    before = level;
  }
  return faults;
}

function lists(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const parent = element.parent?.name ?? '';
    if (element.name === 'li' && !['ol', 'ul', 'menu'].includes(parent)) {
      return [faultAt('1.3.1', `A list item stands in ${parent}.`, page, element)];
    }
    if (hasRole(element, 'listitem') && !(element.parent && hasRole(element.parent, 'list'))) {
      return [faultAt('1.3.1', `A list item stands in ${parent}.`, page, element)];
    }
    if (hasRole(element, 'list')) {
      const other = kidsOf(element).find((kid) => kid.name !== 'li' && !hasRole(kid, 'listitem'));
      return other
        ? [faultAt('1.3.1', `A list holds ${other.name} instead of an item.`, page, other)]
        : [];
    }
    if (element.name !== 'ol' && element.name !== 'ul') return [];
    const stranger = kidsOf(element).find(
      ({ name }) => !['li', 'script', 'template'].includes(name),
    );
    return stranger
      ? [faultAt('1.3.1', `A list holds ${stranger.name} instead of an item.`, page, stranger)]
      : [];
  });
}

/** A table has header cells that say whether they head a row or a column. */
function tables(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    if (element.name !== 'table' || hasRole(element, 'presentation')) return [];
    const cells = page.elements.filter(
      (cell) => /^t[hd]$/.test(cell.name) && nearestTable(cell) === element,
    );
    const headers = cells.filter(({ name }) => name === 'th');
    const rows = new Set(cells.map(({ parent }) => parent));
    // A table that the text has without a header says so: nothing of it was lost.
    const without = element.attributes.get('data-header-rows') === '0';
    if (headers.length === 0 && rows.size > 1 && !without) {
      return [faultAt('1.3.1', 'A table has no header cells.', page, element)];
    }
    return headers
      .filter((cell) => !saysWhatItHeads(cell))
      .map((cell) => faultAt('1.3.1', 'A header cell does not say what it heads.', page, cell));
  });
}

/** By its scope, or by standing in a row of header cells, which head their columns (HTML 4.9.12.2). */
function saysWhatItHeads({ attributes, parent }: MarkupElement): boolean {
  if (/^(?:col|row|colgroup|rowgroup)$/.test(attributes.get('scope') ?? '')) return true;
  return parent !== undefined && kidsOf(parent).every(({ name }) => name === 'th');
}

function nearestTable(cell: MarkupElement): MarkupElement | undefined {
  for (const ancestor of ancestorsOf(cell)) if (ancestor.name === 'table') return ancestor;
  return undefined;
}

/** One `main` at most, and names for navigation where there are several. */
function landmarks(page: MarkupPage): Fault[] {
  const mains = page.elements.filter(({ name }) => name === 'main');
  const navigation = page.elements.filter(({ name }) => name === 'nav');
  const nameless = navigation.filter((element) => !isNamed(element));
  return [
    ...mains.slice(1).map((main) => faultAt('1.3.1', 'There is a second main.', page, main)),
    ...(navigation.length > 1
      ? nameless.map((nav) =>
          faultAt('1.3.1', 'One of several navigations has no name.', page, nav),
        )
      : []),
  ];
}

export function isNamed({ attributes }: MarkupElement): boolean {
  return Boolean(attributes.get('aria-label')?.trim() || attributes.get('aria-labelledby')?.trim());
}

function kidsOf(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}
