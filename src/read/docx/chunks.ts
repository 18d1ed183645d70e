/**
 * Text of other formats that Word takes in when it opens the file (`altChunk`, ISO 29500-1 17.17.2):
 * another Word file, HTML or plain text. What is none of these is told.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { writeLabel } from '../../tree/index.ts';
import {
  paragraphsOf,
  type Run,
  type RunFormat,
  type WordBlock,
  type WordCell,
  type WordParagraph,
} from './model.ts';
import type { PrintedNumber } from './numbering.ts';
import type { Look, Style } from './styles.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The blocks of a chunk of HTML or plain text; `undefined` for bytes that are neither. */
export function readChunk(bytes: Uint8Array): WordBlock[] | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (/^\s*(?:\{\\rtf|MIME-Version:|From:)/i.test(text)) return undefined;
  return /^\s*</.test(text) ? htmlBlocks(text) : text.split(/\r\n|[\r\n]/).map(plainParagraph);
}

function plainParagraph(text: string): WordParagraph {
  return paragraph([{ kind: 'text', text, format: {} }]);
}

function paragraph(runs: Run[], number?: PrintedNumber, style?: Style): WordParagraph {
  return { kind: 'paragraph', style, number, runs };
}

function htmlBlocks(source: string): WordBlock[] {
  const reader = new HtmlReader();
  reader.read(parse(source).childNodes, {});
  reader.endParagraph();
  return reader.blocks;
}

const headings: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);
const breaking: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
const silent: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript']);

const looks: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['b', { bold: true }],
  ['strong', { bold: true }],
  ['i', { italic: true }],
  ['em', { italic: true }],
  ['cite', { italic: true }],
  ['sup', { position: 'superscript' }],
  ['sub', { position: 'subscript' }],
]);

class HtmlReader {
  readonly blocks: WordBlock[] = [];
  #runs: Run[] = [];
  #number: PrintedNumber | undefined;
  #style: Style | undefined;
  readonly #lists: { next: number | undefined }[] = [];

  read(nodes: readonly HtmlNode[], format: RunFormat): void {
    for (const node of nodes) {
      if (node.nodeName === '#text') {
        const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ');
        this.#runs.push({ kind: 'text', text, format });
      } else if ('tagName' in node) this.#readElement(node, format);
    }
  }

  endParagraph(): void {
    const runs = trimmed(this.#runs);
    if (runs.length > 0) this.blocks.push(paragraph(runs, this.#number, this.#style));
    this.#runs = [];
    this.#number = undefined;
    this.#style = undefined;
  }

  #readElement(element: HtmlElement, format: RunFormat): void {
    const { tagName, childNodes } = element;
    if (silent.has(tagName)) return;
    if (tagName === 'br') this.#runs.push({ kind: 'break', format });
    else if (tagName === 'table') this.#readTable(element);
    else if (tagName === 'ul' || tagName === 'ol') this.#readList(element, format);
    else if (breaking.has(tagName) || headings.has(tagName)) {
      this.endParagraph();
      if (tagName === 'li') this.#number = this.#nextNumber();
      this.#style = headingStyle(headings.get(tagName));
      this.read(childNodes, format);
      this.endParagraph();
    } else {
      const look = looks.get(tagName);
      const link = tagName === 'a' ? valueOf(element, 'href') : undefined;
      this.read(childNodes, {
        ...format,
        ...(look && { direct: { ...format.direct, ...look } }),
        ...(link !== undefined && { link }),
      });
    }
  }

  #readList(element: HtmlElement, format: RunFormat): void {
    this.endParagraph();
    const start = Number(valueOf(element, 'start') ?? 1);
    this.#lists.push({ next: element.tagName === 'ol' ? start || 1 : undefined });
    this.read(element.childNodes, format);
    this.endParagraph();
    this.#lists.pop();
  }

  #nextNumber(): PrintedNumber {
    const list = this.#lists.at(-1);
    const level = Math.max(0, this.#lists.length - 1);
    const place = { level, own: true, style: undefined, numbersParagraphs: true };
    if (list?.next === undefined) return { ...place, label: '', bullet: true };
    const label = writeLabel(list.next, { system: 'decimal', before: '', after: '.' }) ?? '';
    list.next += 1;
    return { ...place, label, bullet: false };
  }

  #readTable(table: HtmlElement): void {
    this.endParagraph();
    const rows = elementsNamed(table, 'tr').map((row) => {
      let column = 0;
      return row.childNodes.flatMap((cell): WordCell[] => {
        if (!('tagName' in cell) || !/^t[dh]$/.test(cell.tagName)) return [];
        const read = cellOf(cell, column);
        column += read.columnSpan;
        return [read];
      });
    });
    this.blocks.push({ kind: 'table', rows, headerRows: 0, widths: [] });
  }
}

function cellOf(cell: HtmlElement, column: number): WordCell {
  const reader = new HtmlReader();
  reader.read(cell.childNodes, {});
  reader.endParagraph();
  const span = (name: string): number => Math.max(1, Number(valueOf(cell, name)) || 1);
  return {
    paragraphs: paragraphsOf(reader.blocks),
    column,
    columnSpan: span('colspan'),
    rowSpan: span('rowspan'),
  };
}

function elementsNamed(parent: HtmlElement, name: string): HtmlElement[] {
  return parent.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    if (child.tagName === name) return [child];
    return child.tagName === 'table' ? [] : elementsNamed(child, name);
  });
}

function headingStyle(level: number | undefined): Style | undefined {
  if (level === undefined) return undefined;
  const name = `heading ${level}`;
  return { id: name, name, look: {}, numbering: {}, outline: level, chain: [] };
}

function trimmed(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  if (text.trim() === '') return [];
  const kept = runs
    .filter((run) => run.kind !== 'text' || run.text !== '')
    .map((run) => ({ ...run }));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return kept;
}

function valueOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
