/** The outline of a PDF, from its structure tree and never from positions. */
import type { Outline, OutlineKind } from '../../tree/outline.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { rowContent, spansOf } from '../../tree/outline-of.ts';
import { containerOfId, kindOfId } from '../outline/kinds.ts';
import { attributeOf } from './attributes.ts';
import { OutlineCollector, outermost, type Surroundings } from '../outline/collect.ts';
import { pageOfElement, phrasingOfTags, plainText } from './phrasing.ts';
import { childOf, groupsOf, isOwnText, kindOf, replacedText, type Child } from './kids.ts';
import { isBlock, headingLevel } from './levels.ts';
import type { PdfReading } from './read.ts';
import { textOutsideStructure } from './outside-structure.ts';
import type { StructureElement } from './structure.ts';
import { titleOf } from './metadata.ts';

/** What a PDF reads as. */
export function outlineOfPdf(reading: PdfReading): Outline {
  const walk = new Walk(reading);
  for (const child of reading.structure?.children ?? []) walk.element(child, outermost);
  const language = reading.file.text(reading.file.catalog.get('Lang'));
  const title = titleOf(reading.file);
  const outside = textOutsideStructure(reading);
  return walk.collector.outlineWithNotesInOrder({
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(outside.length > 0 && { outsideStructure: outside }),
  });
}

class Walk {
  readonly collector = new OutlineCollector();
  readonly #reading: PdfReading;
  readonly #language: string | undefined;

  constructor(reading: PdfReading) {
    this.#reading = reading;
    this.#language = reading.file.text(reading.file.catalog.get('Lang'));
  }

