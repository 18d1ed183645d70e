/**
 * A small reading of the United Nations' XML that shares nothing with the reader it judges: the words
 * of the text, the labels before its paragraphs and items, its notes with the words before them.
 */
import { SaxesParser } from 'saxes';

export interface PrintedNote {
  marker: string;
  words: string[];
  /** The last letters before its marker. */
  before: string;
}

export interface Printed {
  language: string;
  /** All words but those of notes, in order. */
  words: string[];
  /** Labels of paragraphs and items, in order. */
  labels: string[];
  notes: PrintedNote[];
  /** The elements of the text by name and depth, which translations share where they agree. */
  skeleton: string;
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

export function printedIn(xml: string): Printed {
  const printer = new Printer();
  printer.print(elementOf(xml));
  return printer.printed();
}

function elementOf(xml: string): Element {
  const parser = new SaxesParser();
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return top;
}

/** Elements before and after which a word ends. */
const blocks = new Set(
  'p num heading subheading crossHeading item td th tr eol br listIntroduction docTitle li'.split(
    ' ',
  ),
);

/** A label typed before the text and set apart by a tab. */
const typed =
  /^[\s\u200e\u200f]*((?:\(\s?)?(?:\p{N}{1,3}|\p{L}{1,2}(?: \p{L}{1,2})?|[ivxl]{1,6}|[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸]{1,4})(?:\s?\))?(?:[.)]|[ \u00a0]?[-–])?|’\p{N}{1,2}‘)[ \u200e\u200f]*\t/u;

/** One that is set apart by less: "a) ", "(ii) ", "四．". */
const typedClose = /^\s*(\(?[a-z]{1,3}\)(?=[ \u00a0])|[一二三四五六七八九十]{1,3}．)/u;

/** Labels of sections: "I", "B.", "ثانيا", 二. */
export const divides =
  /^(?:(?:[IVXLC]+|\p{Lu})[.．]?|\p{Script=Arabic}{4,}(?: عشر| وعشرين)?|[一二三四五六七八九十]{1,3})$/u;

class Printer {
  #text = '';
  readonly #labels: string[] = [];
  readonly #notes: PrintedNote[] = [];
  readonly #skeleton: string[] = [];
  #language = 'und';
  #inCell = false;

  printed(): Printed {
    return {
      language: this.#language,
      words: wordsOf(this.#text),
      labels: this.#labels,
      notes: this.#notes,
      skeleton: this.#skeleton.join(' '),
    };
  }

  print(element: Element): void {
    if (element.name === 'meta') return this.#meta(element);
    if (element.name === 'authorialNote') return this.#note(element);
    if (element.name === 'num') this.#label(textOf(element));
    if (element.name === 'p' && !this.#inCell) this.#typed(element);
    if (counted.has(element.name)) {
      this.#skeleton.push(textOf(element).trim() === '' ? `no ${element.name}` : element.name);
    }
    if (blocks.has(element.name)) this.#text += '\n';
    const { children } = element;
    const around = this.#inCell;
    this.#inCell ||= element.name === 'td' || element.name === 'th';
    for (const [at, child] of children.entries()) {
      if (typeof child === 'string') this.#text += child;
      else if (!isBracket(child, children[at - 1], children[at + 1])) this.print(child);
    }
    this.#inCell = around;
    if (blocks.has(element.name)) this.#text += '\n';
  }

  #meta(meta: Element): void {
    for (const child of elementsIn(meta)) {
      if (child.name === 'FRBRlanguage') this.#language = child.attributes['language'] ?? 'und';
    }
  }

  #label(text: string): void {
    const label = text.trim().replace(/[\s\u200e\u200f]+/g, ' ');
    if (label !== '' && !divides.test(label)) this.#labels.push(label);
  }

  /** In a table a number is one among others. */
  #typed(paragraph: Element): void {
    const text = textOf(paragraph);
    const label = typed.exec(text)?.[1] ?? typedClose.exec(text.trimStart())?.[1];
    if (label !== undefined && !isRaised(paragraph)) this.#label(label);
  }

  #note(note: Element): void {
    this.#skeleton.push('note');
    this.#notes.push({
      marker: note.attributes['marker'] ?? '',
      words: wordsOf(textOf(note).replace(/^\s*\(\)/, '')),
      before: this.#text.replace(/[\s\p{P}\p{Cf}]/gu, '').slice(-4),
    });
  }
}

/** Elements that any two translations share when they were marked up alike. */
const counted = new Set(
  'session inline container formula section paragraph list sublist point num heading subheading crossHeading blockList item table tr td th attachment component eol'.split(
    ' ',
  ),
);

/** A raised letter is the mark of a note below a table. */
function isRaised({ children }: Element): boolean {
  const first = children.find((child) => textOf(child).trim() !== '');
  return typeof first === 'object' && first.name === 'sup';
}

/** Arabic sets the markers of notes in raised brackets. */
function isBracket(
  element: Element,
  before: Element | string | undefined,
  after: Element | string | undefined,
): boolean {
  const isNote = (node: typeof before): boolean =>
    typeof node === 'object' && node.name === 'authorialNote';
  if (element.name !== 'sup') return false;
  const text = textOf(element).trim();
  return (text === '(' && isNote(after)) || (text === ')' && isNote(before));
}

function* elementsIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

function textOf(node: Element | string): string {
  if (typeof node === 'string') return node;
  const text = node.children.map(textOf).join('');
  return blocks.has(node.name) ? `\n${text}\n` : text;
}

/** Words as they are compared: marks of direction and invisible characters are none of them. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/^\s*([一二三四五六七八九十]{1,3}．)/gmu, '$1 ')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
}
