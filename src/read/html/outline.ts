/**
 * The outline of web pages and of the pages of e-books. What belongs to the text is told from what
 * an edition adds by its roles: navigation, ways back from notes, page markers, the colophon.
 */
import type { OutlineKind } from '../../tree/outline.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import { rowContent, spansOf } from '../../tree/outline-of.ts';
import { containerOfId, kindOfId } from '../outline/kinds.ts';
import { outermost, type OutlineCollector, type Surroundings } from '../outline/collect.ts';
import { groupsOf, ownContent, ownHeading, withoutLabel, type Child } from './content.ts';
import { isAddition, isNotesSection } from './elements.ts';
import { hasRole, languageOf, textContent, type MarkupElement } from './markup.ts';
import { phrasingOfElements } from './phrasing.ts';

/** Walks the pages of one edition and hands its blocks to the collector. */
export class PageWalk {
  readonly #collector: OutlineCollector;
  readonly #language: string | undefined;
  #pageLanguage: string | undefined;
  /** The page of print that the text has reached. */
  #page: number | undefined;

  constructor(collector: OutlineCollector, language: string | undefined) {
    this.#collector = collector;
    this.#language = language;
  }

  /** Everything in the body of a page; `language` is that of the page, if it names one. */
  walk(body: MarkupElement, language = this.#language): void {
    this.#pageLanguage = language;
    this.#children(body, outermost);
  }