  element(element: StructureElement, around: Surroundings): void {
    const container = containerOfId(element.id);
    if (container === 'colophon') return;
    switch (element.role) {
      case 'L':
        this.#list(element, around);
        break;
      case 'LI':
        this.#listItem(element, around);
        break;
      case 'Note':
        this.#note(element, around);
        break;
      case 'TR':
        this.#row(element, around);
        break;
      case 'BlockQuote':
        this.#children(element, { ...around, quoted: true });
        break;
      case 'Sect':
        this.#section(element, {
          ...around,
          masthead: around.masthead || container === 'masthead',
        });
        break;
      case 'Figure':
      case 'Formula':
      case 'TOC':
        break;
      default:
        if (headingLevel(element) !== undefined) this.#heading(element, undefined, around);
        else if (isBlock(element) && element.role !== 'P') this.#children(element, around);
        else {
          this.#leaf(kindOf(element, around), element, element.children, around, {
            replaced: element.actualText,
          });
        }
    }
  }

  /** Blocks below a container; loose content of its own is a paragraph. */
  #children(element: StructureElement, around: Surroundings): void {
    for (const group of groupsOf(element.children)) {
      if (group.block) this.element(group.block, around);
      else if (this.#hasText(group.inline)) {
        this.#leaf(around.masthead ? 'masthead' : 'paragraph', undefined, group.inline, around);
      }
    }
  }

  /** A section's own heading carries the section's id: the two are one block. */
  #section(element: StructureElement, around: Surroundings): void {
    const kind = kindOfId(element.id);
    if (kind !== 'section' && kind !== 'annex') {
      this.#children(element, around);
      return;
    }
    const heading = element.children.find(
      (child) => child.kind === 'element' && headingLevel(child) !== undefined,
    );
    if (heading?.kind === 'element') this.#heading(heading, element, around);
    else this.collector.add({ kind, content: [], id: element.id }, around);
    for (const child of element.children) {
      if (child.kind === 'element' && child !== heading) this.element(child, around);
    }
  }

  #heading(
    element: StructureElement,
    section: StructureElement | undefined,
    around: Surroundings,
  ): void {
    if (around.masthead) {
      // A text without a title has its name in the masthead, as the heading of all.
      this.#leaf('masthead', element, element.children, around, { replaced: element.actualText });
      return;
    }
    const named = section ?? element;
    this.#leaf(kindOfId(named.id) ?? 'heading', named, element.children, around, {
      level: headingLevel(element),
      replaced: element.actualText,
    });
  }

  #list(element: StructureElement, around: Surroundings): void {
    for (const child of element.children) {
      if (child.kind === 'element') this.element(child, around);
    }
  }

  #listItem(element: StructureElement, around: Surroundings): void {
    const label = childOf(element, 'Lbl');
    const body = childOf(element, 'LBody');
    const kind = kindOfId(element.id) ?? 'item';
    const isItem = kind === 'item';
    const level = isItem ? around.itemLevel + 1 : undefined;
    const others = element.children.filter((child) => child !== label && child !== body);
    const below = { ...around, itemLevel: isItem ? around.itemLevel + 1 : 0 };
    this.#leaf(kind, element, [...others, ...(body?.children ?? [])], below, {
      level,
      label: label && plainText(label, this.#reading),
      replaced: body?.actualText,
    });
  }

  #note(element: StructureElement, around: Surroundings): void {
    const label = childOf(element, 'Lbl');
    const rest = element.children.filter((child) => child !== label);
    this.#leaf(
      'note',
      element,
      rest,
      { ...outermost, note: true, quoted: around.quoted },
      {
        label: label && plainText(label, this.#reading),
      },
    );
  }

  #row(element: StructureElement, around: Surroundings): void {
    const cells = element.children.filter((child) => child.kind === 'element');
    this.collector.add(
      {
        kind: 'tableRow',
        content: rowContent(
          cells.map((cell) => phrasingOfTags(cell.children, this.#reading, this.#language)),
        ),
        ...spansOf(
          cells.map((cell) => ({
            columns: this.#span(cell, 'ColSpan'),
            rows: this.#span(cell, 'RowSpan'),
          })),
        ),
        page: pageOfElement(element.children, this.#reading),
      },
      around,
    );
  }

  /** How many columns or rows a cell takes (ISO 32000-1, 14.8.5.7). */
  #span(cell: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
    const { file } = this.#reading;
    return file.number(attributeOf(file, cell, 'Table', key)) ?? 1;
  }

  /** A block with text of its own: its first paragraph; what follows are blocks below it. */
  #leaf(
    kind: OutlineKind,
    named: StructureElement | undefined,
    children: readonly Child[],
    around: Surroundings,
    more: {
      label?: string | undefined;
      level?: number | undefined;
      replaced?: string | undefined;
    } = {},
  ): void {
    const { replaced, ...rest } = more;
    const { own, below } = this.#ownContent(children, around);
    const content: PhrasingContent[] =
      replaced === undefined ? own : [{ type: 'text', value: replaced }];
    this.collector.add(
      {
        kind,
        content: this.#inLanguage(named, content),
        page: pageOfElement(children, this.#reading),
        id: named?.id,
        ...rest,
      },
      around,
    );
    for (const block of below) this.element(block, around);
  }

  /**
   * Splits what stands in a block into its own text and the blocks below it. Notes stand where they
   * are referenced and interrupt nothing. A `P` that comes first is own text.
   */
  #ownContent(
    children: readonly Child[],
    around: Surroundings,
  ): { own: PhrasingContent[]; below: StructureElement[] } {
    const own: PhrasingContent[] = [];
    const below: StructureElement[] = [];
    let first = true;
    for (const child of children) {
      if (child.kind === 'element' && child.role === 'Note') {
        this.#note(child, around);
        continue;
      }
      if (child.kind !== 'element' || !isBlock(child)) {
        own.push(...phrasingOfTags([child], this.#reading, this.#language));
      } else if (first && child.role === 'P' && isOwnText(child)) {
        const inner = this.#ownContent(child.children, around);
        own.push(...this.#inLanguage(child, replacedText(child) ?? inner.own));
        below.push(...inner.below);
      } else below.push(child);
      first = false;
    }
    return { own, below };
  }

  #inLanguage(
    element: StructureElement | undefined,
    content: PhrasingContent[],
  ): PhrasingContent[] {
    const language = element?.language;
    if (language === undefined || language === this.#language) return content;
    return [{ type: 'languageSpan', language, children: content }];
  }

  #hasText(children: readonly Child[]): boolean {
    return phrasingOfTags(children, this.#reading, this.#language).length > 0;
  }
}
