/**
 * What the United Nations' own XML says of a resolution: read here by a few rules of its own, so
 * that the readers of the product are held against something that shares nothing with them.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export interface Truth {
  symbol: string;
  date: string;
  session: string;
  organ: string;
  title: string;
  /** Labels of paragraphs and items, in order. */
  labels: string[];
  /** Notes in order: their sign, their text, and the words before their reference. */
  notes: { label: string; text: string; before: string }[];
  /** The words of everything but the notes. */
  text: string;
  /** What is set apart at the head of paragraphs. */
  leadPhrases: string[];
  tables: string[][][];
}

export function truthOf(xml: string): Truth {
  const document = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (!root) throw new Error('no XML');
  const statement = elements(root, 'statement')[0] ?? root;
  const cover = elements(statement, 'coverPage')[0];
  const preface = elements(statement, 'preface')[0];
  const title = preface && elements(preface, 'docTitle')[0];
  return {
    symbol: referring(cover, '#symbol'),
    date: referring(cover, '#dateOfIssuance'),
    organ: referring(cover, '#issuingBody'),
    session: textOf(cover && elements(cover, 'session')[0]),
    title: textOf(title),
    labels: labelsOf(root),
    notes: notesOf(root),
    text: bodyText(root),
    leadPhrases: leadPhrasesOf(root),
    tables: elements(root, 'table').map((table) =>
      elements(table, 'tr').map((row) =>
        [...children(row)].map((cell) => clean(textWithoutNotes(cell))),
      ),
    ),
  };
}

function clean(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function* children(node: Node): Generator<Element> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) yield child as Element;
  }
}

function elements(node: Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

function textOf(node: Element | undefined): string {
  return clean(node ? textWithoutNotes(node) : '');
}

function referring(node: Element | undefined, target: string): string {
  if (!node) return '';
  const all = [...node.getElementsByTagName('*')].filter(
    (element) => element.getAttribute('refersTo') === target,
  );
  return textOf(all.at(-1));
}

const blocks = new Set(
  'p num heading subheading docTitle docNumber tr td th item point paragraph eol intro'.split(' '),
);

/** The text of an element; a block is set apart from its neighbours. */
function textWithoutNotes(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.tagName === 'authorialNote' || element.tagName === 'meta') return '';
  if (isSignInTable(element) || isNoteToTable(element)) return '';
  let text = blocks.has(element.tagName) ? ' ' : '';
  for (let child = node.firstChild; child; child = child.nextSibling)
    text += textWithoutNotes(child);
  return blocks.has(element.tagName) ? `${text} ` : text;
}

/** A raised letter in a cell refers to a note that stands as a paragraph below the table. */
function isSignInTable(element: Element): boolean {
  return element.tagName === 'sup' && within(element, 'table') && isLetter(element);
}

function isNoteToTable(element: Element): boolean {
  if (element.tagName !== 'p' || within(element, 'table', 'authorialNote')) return false;
  const [first] = [...children(element)];
  return first?.tagName === 'sup' && isLetter(first) && isFirst(first);
}

function isLetter(element: Element): boolean {
  return /^[a-z]$/.test(clean(element.textContent ?? ''));
}

function isFirst(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (clean(before.nodeValue ?? '') !== '' || before.nodeType === 1) return false;
  }
  return true;
}

function bodyText(root: Element): string {
  return clean(textWithoutNotes(root));
}

const label = /^(?:\d{1,3}(?:\s(?:bis|ter|quater))?\.|\([a-z]{1,5}\)|\(\d{1,2}\)|[a-z]\.)$/;
const typedLabel = /^\s*[“"]?((?:\d{1,3}(?:\s(?:bis|ter|quater))?\.|\([a-z]{1,5}\)))[\t\u00a0 ]/;

/** Labels stand in `num`, or are typed at the head of a paragraph that has none. */
function labelsOf(root: Element): string[] {
  const found: string[] = [];
  for (const element of root.getElementsByTagName('*')) {
    if (element.tagName === 'num') {
      const text = clean(element.textContent ?? '');
      if (label.test(text)) found.push(text);
    } else if (element.tagName === 'p' && !within(element, 'authorialNote', 'table', 'meta')) {
      const before = previous(element);
      const typed = typedLabel.exec((element.textContent ?? '').replace(/^\s+/, ''))?.[1];
      if (typed !== undefined && before?.tagName !== 'num') found.push(typed);
    }
  }
  return found;
}

/** The element before a paragraph, or before what holds the paragraph as its first. */
function previous(element: Element): Element | undefined {
  for (let node: Node | null = element; node; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 1) return before as Element;
    }
    const parent: Node | null = node.parentNode;
    const name = parent?.nodeType === 1 ? (parent as Element).tagName : '';
    if (!['content', 'intro', 'list', 'listIntroduction'].includes(name)) return undefined;
  }
  return undefined;
}

function within(element: Element, ...names: string[]): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (node.nodeType === 1 && names.includes((node as Element).tagName)) return true;
  }
  return false;
}

function notesOf(root: Element): Truth['notes'] {
  const numbered = elements(root, 'authorialNote').map((note) => ({
    label: note.getAttribute('marker') ?? '',
    text: clean(note.textContent ?? ''),
    before: lastWord(textBefore(note)),
  }));
  const signs = elements(root, 'sup').filter(isSignInTable);
  const toTables = elements(root, 'p')
    .filter(isNoteToTable)
    .map((note) => {
      const text = clean(note.textContent ?? '');
      const label = text.slice(0, 1);
      const sign = signs.find((one) => clean(one.textContent ?? '') === label);
      return { label, text: clean(text.slice(1)), before: sign ? lastWord(textBefore(sign)) : '' };
    });
  return [...numbered, ...toTables];
}

function lastWord(text: string): string {
  return clean(text).split(' ').at(-1) ?? '';
}

/** The text of the paragraph before a note. */
function textBefore(note: Element): string {
  let text = '';
  for (let node: Node | null = note; node; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling)
      text = textWithoutNotes(before) + text;
    const parent: Node | null = node.parentNode;
    if (
      parent?.nodeType === 1 &&
      ['p', 'td', 'th', 'heading'].includes((parent as Element).tagName)
    )
      break;
  }
  return text;
}

function leadPhrasesOf(root: Element): string[] {
  return elements(root, 'p').flatMap((paragraph) => {
    if (within(paragraph, 'authorialNote', 'table', 'coverPage', 'conclusions', 'meta')) return [];
    let first: Node | null = paragraph.firstChild;
    while (first && first.nodeType === 3 && clean(first.nodeValue ?? '') === '')
      first = first.nextSibling;
    if (first?.nodeType !== 1) return [];
    const element = first as Element;
    if (!/italic/.test(element.getAttribute('class') ?? '')) return [];
    const phrase = clean(element.textContent ?? '');
    return phrase === '' ? [] : [phrase];
  });
}
