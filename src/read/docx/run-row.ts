/** The row of runs that a paragraph becomes: what fields stand for, and what is set aside, is decided here. */
import { fieldMeaning, type Field } from './fields.ts';
import type { Remark, Run, RunFormat } from './model.ts';
import type { RunFormats } from './run-formats.ts';
import { childOf, type XmlElement } from './xml.ts';

/** What a row shares with those of the other paragraphs of its part. */
export interface RowContext {
  formats: RunFormats;
  /** Fields that are open: they may reach over several paragraphs. */
  fields: Field<readonly Run[]>[];
  /** Where fields begin that never end: what follows is text. */
  endless: ReadonlySet<XmlElement>;
  /** How what Word shows of a field begins that leads nowhere. */
  fieldErrors: readonly string[];
}

export class RunRow {
  readonly runs: Run[] = [];
  readonly remarks: Remark[] = [];
  readonly #context: RowContext;

  constructor(context: RowContext) {
    this.#context = context;
  }

  push(run: Run): void {
    // Between "begin" and "separate" stand instructions; the results of fields in them are such, too.
    const instructed = this.#context.fields.findLast(({ inResult }) => !inResult);
    if (instructed) {
      if (run.kind === 'text') instructed.instruction += run.text;
      return;
    }
    this.runs.push(run);
  }

  /** Takes the runs from a place on out of the row; returns their words. */
  take(from: number): string {
    return textOfRow(this.runs.splice(from));
  }

  setAside(kind: 'hidden' | 'struck' | 'placeholder', from: number): void {
    const text = this.take(from);
    if (text.trim() !== '') this.remarks.push({ kind, text });
  }

  remarkOn(kind: 'struckKept', from: number): void {
    const text = textOfRow(this.runs.slice(from));
    if (text.trim() !== '') this.remarks.push({ kind, text });
  }

  // ——— Fields ———

  instruct(text: string): void {
    const field = this.#context.fields.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  readFieldCharacter(character: XmlElement, format: RunFormat): void {
    const { fields, endless } = this.#context;
    if (endless.has(character)) return;
    const field = fields.at(-1);
    switch (character.attributes.get('fldCharType')) {
      case 'begin':
        fields.push({ ...this.#fieldFromHere(), data: childOf(character, 'ffData') });
        break;
      case 'separate':
        if (field) Object.assign(field, { ...this.#start(), inResult: true });
        break;
      case 'end':
        fields.pop();
        if (field) this.#endField(field, format);
        break;
      default:
    }
  }

  /** A field in one element: what is read in between is its result. */
  readSimpleField(element: XmlElement, format: RunFormat, readResult: () => void): void {
    const instruction = element.attributes.get('instr') ?? '';
    const data = childOf(element, 'ffData');
    const field = { ...this.#fieldFromHere(), instruction, inResult: true, data };
    readResult();
    this.#endField(field, format);
  }

  #start(): Pick<Field<readonly Run[]>, 'row' | 'from'> {
    return { row: this.runs, from: this.runs.length };
  }

  #fieldFromHere(): Omit<Field<readonly Run[]>, 'data'> {
    return { ...this.#start(), instruction: '', inResult: false };
  }

  /** What a field stands for: a note's marker, a link, or the words that it shows. */
  #endField(field: Field<readonly Run[]>, format: RunFormat): void {
    const { runs, remarks } = this;
    // A result of several paragraphs is what it shows.
    const from = field.row === runs ? field.from : runs.length;
    const shown = field.inResult ? textOfRow(runs.slice(from)) : undefined;
    const meaning = fieldMeaning(field, shown, this.#context.fieldErrors);
    switch (meaning.kind) {
      case 'note':
        runs.length = from;
        this.push({ kind: 'noteField', bookmark: meaning.bookmark, shown: shown ?? '', format });
        break;
      case 'link':
        for (const run of runs.slice(from)) {
          run.format = this.#context.formats.one({ ...run.format, link: meaning.url });
        }
        break;
      case 'error':
        runs.length = from;
        remarks.push({ kind: 'fieldError', text: (shown ?? '').trim() });
        break;
      case 'words':
      case 'formula':
        runs.length = from;
        this.push({ kind: 'text', text: meaning.text, format });
        if (meaning.kind === 'formula') remarks.push({ kind: 'formula', text: meaning.text });
        break;
      case 'unknown':
        remarks.push({ kind: 'field', name: meaning.name });
        break;
      case 'result':
    }
  }
}

/** Words of one format that touch are one run. */
export function joined(runs: readonly Run[]): Run[] {
  const row: Run[] = [];
  for (const run of runs) {
    const last = row.at(-1);
    const joins = run.kind === 'text' && last?.kind === 'text' && last.format === run.format;
    if (joins) last.text += run.text;
    else row.push(run);
  }
  return row;
}

/** The words of runs, with the markers that they show. */
function textOfRow(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'break':
          return ' ';
        case 'note':
        case 'noteField':
          return run.shown ?? '';
        default:
          return '';
      }
    })
    .join('');
}
