/**
 * Fields (ISO 29500-1 17.16): an instruction, then the result that the document shows. They nest,
 * in results and in instructions, and may reach over several paragraphs.
 */
import { symbolCharacter } from './symbols.ts';
import {
  childOf,
  descendantsOf,
  elementsOf,
  isOn,
  numberIn,
  valueOf,
  type XmlElement,
} from './xml.ts';

/** A field that is open. */
export interface Field<Runs> {
  instruction: string;
  inResult: boolean;
  /** The row of runs that its result began in, and how many there were. */
  row: Runs;
  from: number;
  /** What a form field holds besides. */
  data: XmlElement | undefined;
}

/** The characters of a part that begin a field which never ends. */
export function endlessFields(part: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  for (const character of descendantsOf(part, 'fldChar')) {
    const type = character.attributes.get('fldCharType');
    if (type === 'begin') open.push(character);
    else if (type === 'end') open.pop();
  }
  return new Set(open);
}

/** What a field stands for. */
export type FieldMeaning =
  | { kind: 'result' }
  | { kind: 'note'; bookmark: string }
  | { kind: 'link'; url: string }
  /** The program's words in the place of a result. */
  | { kind: 'error' }
  /** Words that stand in the instruction itself. */
  | { kind: 'words'; text: string }
  | { kind: 'formula'; text: string }
  /** It shows something that is stored nowhere. */
  | { kind: 'unknown'; name: string };

const result: FieldMeaning = { kind: 'result' };

/** Words of the program: nobody wrote them. Languages differ in the space before the sign. */
function isError(shown: string, errors: readonly string[]): boolean {
  const text = shown.trimStart().replace(/\s/g, ' ');
  return errors.some((beginning) => text.startsWith(beginning));
}

/** The meaning of a field, from its instruction and what it shows; `shown` is undefined where nothing is stored. */
export function fieldMeaning(
  { instruction, data }: Pick<Field<unknown>, 'instruction' | 'data'>,
  shown: string | undefined,
  errors: readonly string[],
): FieldMeaning {
  const name = /^\s*([^\s\\"]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (shown !== undefined && !typedFields.has(name) && isError(shown, errors))
    return { kind: 'error' };
  switch (name) {
    case 'NOTEREF':
    case 'FTNREF': {
      const bookmark = /^\s*\S+\s+"?([^\s"]+)/.exec(instruction)?.[1];
      return bookmark === undefined ? result : { kind: 'note', bookmark };
    }
    case 'HYPERLINK': {
      const url = /^\s*\S+\s+(?:"([^"]*)"|([^\s\\"]\S*))/.exec(instruction);
      const address = url?.[1] ?? url?.[2] ?? '';
      return address === '' ? result : { kind: 'link', url: address };
    }
    case 'FORMCHECKBOX':
      return { kind: 'words', text: isChecked(data) ? '☒' : '☐' };
    case 'FORMDROPDOWN':
      return shown === undefined || shown === ''
        ? { kind: 'words', text: chosenEntry(data) }
        : result;
    case 'SYMBOL':
      return shown === undefined || shown.trim() === '' ? symbolOf(instruction) : result;
    case 'EQ':
      return shown === undefined || shown.trim() === '' ? equationOf(instruction) : result;
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return { kind: 'words', text: instruction.replace(/^\s*\S+\s+\S+\s?/, '').trim() };
    default:
      return shown === undefined && countedFields.has(name) ? { kind: 'unknown', name } : result;
  }
}

/** Their results are what a person wrote. */
const typedFields: ReadonlySet<string> = new Set(['FORMTEXT', 'QUOTE', 'FILLIN', 'ASK', 'IF']);

/** Word counts these while it shows the document, and need not store what it counted. */
const countedFields: ReadonlySet<string> = new Set([
  'AUTONUM',
  'AUTONUMLGL',
  'AUTONUMOUT',
  'LISTNUM',
  'SEQ',
  'PAGE',
  'NUMPAGES',
]);

function isChecked(data: XmlElement | undefined): boolean {
  const box = childOf(data, 'checkBox');
  return isOn(box, 'checked') ?? isOn(box, 'default') ?? false;
}

function chosenEntry(data: XmlElement | undefined): string {
  const list = childOf(data, 'ddList');
  const chosen = numberIn(valueOf(list, 'result') ?? valueOf(list, 'default')) ?? 0;
  return valueOf(elementsOf(list, 'listEntry')[chosen]) ?? '';
}

/** `SYMBOL 97 \f "Symbol"` (17.16.5.63). */
function symbolOf(instruction: string): FieldMeaning {
  const [, code = ''] = /^\s*\S+\s+"?(0x[\da-f]+|\d+)/i.exec(instruction) ?? [];
  const font = /\\f\s+(?:"([^"]+)"|(\S+))/i.exec(instruction);
  const name = font?.[1] ?? font?.[2];
  const unicode = /\\u\b/i.test(instruction) && Number(code) <= 0x10ffff;
  const text =
    name === undefined || unicode
      ? String.fromCodePoint(Number(code) || 0xfffd)
      : symbolCharacter(name, Number(code));
  return text === undefined ? { kind: 'unknown', name: 'SYMBOL' } : { kind: 'words', text };
}

/** `EQ \f(1,2)` (17.16.5.17), a fraction; what else this field can draw is named, not guessed. */
function equationOf(instruction: string): FieldMeaning {
  const fraction = /^\s*EQ\s+\\f\s*\(([^()\\,;]+)[,;]([^()\\,;]+)\)\s*$/i.exec(instruction);
  const [above, below] = [fraction?.[1], fraction?.[2]].map((part = '') =>
    /^[\p{L}\p{N}.]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`,
  );
  return fraction
    ? { kind: 'formula', text: `${above ?? ''}/${below ?? ''}` }
    : { kind: 'unknown', name: instruction.trim() };
}
