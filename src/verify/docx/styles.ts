/** Styles: ISO/IEC 29500-1, 17.7; that headings can be told from text, WCAG 2.2 SC 1.3.1. */
import { ancestorsOf, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { childOf, valueOf, type WordFile, type WordPart } from './parts.ts';

const references = new Set(['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'link', 'next']);

export function styles({ parts }: WordFile): Fault[] {
  const sheet = parts.get('word/styles.xml');
  const defined = new Map(
    (sheet?.elements ?? [])
      .filter(({ name }) => name === 'style')
      .map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  return [
    ...[...parts.values()].flatMap((part) => undefinedStyles(part, defined)),
    ...plainParagraphs(parts.get('word/document.xml')),
    ...headings(parts.get('word/document.xml'), defined),
  ];
}

function undefinedStyles(part: WordPart, defined: ReadonlyMap<string, MarkupElement>): Fault[] {
  return part.elements.flatMap((element): Fault[] => {
    const style = references.has(element.name) ? valueOf(element) : undefined;
    if (style === undefined || defined.has(style) || isInSeparator(element)) return [];
    const reason = `The style ${style} is not defined.`;
    return [{ ruleId: 'docx-style', reason, place: placeIn(part, element) }];
  });
}

/** Separators of notes are lines and no text. */
function isInSeparator(element: MarkupElement): boolean {
  for (const { name, attributes } of ancestorsOf(element)) {
    if ((name === 'footnote' || name === 'endnote') && attributes.has('w:type')) return true;
  }
  return false;
}

/** Text without a style is text of which nobody knows what it is. */
function plainParagraphs(part: WordPart | undefined): Fault[] {
  return (part?.elements ?? []).flatMap((element): Fault[] => {
    if (!part || element.name !== 'p' || textContent(element).trim() === '') return [];
    const style = valueOf(childOf(childOf(element, 'pPr'), 'pStyle'));
    if (style !== undefined && style !== 'Normal') return [];
    const reason = 'A paragraph has no style of its own.';
    return [{ ruleId: 'docx-plain-paragraph', reason, place: placeIn(part, element) }];
  });
}

/** Title and headings have outline levels, and go down by one. */
function headings(
  part: WordPart | undefined,
  defined: ReadonlyMap<string, MarkupElement>,
): Fault[] {
  const faults: Fault[] = [];
  let before = 0;
  for (const element of part?.elements ?? []) {
    if (!part || element.name !== 'p') continue;
    const properties = childOf(element, 'pPr');
    const style = valueOf(childOf(properties, 'pStyle')) ?? '';
    const level = outlineLevel(properties) ?? outlineLevelOfStyle(style, defined);
    const isHeading = /^(?:Title|Heading\d)$/.test(style);
    if (level === undefined) {
      if (isHeading && style !== 'Title') {
        const reason = `The style ${style} has no outline level.`;
        faults.push({ ruleId: 'docx-heading-level', reason, place: placeIn(part, element) });
      }
      continue;
    }
    if (before > 0 && level > before + 1) {
      const reason = `A heading of level ${level} comes after one of level ${before}.`;
      faults.push({ ruleId: '1.3.1', reason, place: placeIn(part, element) });
    }
    before = level;
  }
  return faults;
}

/** From 1; what Word calls "body text" (9) is no heading. */
function outlineLevel(properties: MarkupElement | undefined): number | undefined {
  const value = valueOf(childOf(properties, 'outlineLvl'));
  const level = value === undefined ? undefined : Number(value) + 1;
  return level !== undefined && level <= 9 ? level : undefined;
}

function outlineLevelOfStyle(
  id: string,
  defined: ReadonlyMap<string, MarkupElement>,
  hops = 0,
): number | undefined {
  const style = defined.get(id);
  if (!style || hops > 20) return undefined;
  const own = outlineLevel(childOf(style, 'pPr'));
  const base = valueOf(childOf(style, 'basedOn'));
  return own ?? (base === undefined ? undefined : outlineLevelOfStyle(base, defined, hops + 1));
}

/** The nearest bookmark tells a person where an element is. */
export function placeIn(part: WordPart, element: MarkupElement): { file: string; block?: string } {
  for (let current: MarkupElement | undefined = element; current; current = current.parent) {
    if (current.name !== 'p') continue;
    const bookmark = childOf(current, 'bookmarkStart')?.attributes.get('w:name');
    return { file: part.path, ...(bookmark !== undefined && { block: bookmark }) };
  }
  return { file: part.path };
}
