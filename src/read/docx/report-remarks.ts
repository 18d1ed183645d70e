/** Says what reading a Word file could not leave as it is: paragraph by paragraph, with the words. */
import type { VFile } from 'vfile';
import { report, type Report, type RuleId } from '../../diagnostics/index.ts';
import {
  paragraphsOf,
  textOfRuns,
  type Remark,
  type WordDocument,
  type WordParagraph,
} from './model.ts';
import type { NoteTable } from './notes.ts';

/** Where the paragraphs of a document stand: those of the text have a line in what was read. */
export function reportRemarks(document: WordDocument, file: VFile): void {
  for (const [index, block] of document.blocks.entries()) {
    const place = { line: index + 1, column: 1 };
    for (const paragraph of paragraphsOf([block])) reportParagraph(paragraph, file, place);
  }
  const apart = [
    ...[...document.notes.values()].flatMap(({ blocks }) => paragraphsOf(blocks)),
    ...document.firstPage.head,
    ...document.firstPage.foot,
    ...document.headers,
    ...document.footers,
  ];
  for (const paragraph of apart) reportParagraph(paragraph, file, undefined);
  for (const path of document.unread) {
    report(file, 'unreadable-input', {
      reason: `The file takes in another one, ${path}, whose format is not read`,
      note: 'Open the file in Word and save it again: its text is then part of the file.',
    });
  }
}

/** Says which notes nothing points at: Word shows them nowhere. */
export function reportNotes(
  { notes }: WordDocument,
  { referenced, unsure }: NoteTable,
  file: VFile,
): void {
  const known = new Set(referenced.map(({ note }) => note));
  for (const { id, blocks } of notes.values()) {
    const text = paragraphsOf(blocks)
      .map(({ runs }) => textOfRuns(runs).trim())
      .filter((words) => words !== '')
      .join(' ');
    if (known.has(id) || text === '') continue;
    report(file, 'set-aside', {
      reason: `A note that the text does not refer to was set aside: ${quoted(text)}`,
    });
  }
  for (const { kind, format } of unsure) {
    report(file, 'note-markers-unsure', {
      reason:
        kind === 'pages'
          ? 'The numbers of the notes begin anew on each page; here they run on'
          : `The notes are numbered in the format ${format ?? ''}, which is not known; here they have Arabic numbers`,
    });
  }
}

function reportParagraph(
  { remarks = [] }: WordParagraph,
  file: VFile,
  place: Report['place'],
): void {
  for (const remark of remarks)
    report(file, ruleOf[remark.kind], { reason: reasonOf(remark), place });
}

const ruleOf = {
  hidden: 'set-aside',
  placeholder: 'set-aside',
  annotation: 'set-aside',
  struck: 'struck-words',
  struckKept: 'struck-words',
  fieldError: 'field-without-result',
  field: 'field-without-result',
  formula: 'formula-read',
  symbol: 'symbol-unknown',
  numberFormat: 'number-format-unknown',
} as const satisfies Record<Remark['kind'], RuleId>;

function reasonOf(remark: Remark): string {
  switch (remark.kind) {
    case 'hidden':
      return `Hidden words were set aside: ${quoted(remark.text)}`;
    case 'placeholder':
      return `What an empty field of the form shows was set aside: ${quoted(remark.text)}`;
    case 'annotation':
      return `A reading aid above the words was set aside: ${quoted(remark.text)}`;
    case 'struck':
      return `Words that are struck through are left out: ${quoted(remark.text)}`;
    case 'struckKept':
      return `Words that are struck through are kept: ${quoted(remark.text)}`;
    case 'fieldError':
      return `A field leads nowhere and shows ${quoted(remark.text)}, which is left out`;
    case 'field':
      return `The file does not say what the field ${remark.name} shows`;
    case 'formula':
      return `A formula was written on one line: ${quoted(remark.text)}`;
    case 'symbol':
      return `The character ${remark.code} of the font ${remark.font} is not known: \ufffd stands in its place`;
    case 'numberFormat':
      return `The number format ${remark.name} is not known: the number stands in Arabic figures`;
  }
}

function quoted(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}
