/** Notes and the links between them and the text, over all pages of an edition. */
import { isReferenceId, kindOfId } from '../../read/outline/kinds.ts';
import { isLabel, isNoteReference } from '../../read/html/elements.ts';
import { elementsOf, hasRole, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';

/** Where a link leads: an element of one of the pages. */
export type Resolve = (page: MarkupPage, href: string) => MarkupElement | undefined;

interface Found {
  page: MarkupPage;
  element: MarkupElement;
}

export function notes(pages: readonly MarkupPage[], resolve: Resolve): Fault[] {
  const everywhere = pages.flatMap((page) => page.elements.map((element) => ({ page, element })));
  const found = everywhere.filter(({ element }) => isNote(element));
  const references = everywhere.filter(({ element }) => isReference(element));
  const labels = new Set(found.map(({ element }) => labelOf(element)));
  const referring = new Map<MarkupElement, MarkupElement[]>(
    found.map(({ element }) => [element, []]),
  );
  for (const { page, element } of references) {
    const href = element.attributes.get('href');
    const note = href === undefined ? undefined : resolve(page, href);
    if (note) referring.get(note)?.push(element);
  }
  return [
    ...references.flatMap((reference) => target(reference, labels, resolve)),
    ...found.flatMap((note) => waysBack(note, referring.get(note.element) ?? [], resolve)),
  ];
}

function isNote({ attributes }: MarkupElement): boolean {
  return kindOfId(attributes.get('id')) === 'note';
}

function isReference(element: MarkupElement): boolean {
  return isNoteReference(element) || isReferenceId(element.attributes.get('id'));
}

/** A reference shows the label of the note that it leads to. */
function target({ page, element }: Found, labels: ReadonlySet<string>, resolve: Resolve): Fault[] {
  const label = textContent(element).trim();
  const href = element.attributes.get('href');
  const note = href === undefined ? undefined : resolve(page, href);
  if (note && isNote(note) && labelOf(note) === label) return [];
  // A reference whose note the source lacks is printed as it stands and leads nowhere.
  if (href === undefined && !labels.has(label)) return [];
  const where = !note
    ? 'no note'
    : isNote(note)
      ? `note ${labelOf(note)}`
      : `“${note.attributes.get('id') ?? ''}”`;
  return [faultAt('note-target', `The reference ${label} leads to ${where}.`, page, element)];
}

function labelOf(note: MarkupElement): string {
  for (const element of elementsOf(note)) {
    if (isLabel(element)) return textContent(element).trim();
  }
  return '';
}

/** A note has one way back for each reference to it, and no other. */
function waysBack(
  { page, element }: Found,
  wanted: readonly MarkupElement[],
  resolve: Resolve,
): Fault[] {
  const back = [...elementsOf(element)]
    .filter((link) => hasRole(link, 'doc-backlink'))
    .map((link) => resolve(page, link.attributes.get('href') ?? ''));
  const label = labelOf(element);
  const lost = wanted.filter((reference) => !back.includes(reference));
  const stray = back.filter((reference) => !reference || !wanted.includes(reference));
  return [
    ...lost.map((reference) => {
      const id = reference.attributes.get('id') ?? '';
      return faultAt(
        'note-back-link',
        `Note ${label} does not lead back to “${id}”.`,
        page,
        element,
      );
    }),
    ...stray.map(() =>
      faultAt(
        'note-back-link',
        `Note ${label} leads back to what does not refer to it.`,
        page,
        element,
      ),
    ),
  ];
}
