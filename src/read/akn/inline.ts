/** Inline content of a file that is not ours: elements become marks, unknown ones leave their words. */
import { webAddressOfReference } from './references.ts';
import { noteLabelOf, readNote } from './note-content.ts';
import type { Mark, Piece } from './pieces.ts';
import { setAside, type Reading } from './reading.ts';
import { languageOfCode } from '../../akn/index.ts';
import type { LanguageTag } from '../../tree/index.ts';
import { classesOf, isElement, textContent, type AknElement, type AknNode } from './xml.ts';

/** The pieces of inline content, in order. */
export function piecesOf(
  nodes: readonly AknNode[],
  reading: Reading,
  marks: readonly Mark[] = [],
): Piece[] {
  return nodes.flatMap((node, index) => {
    if (!isElement(node)) return [{ leaf: { type: 'text', value: node }, marks }];
    if (isNoteBracket(node, nodes[index - 1], nodes[index + 1])) {
      setAside(reading, 'noteBrackets', node);
      return [];
    }
    return elementPieces(node, reading, marks);
  });
}

/** Arabic files print the marker of a note in raised brackets, `<sup>(</sup>…<sup>)</sup>`. */
function isNoteBracket(
  element: AknElement,
  before: AknNode | undefined,
  after: AknNode | undefined,
): boolean {
  if (element.name !== 'sup') return false;
  const bracket = textContent(element).trim();
  return (bracket === '(' && isNote(after)) || (bracket === ')' && isNote(before));
}

function isNote(node: AknNode | undefined): boolean {
  return node !== undefined && isElement(node) && node.name === 'authorialNote';
}

/** What elements are that mark words. */
const markOfElement: Readonly<Record<string, Mark>> = {
  i: { type: 'emphasis' },
  em: { type: 'emphasis' },
  b: { type: 'strong' },
  strong: { type: 'strong' },
  sup: { type: 'superscript' },
  sub: { type: 'subscript' },
};

type ElementReader = (element: AknElement, reading: Reading, marks: readonly Mark[]) => Piece[];

const readers: Readonly<Record<string, ElementReader>> = {
  a: readReference,
  ref: readReference,
  rref: readReference,
  mref: readReference,
  eol: readLineEnd,
  br: (_element, _reading, marks) => [{ leaf: { type: 'break' }, marks }],
  eop: readPageEnd,
  authorialNote: readAuthorialNote,
  noteRef: readNoteReference,
  sup: readRaised,
  img: (element, reading) => leaveOut('picture', element, reading),
  remark: readRemark,
  ins: (element, reading, marks) => readChange('reject', element, reading, marks),
  del: (element, reading, marks) => readChange('accept', element, reading, marks),
  embeddedText: readQuoted,
  quotedText: readQuoted,
};

function elementPieces(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  const own = Object.hasOwn(readers, element.name) ? readers[element.name] : undefined;
  if (own) return own(element, reading, marks);
  return inner(element, reading, [...marks, ...marksOf(element, reading)]);
}

function inner(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  return piecesOf(element.children, reading, marks);
}

/** Marks by the element's name, its classes and its language. */
function marksOf(element: AknElement, reading: Reading): Mark[] {
  const named = Object.hasOwn(markOfElement, element.name)
    ? markOfElement[element.name]
    : undefined;
  const classes = element.name === 'span' ? classesOf(element) : [];
  const span = languageOf(element, reading);
  return [
    ...(named ? [named] : []),
    ...(classes.includes('italic') ? [{ type: 'emphasis' as const }] : []),
    ...(classes.includes('bold') ? [{ type: 'strong' as const }] : []),
    ...(span === undefined ? [] : [{ type: 'languageSpan' as const, language: span }]),
  ];
}

/** The language that an element names; a tag that is none would reach every edition. */
function languageOf(
  { attributes }: AknElement,
  { languages, wrongTags }: Reading,
): LanguageTag | undefined {
  const language = languageOfCode(attributes.get('lang') ?? '');
  const fault = language === undefined ? undefined : languages.faultOfTag(language);
  if (language === undefined || !fault) return language;
  wrongTags.set(language, fault);
  return undefined;
}

function readReference(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  const url = webAddressOfReference(element.attributes.get('href') ?? '', element.name);
  return inner(element, reading, url === undefined ? marks : [{ type: 'link', url }, ...marks]);
}

/** An end of a line of print in the middle of a word is none of the text. */
function readLineEnd(
  { attributes }: AknElement,
  _reading: Reading,
  marks: readonly Mark[],
): Piece[] {
  return attributes.has('breakAt') ? [] : [{ leaf: { type: 'break' }, marks }];
}

function readPageEnd(
  { attributes }: AknElement,
  _reading: Reading,
  marks: readonly Mark[],
): Piece[] {
  const number = attributes.get('number');
  return number === undefined ? [] : [{ leaf: { type: 'pageBreak', number }, marks }];
}

function readAuthorialNote(element: AknElement, reading: Reading): Piece[] {
  return [{ leaf: readNote(element, reading), marks: [] }];
}

/** A reference to a note that stands elsewhere: at an earlier place, among notes, in the metadata. */
function readNoteReference(element: AknElement, reading: Reading): Piece[] {
  const note = reading.targetOf(element);
  if (note?.name === 'note') return leaveOut('editorialNote', note, reading);
  const label = element.attributes.get('marker');
  if (note) {
    const reference = readNote(note, reading);
    return [{ leaf: { ...reference, label: label || reference.label }, marks: [] }];
  }
  const printed = label || noteLabelOf(element);
  if (printed === '') return [];
  return [{ leaf: { type: 'footnoteReference', identifier: printed, label: printed }, marks: [] }];
}

/** A raised note is a note: files differ in whether they raise its marker. */
function readRaised(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  const worded = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const notes = element.children.some((child) => isNote(child) || isReference(child));
  const raised: Mark[] = notes && !worded ? [] : [{ type: 'superscript' }];
  return inner(element, reading, [...marks, ...raised]);
}

function isReference(node: AknNode): boolean {
  return isElement(node) && node.name === 'noteRef';
}

/** What the editors of a file say of its text is none of it. */
function readRemark(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  if (element.attributes.get('status') === 'editorial') return leaveOut('remark', element, reading);
  return inner(element, reading, marks);
}

/** Changes that somebody marked: kept unless they were decided on otherwise. */
function readChange(
  without: 'accept' | 'reject',
  element: AknElement,
  reading: Reading,
  marks: readonly Mark[],
): Piece[] {
  if (reading.changes === without) return leaveOut('deletion', element, reading);
  return inner(element, reading, marks);
}

/** Quotation marks may stand in attributes: they are words of the print. */
function readQuoted(element: AknElement, reading: Reading, marks: readonly Mark[]): Piece[] {
  const mark = (name: 'startQuote' | 'endQuote'): Piece[] => {
    const value = element.attributes.get(name);
    if (value === undefined || value === '') return [];
    reading.fromAttributes.push(value);
    return [{ leaf: { type: 'text', value }, marks }];
  };
  return [...mark('startQuote'), ...inner(element, reading, marks), ...mark('endQuote')];
}

function leaveOut(
  kind: Parameters<typeof setAside>[1],
  element: AknElement,
  reading: Reading,
): Piece[] {
  setAside(reading, kind, element);
  return [];
}
