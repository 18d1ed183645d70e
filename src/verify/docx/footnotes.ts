/** Native footnotes and the fields that repeat a reference: ISO/IEC 29500-1, 17.11 and 17.16.5.41. */
import { elementsOf, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import type { WordFile, WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

export function footnotes({ parts }: WordFile): Fault[] {
  const document = parts.get('word/document.xml');
  const notes = parts.get('word/footnotes.xml');
  if (!document) return [];
  const references = document.elements.filter(({ name }) => name === 'footnoteReference');
  const bodies = (notes?.elements ?? []).filter(
    ({ name, attributes }) => name === 'footnote' && !attributes.has('w:type'),
  );
  return [
    ...targets(document, references, bodies),
    ...(notes ? marks(notes, bodies) : []),
    ...repeated(document, references),
  ];
}

function idOf({ attributes }: MarkupElement): string {
  return attributes.get('w:id') ?? '';
}

function targets(
  document: WordPart,
  references: readonly MarkupElement[],
  bodies: readonly MarkupElement[],
): Fault[] {
  const defined = new Set(bodies.map(idOf));
  const seen = new Set<string>();
  return references.flatMap((reference): Fault[] => {
    const id = idOf(reference);
    const place = placeIn(document, reference);
    const twice = seen.has(id);
    seen.add(id);
    if (!defined.has(id)) {
      return [{ ruleId: 'docx-footnote', reason: `The note ${id} is not there.`, place }];
    }
    return twice
      ? [{ ruleId: 'docx-footnote-once', reason: `The note ${id} has two references.`, place }]
      : [];
  });
}

/** Each note starts with its number, automatic or custom, in the style of a reference. */
function marks(notes: WordPart, bodies: readonly MarkupElement[]): Fault[] {
  return bodies.flatMap((body): Fault[] => {
    const elements = [...elementsOf(body)];
    const marked = elements.some(({ name }) => name === 'footnoteRef');
    const custom = elements.some(
      ({ name, attributes }) =>
        name === 'rStyle' && attributes.get('w:val') === 'FootnoteReference',
    );
    if (marked || custom) return [];
    const reason = `The note ${idOf(body)} does not start with its number.`;
    return [{ ruleId: 'docx-footnote-mark', reason, place: { file: notes.path } }];
  });
}

/** A second reference is a field to the bookmark on the first one, and shows the same number. */
function repeated(document: WordPart, references: readonly MarkupElement[]): Fault[] {
  const numbers = numberedBookmarks(document, references);
  return document.elements.flatMap((element): Fault[] => {
    const name = /^\s*NOTEREF\s+(\S+)/.exec(
      element.name === 'instrText' ? textContent(element) : '',
    )?.[1];
    if (name === undefined) return [];
    const place = placeIn(document, element);
    const number = numbers.get(name);
    if (number === undefined) {
      return [
        { ruleId: 'docx-noteref', reason: `The bookmark ${name} marks no reference.`, place },
      ];
    }
    const shown = shownBy(document, element);
    if (number === shown || number === '') return [];
    const reason = `The field of ${name} shows ${shown}; the reference is number ${number}.`;
    return [{ ruleId: 'docx-noteref-number', reason, place }];
  });
}

/** The number of the reference that each bookmark stands around; nothing for custom marks. */
function numberedBookmarks(
  document: WordPart,
  references: readonly MarkupElement[],
): Map<string, string> {
  const numbers = new Map<string, string>();
  const open = new Map<string, string>();
  let automatic = 0;
  for (const element of document.elements) {
    const id = idOf(element);
    if (element.name === 'bookmarkStart') open.set(id, element.attributes.get('w:name') ?? '');
    else if (element.name === 'bookmarkEnd') open.delete(id);
    else if (references.includes(element)) {
      const isCustom = element.attributes.get('w:customMarkFollows') !== undefined;
      if (!isCustom) automatic += 1;
      for (const name of open.values()) numbers.set(name, isCustom ? '' : String(automatic));
    }
  }
  return numbers;
}

/** What a field shows: the text between its separator and its end. */
function shownBy({ elements }: WordPart, instruction: MarkupElement): string {
  let shown = '';
  let separated = false;
  for (const element of elements.slice(elements.indexOf(instruction))) {
    const kind = element.name === 'fldChar' ? element.attributes.get('w:fldCharType') : undefined;
    if (kind === 'end') break;
    if (kind === 'separate') separated = true;
    else if (separated && element.name === 't') shown += textContent(element);
  }
  return shown;
}
