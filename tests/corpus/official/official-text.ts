/**
 * An independent, small reading of the United Nations' XML: what a resolution's printed text is, and
 * what a reader of that text has to find. It shares nothing with the readers that it judges.
 */
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** A block of the print, with what is true of it. */
export interface PrintedBlock {
  /** Its text: label first, a tab after it, note markers as `\u{E000}n\u{E001}`. */
  text: string;
  /** The label that it opens with. */
  label?: string;
  /** The words that the print sets apart at its start. */
  lead?: string;
}

export interface OfficialText {
  language: string;
  masthead: string[];
  title: string;
  clause: string;
  blocks: PrintedBlock[];
  labels: string[];
  notes: { marker: string; text: string; before: string }[];
  session: string;
  adopted: string | undefined;
}

/** The languages as the files name them, and as tags (BCP 47). */
const tags: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  rus: 'ru',
  zho: 'zh-Hans',
};

/** Reads a file of the documents service; `undefined` for what is no statement by itself. */
export function officialText(xml: string): OfficialText | undefined {
  const root = elementOf(xml);
  const statement = root && childrenOf(root).find(({ name }) => name === 'statement');
  if (!statement) return undefined;
  const notes: OfficialText['notes'] = [];
  const blocks: PrintedBlock[] = [];
  const part = (name: string): Element[] =>
    childrenOf(statement).filter((child) => child.name === name);
  const named = descendants(statement, 'FRBRlanguage')[0]?.attributes['language'] ?? '';
  const printer: Printer = { blocks, notes };
  for (const child of childrenOf(statement)) {
    if (child.name === 'preface') print(child, printer, 'preface');
    if (child.name === 'preamble') print(child, printer, 'preamble');
    if (child.name === 'mainBody') print(child, printer, 'mainBody');
    if (child.name === 'conclusions') conclusions(child, printer);
    if (child.name === 'attachments') print(child, printer, 'annex');
  }
  const cover = part('coverPage')[0];
  const masthead = cover
    ? childrenOf(cover)
        .map((p) => lineOf(p))
        .filter((line) => line !== '')
    : [];
  const session = cover && descendants(cover, 'session')[0];
  const title = part('preface')[0];
  const clause = descendants(statement, 'formula')[0];
  const adopted = descendants(statement, 'docDate').find(
    ({ attributes }) => attributes['refersTo'] === '#adoptionDate',
  )?.attributes['date'];
  return {
    language: tags[named] ?? named,
    masthead,
    title: title ? lineOf(title) : '',
    clause: clause ? lineOf(clause) : '',
    blocks,
    labels: blocks.flatMap(({ label }) => label ?? []),
    notes,
    session: session ? lineOf(session) : '',
    adopted,
  };
}

interface Printer {
  blocks: PrintedBlock[];
  notes: OfficialText['notes'];
}

type Part = 'preface' | 'preamble' | 'mainBody' | 'annex';

/** Typed labels: "(a)", "a)", "1.", "1 -", "(أ)", "’1‘", "㈠" and a tab. */
const typed =
  /^(\d{1,3}\.?|\d{1,3} [-–]|\(?[a-z]{1,2}\)|\([ivxlc]{1,6}\)|[ivxlc]{1,6}\)|\([\u0621-\u064a](?: [\u0621-\u064a])?\u0640?\)|’\d{1,2}‘|[\u3220-\u3229])\t/u;

function print(node: Element, printer: Printer, part: Part, label?: string): void {
  let waiting = label;
  for (const child of childrenOf(node)) {
    if (child.name === 'num') {
      waiting = lineOf(child);
    } else if (child.name === 'table') {
      for (const cell of descendants(child, 'tr')) printLine(cell, printer, part);
    } else if (
      ['p', 'heading', 'subheading', 'crossHeading', 'listIntroduction', 'listWrapUp'].includes(
        child.name,
      )
    ) {
      printLine(child, printer, part, waiting);
      waiting = undefined;
    } else if (child.name !== 'meta' && child.name !== 'coverPage') {
      print(child, printer, part, waiting);
      waiting = undefined;
    }
  }
  if (waiting !== undefined) printer.blocks.push({ text: `${waiting}\t`, label: waiting });
}

function printLine(line: Element, printer: Printer, part: Part, label?: string): void {
  const from = printer.notes.length;
  const raw = textOf(line, printer).replace(/^[\t\n\r ]+/, '');
  const own =
    label ??
    (part === 'mainBody' || part === 'preamble' || part === 'annex'
      ? typed.exec(raw)?.[1]
      : undefined);
  const text = squeezed(label === undefined ? raw : `${label}\t${raw}`);
  if (text === '') {
    if (printer.notes.length > from) throw new Error('A note stands in no text.');
    return;
  }
  const lead = part === 'preamble' || part === 'mainBody' ? leadOf(line) : undefined;
  printer.blocks.push({
    text,
    ...(own !== undefined && { label: own }),
    ...(lead !== undefined && { lead }),
  });
}

function conclusions(node: Element, printer: Printer): void {
  for (const p of childrenOf(node)) {
    const text = textOf(p, printer)
      .split('\n\u{E002}\n')
      .map(squeezed)
      .filter((line) => line !== '');
    for (const line of text) printer.blocks.push({ text: line });
  }
}

/** The words in italics (in Chinese in bold) that a paragraph opens with. */
function leadOf(line: Element): string | undefined {
  for (const child of line.children) {
    if (typeof child === 'string') {
      if (child.trim() === '') continue;
      return undefined;
    }
    if (child.name !== 'span' || !/\b(?:italic|bold)\b/.test(child.attributes['class'] ?? ''))
      return undefined;
    const words = squeezed(textOf(child, { blocks: [], notes: [] }));
    if (words !== '') return words;
  }
  return undefined;
}

/** The text below an element; notes are taken out and leave their marker. */
function textOf(node: Element, printer: Printer): string {
  let text = '';
  const parts = node.children;
  for (const [index, child] of parts.entries()) {
    if (typeof child === 'string') {
      text += child;
    } else if (child.name === 'authorialNote') {
      const marker = child.attributes['marker'] ?? '';
      const words = squeezed(
        childrenOf(child)
          .map((p) => textOf(p, { blocks: [], notes: [] }))
          .join(' '),
      ).replace(/^\(\s*\)\s*/, '');
      printer.notes.push({ marker, text: words, before: squeezed(text).slice(-12) });
      text += `\u{E000}${marker}\u{E001}`;
    } else if (child.name === 'eol') {
      text += '\n\u{E002}\n';
    } else if (
      // Arabic markers stand in brackets of their own, outside the note.
      child.name === 'sup' &&
      /^[()]$/.test(squeezed(textOf(child, { blocks: [], notes: [] })))
    ) {
      const note = [parts[index - 1], parts[index + 1]].some(
        (part) => typeof part === 'object' && part.name === 'authorialNote',
      );
      if (!note) text += textOf(child, printer);
    } else if (child.name !== 'img') {
      text += textOf(child, printer);
      if (child.name === 'td' || child.name === 'th') text += '\t';
    }
  }
  return text;
}

function lineOf(node: Element): string {
  return squeezed(textOf(node, { blocks: [], notes: [] }));
}

function squeezed(text: string): string {
  return text
    .replace(/[ \n\r]*[\t\n\r][\t\n\r ]*/g, (gap) => (gap.includes('\t') ? '\t' : ' '))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

function descendants(node: Element, name: string): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

function elementOf(xml: string): Element | undefined {
  const parser = new SaxesParser({ xmlns: false });
  const document: Element = { name: '', attributes: {}, children: [] };
  const open = [document];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return childrenOf(document)[0];
}
