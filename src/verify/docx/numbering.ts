/** Native numbering: ISO/IEC 29500-1, 17.9. */
import type { MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { childOf, valueOf, type WordFile } from './parts.ts';
import { placeIn } from './styles.ts';

export function numbering({ parts }: WordFile): Fault[] {
  const elements = parts.get('word/numbering.xml')?.elements ?? [];
  const abstract = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [element.attributes.get('w:abstractNumId') ?? '', levelsOf(element)]),
  );
  const defined = new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((element) => [
        element.attributes.get('w:numId') ?? '',
        abstract.get(valueOf(childOf(element, 'abstractNumId')) ?? ''),
      ]),
  );
  return [...parts.values()].flatMap((part) =>
    part.elements.flatMap((element): Fault[] => {
      if (element.name !== 'numPr') return [];
      const number = valueOf(childOf(element, 'numId'));
      const level = valueOf(childOf(element, 'ilvl')) ?? '0';
      // Zero takes a paragraph out of the numbering of its style (17.9.18).
      if (number === undefined || number === '0' || defined.get(number)?.has(level)) return [];
      const reason = `Numbering ${number}, level ${level}, is not defined.`;
      return [{ ruleId: 'docx-numbering', reason, place: placeIn(part, element) }];
    }),
  );
}

function levelsOf(abstract: MarkupElement): Set<string> {
  return new Set(
    abstract.children.flatMap((child) =>
      typeof child !== 'string' && child.name === 'lvl'
        ? (child.attributes.get('w:ilvl') ?? [])
        : [],
    ),
  );
}
