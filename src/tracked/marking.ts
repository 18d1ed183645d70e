/** Writes pieces as they stay, go or come (ISO 29500-1 17.13.5). */
import type { Piece } from './pieces.ts';
import { element, first, mapped, without, write, type Element, type XmlNode } from './xml.ts';

export type Fate = 'kept' | 'removed' | 'added' | 'movedAway' | 'movedHere';

/** Who changed it and when, and the numbers that tell changes apart. */
export class Marker {
  readonly #author: string;
  readonly #date: string | undefined;
  /** The places in lists that styles of the old file give. */
  readonly #lists: ReadonlyMap<string, Element>;
  #last = 0;

  constructor(author: string, date: string | undefined, styles: readonly Element[] = []) {
    this.#author = author;
    this.#date = date;
    this.#lists = new Map(
      styles.flatMap((style) => {
        const list = first(first(style, 'w:pPr'), 'w:numPr');
        return list ? [[style.attributes['w:styleId'] ?? '', list] as const] : [];
      }),
    );
  }

  /**
   * That the properties of a paragraph were others. Its place in a list is said outright: LibreOffice
   * gives back a style, but not the place that came with it.
   */
  changed(old: readonly XmlNode[], fresh: readonly XmlNode[]): Element {
    const [was, is] = [styleIn(old), styleIn(fresh)];
    const lists = this.#lists.has(was) || this.#lists.has(is);
    const said = old.some((node) => typeof node !== 'string' && node.name === 'w:numPr');
    if (was === is || !lists || said)
      return this.element('w:pPrChange', [element('w:pPr', {}, old)]);
    const list = this.#lists.get(was) ?? noList;
    const at =
      1 + old.findLastIndex((node) => typeof node !== 'string' && beforeLists.has(node.name));
    return this.element('w:pPrChange', [element('w:pPr', {}, old.toSpliced(at, 0, list))]);
  }

  number(): string {
    this.#last += 1;
    return String(this.#last);
  }

  element(name: string, children: readonly XmlNode[] = []): Element {
    const date = this.#date === undefined ? {} : { 'w:date': this.#date };
    const about = { 'w:id': this.number(), 'w:author': this.#author, ...date };
    return element(name, about, children);
  }
}

const noList = element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })]);

/** What stands before a place in a list (17.3.1.26, CT_PPrBase). */
const beforeLists: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

function styleIn(properties: readonly XmlNode[]): string {
  const style = properties.find((node) => typeof node !== 'string' && node.name === 'w:pStyle');
  return typeof style === 'object' ? (style.attributes['w:val'] ?? '') : '';
}

/** The elements that say what becomes of words and of marks. */
export const tags = {
  removed: 'w:del',
  added: 'w:ins',
  movedAway: 'w:moveFrom',
  movedHere: 'w:moveTo',
} as const;

export interface FatedPiece {
  piece: Piece;
  fate: Fate;
  /** How it was set before, where that is another way. */
  before?: Element | undefined;
  reset?: boolean;
}

/** A row of pieces as the content of a paragraph. */
export function rowContent(row: readonly FatedPiece[], marker: Marker): XmlNode[] {
  const content: XmlNode[] = [];
  for (let from = 0; from < row.length;) {
    const start = row[from] as FatedPiece;
    let to = from + 1;
    while (to < row.length && goesOn(start, row[to] as FatedPiece)) to += 1;
    content.push(...written(row.slice(from, to), marker));
    from = to;
  }
  return content;
}

/** Text in one setting and of one fate is one run. */
function goesOn(one: FatedPiece, other: FatedPiece): boolean {
  return (
    one.piece.kind === 'text' &&
    other.piece.kind === 'text' &&
    one.fate === other.fate &&
    one.reset === other.reset &&
    write(one.piece.setting ?? '') === write(other.piece.setting ?? '') &&
    write(one.before ?? '') === write(other.before ?? '')
  );
}

function written(run: readonly FatedPiece[], marker: Marker): XmlNode[] {
  const [{ piece, fate, before, reset }] = run as [FatedPiece];
  if (piece.kind === 'bookmark') return [...piece.nodes];
  if (piece.kind === 'link' && fate !== 'kept') {
    return piece.nodes.map((link) => ({
      ...link,
      children: [wrapped(link.children as Element[], fate, marker)],
    }));
  }
  const nodes =
    piece.kind === 'text'
      ? [textRun(run.map(({ piece: { text } }) => text).join(''), piece.setting)]
      : piece.nodes;
  if (fate !== 'kept') return [wrapped(nodes, fate, marker)];
  return reset === true ? nodes.map((node) => resetRun(node, before, marker)) : [...nodes];
}

function textRun(text: string, setting: Element | undefined): Element {
  const words = element('w:t', { 'xml:space': 'preserve' }, [text]);
  return element('w:r', {}, [...(setting ? [setting] : []), words]);
}

function wrapped(nodes: readonly Element[], fate: Exclude<Fate, 'kept'>, marker: Marker): Element {
  const gone = fate === 'removed';
  return marker.element(tags[fate], gone ? nodes.map((node) => mapped(node, deleted)) : nodes);
}

/** Deleted text has elements of its own. */
function deleted(node: Element): Element {
  if (node.name === 'w:t') return { ...node, name: 'w:delText' };
  return node.name === 'w:instrText' ? { ...node, name: 'w:delInstrText' } : node;
}

function resetRun(run: Element, before: Element | undefined, marker: Marker): Element {
  const setting = run.children.find((child) => typeof child !== 'string' && child.name === 'w:rPr');
  const now = typeof setting === 'object' ? setting.children : [];
  const change = marker.element('w:rPrChange', [before ?? element('w:rPr')]);
  return { ...run, children: [element('w:rPr', {}, [...now, change]), ...without(run, 'w:rPr')] };
}

/** The properties of a paragraph whose mark goes or comes. */
export function markedProperties(
  properties: Element | undefined,
  fate: Fate,
  marker: Marker,
): Element {
  const own = properties ? without(properties, 'w:rPr') : [];
  if (fate === 'kept') return element('w:pPr', {}, own);
  return element('w:pPr', {}, [...own, element('w:rPr', {}, [marker.element(tags[fate])])]);
}

/** The new properties of a paragraph with the old ones behind them. */
export function changedProperties(
  old: Element | undefined,
  fresh: Element | undefined,
  marker: Marker,
): Element[] {
  if (write(old ?? '') === write(fresh ?? '')) return fresh ? [fresh] : [];
  const was = old ? without(old, 'w:rPr', 'w:sectPr') : [];
  const is = fresh?.children ?? [];
  return [element('w:pPr', {}, [...is, marker.changed(was, is)])];
}