  #element(element: MarkupElement, around: Surroundings): void {
    if (isAddition(element)) return;
    if (hasRole(element, 'listitem')) {
      this.#listItem(element, around);
      return;
    }
    switch (element.name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#heading(element, undefined, around);
        break;
      case 'li':
        this.#listItem(element, around);
        break;
      case 'tr':
        this.#row(element, around);
        break;
      case 'blockquote':
        this.#children(element, { ...around, quoted: true });
        break;
      case 'section':
        this.#section(element, around);
        break;
      case 'p':
      case 'dt':
      case 'dd':
      case 'caption':
      case 'figcaption':
        this.#leaf(kindOf(element, around), element, element.children, around);
        break;
      case 'div':
        this.#division(element, around);
        break;
      default:
        this.#children(element, this.#inside(element, around));
    }
  }

  /** A paragraph that holds a list cannot be a `p`: its id tells what it is. */
  #division(element: MarkupElement, around: Surroundings): void {
    const kind = kindOfId(element.attributes.get('id'));
    if (kind === 'preambularParagraph' || kind === 'operativeParagraph')
      this.#leaf(kind, element, element.children, around);
    else this.#children(element, this.#inside(element, around));
  }

  #inside(element: MarkupElement, around: Surroundings): Surroundings {
    const masthead = containerOfId(element.attributes.get('id')) === 'masthead';
    return masthead ? { ...around, masthead: true } : around;
  }

  /** Blocks in a container; loose text in it is a paragraph. */
  #children(element: MarkupElement, around: Surroundings): void {
    for (const group of groupsOf(element.children)) {
      if (!Array.isArray(group)) this.#element(group, around);
      else this.#looseText(element, group, around);
    }
  }

  #looseText(element: MarkupElement, children: Child[], around: Surroundings): void {
    const text = children.map(textContent).join('');
    const marks = children.some((child) => typeof child !== 'string' && !isAddition(child));
    if (text.trim() === '' && !marks) {
      this.#phrasing(children);
      return;
    }
    const content = this.#phrasing(children).content;
    if (content.every((node) => node.type === 'text' && node.value.trim() === '')) return;
    const named = kindOfId(element.attributes.get('id')) === undefined ? undefined : element;
    const kind = around.masthead ? 'masthead' : named ? kindOf(element, around) : 'paragraph';
    this.#leaf(kind, named, children, around);
  }

  /** A section's own heading carries the section's id: the two are one block. */
  #section(element: MarkupElement, around: Surroundings): void {
    const id = element.attributes.get('id');
    const kind = kindOfId(id);
    const isDivision = kind === 'section' || kind === 'annex';
    const inside = this.#inside(element, around);
    if (isNotesSection(element)) {
      this.#notes(element, inside);
      return;
    }
    if (!isDivision) {
      this.#children(element, inside);
      return;
    }
    const heading = ownHeading(element);
    if (heading) this.#heading(heading, element, inside);
    else this.#collector.add({ kind, content: [], id }, inside);
    for (const group of groupsOf(element.children)) {
      if (Array.isArray(group)) this.#looseText(element, group, inside);
      else if (group.name === 'header' && heading && group.children.includes(heading)) {
        this.#childrenBut(group, heading, inside);
      } else if (group !== heading) this.#element(group, inside);
    }
  }

  #childrenBut(element: MarkupElement, left: MarkupElement, around: Surroundings): void {
    for (const child of element.children) {
      if (typeof child !== 'string' && child !== left) this.#element(child, around);
    }
  }

  /** The section of notes: its own heading is the edition's, not the text's. */
  #notes(element: MarkupElement, around: Surroundings): void {
    const heading = ownHeading(element);
    this.#childrenBut(element, heading ?? element, { ...around, note: true });
  }

  #heading(element: MarkupElement, section: MarkupElement | undefined, around: Surroundings): void {
    const named = section ?? element;
    this.#leaf(kindOfId(named.attributes.get('id')) ?? 'heading', named, element.children, around, {
      level: Number(element.name.slice(1)),
    });
  }

  #listItem(element: MarkupElement, around: Surroundings): void {
    const id = element.attributes.get('id');
    const isNote = around.note && around.itemLevel === 0 && kindOfId(id) !== 'item';
    const kind = isNote ? 'note' : (kindOfId(id) ?? 'item');
    const isItem = kind === 'item';
    const level = isItem ? around.itemLevel + 1 : undefined;
    const below = { ...around, itemLevel: isItem ? around.itemLevel + 1 : 0 };
    this.#leaf(kind, element, element.children, below, { level });
  }

  #row(element: MarkupElement, around: Surroundings): void {
    const cells = element.children.filter((child) => typeof child !== 'string');
    const content = rowContent(cells.map((cell) => this.#phrasing(cell.children).content));
    const spans = spansOf(
      cells.map((cell) => ({ columns: spanIn(cell, 'colspan'), rows: spanIn(cell, 'rowspan') })),
    );
    this.#collector.add({ kind: 'tableRow', content, ...spans, page: this.#page }, around);
  }

  /** A block with text of its own: its first paragraph; what follows are blocks below it. */
  #leaf(
    kind: OutlineKind,
    named: MarkupElement | undefined,
    children: readonly Child[],
    around: Surroundings,
    more: { level?: number | undefined } = {},
  ): void {
    const { own, below } = ownContent(children);
    const { label, rest } = withoutLabel(own);
    const { content, page } = this.#phrasing(rest);
    this.#collector.add(
      {
        kind,
        content: this.#inLanguage(named, content),
        page,
        id: named?.attributes.get('id'),
        label: label && textContent(label),
        ...more,
      },
      around,
    );
    for (const block of below) this.#element(block, around);
  }

  #phrasing(children: readonly Child[]): { content: PhrasingContent[]; page: number | undefined } {
    const { content, firstPage, lastPage } = phrasingOfElements(
      children,
      this.#language,
      this.#page,
    );
    this.#page = lastPage;
    return { content, page: firstPage };
  }

  #inLanguage(element: MarkupElement | undefined, content: PhrasingContent[]): PhrasingContent[] {
    const language = (element && languageOf(element)) ?? this.#pageLanguage;
    if (language === undefined || language === this.#language) return content;
    return [{ type: 'languageSpan', language, children: content }];
  }
}

/** How many columns or rows a cell takes (HTML, 4.9.11). */
function spanIn(cell: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attributes.get(name) ?? '', 10);
  return span > 1 ? span : 1;
}

function kindOf(element: MarkupElement, around: Surroundings): OutlineKind {
  if (around.masthead) return 'masthead';
  return kindOfId(element.attributes.get('id')) ?? 'paragraph';
}
