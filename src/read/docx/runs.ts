/** The content of a paragraph: runs, fields, links and bookmarks become one row of runs. */
import type { Run, RunFormat } from './model.ts';
import { lookOf, type Styles } from './styles.ts';
import {
  childOf,
  descendantsOf,
  elementsOf,
  isOn,
  textContent,
  valueOf,
  type XmlElement,
} from './xml.ts';

export interface RunContext {
  styles: Styles;
  /** The addresses of the part's links, by relationship id. */
  links: ReadonlyMap<string, string>;
}

export interface ParagraphContent {
  runs: Run[];
  /** Text boxes that hang on the paragraph: their paragraphs are read after it. */
  boxes: XmlElement[];
}

export function readContent(paragraph: XmlElement, context: RunContext): ParagraphContent {
  const reader = new ContentReader(context);
  reader.readChildren(paragraph, {});
  return reader.content;
}

/** A field that is open: its instruction, then its result. */
interface Field {
  instruction: string;
  inResult: boolean;
  /** How many runs there were when its result began. */
  from: number;
}

class ContentReader {
  readonly content: ParagraphContent = { runs: [], boxes: [] };
  readonly #context: RunContext;
  readonly #fields: Field[] = [];

  constructor(context: RunContext) {
    this.#context = context;
  }

  readChildren(parent: XmlElement, format: RunFormat): void {
    for (const child of elementsOf(parent)) this.#read(child, format);
  }

  #read(element: XmlElement, format: RunFormat): void {
    switch (element.name) {
      case 'r':
        this.#readRun(element, format);
        break;
      case 'hyperlink':
        this.readChildren(element, { ...format, link: this.#linkOf(element) });
        break;
      case 'fldSimple':
        this.#readSimpleField(element, format);
        break;
      case 'bookmarkStart':
        this.#push({ kind: 'bookmark', name: element.attributes.get('name') ?? '', format });
        break;
      case 'oMath':
      case 'oMathPara':
        this.#push({ kind: 'text', text: mathText(element), format });
        break;
      case 'AlternateContent':
        this.readChildren(alternative(element), format);
        break;
      case 'sdt':
        this.readChildren(childOf(element, 'sdtContent') ?? element, format);
        break;
      case 'ins':
      case 'moveTo':
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
        this.readChildren(element, format);
        break;
      case 'ruby':
        this.readChildren(childOf(element, 'rubyBase') ?? element, format);
        break;
      default:
    }
  }

  #readRun(run: XmlElement, outer: RunFormat): void {
    const properties = childOf(run, 'rPr');
    // Hidden text is not part of what a reader sees (17.3.2.41).
    if (isOn(properties, 'vanish')) return;
    const format = { ...outer, ...formatOf(properties, this.#context.styles) };
    const text = elementsOf(run);
    for (const [index, child] of text.entries()) {
      if (child.name === 'footnoteReference' || child.name === 'endnoteReference') {
        this.#readNote(child, text.slice(index + 1), format);
        return;
      }
      this.#readPiece(child, format);
    }
  }

  #readPiece(piece: XmlElement, format: RunFormat): void {
    const symbol = characters.get(piece.name);
    if (symbol !== undefined) this.#push({ kind: 'text', text: symbol, format });
    else if (piece.name === 't') this.#push({ kind: 'text', text: textContent(piece), format });
    else if (piece.name === 'instrText') this.#instruct(textContent(piece));
    else if (piece.name === 'fldChar') this.#readFieldCharacter(piece, format);
    else if (piece.name === 'br' && isLineBreak(piece)) this.#push({ kind: 'break', format });
    else if (piece.name === 'cr') this.#push({ kind: 'break', format });
    else if (piece.name === 'sym') this.#push({ kind: 'text', text: symbolText(piece), format });
    else if (piece.name === 'footnoteRef' || piece.name === 'endnoteRef')
      this.#push({ kind: 'noteMark', format });
    else if (piece.name === 'drawing' || piece.name === 'pict' || piece.name === 'object')
      this.#readPicture(piece, format);
    else if (piece.name === 'AlternateContent') {
      for (const child of elementsOf(alternative(piece))) this.#readPiece(child, format);
    } else this.#read(piece, format);
  }

  /** A note that Word does not count has its marker after it, in the same run (17.11.14). */
  #readNote(reference: XmlElement, rest: readonly XmlElement[], format: RunFormat): void {
    const id = reference.attributes.get('id') ?? '';
    const note = reference.name === 'endnoteReference' ? `end-${id}` : id;
    const custom = isTrue(reference.attributes.get('customMarkFollows'));
    const shown = rest
      .filter(({ name }) => name === 't')
      .map(textContent)
      .join('');
    this.#push({ kind: 'note', note, format, ...(custom && { shown }) });
    if (!custom) for (const piece of rest) this.#readPiece(piece, format);
  }

  #readFieldCharacter(character: XmlElement, format: RunFormat): void {
    const field = this.#fields.at(-1);
    switch (character.attributes.get('fldCharType')) {
      case 'begin':
        this.#fields.push({ instruction: '', inResult: false, from: 0 });
        break;
      case 'separate':
        if (field) Object.assign(field, { inResult: true, from: this.content.runs.length });
        break;
      case 'end':
        this.#fields.pop();
        if (field?.inResult) this.#endField(field, format);
        break;
      default:
    }
  }

  #readSimpleField(element: XmlElement, format: RunFormat): void {
    const instruction = element.attributes.get('instr') ?? '';
    const field = { instruction, inResult: true, from: this.content.runs.length };
    this.readChildren(element, format);
    this.#endField(field, format);
  }

  /** What a field stands for: a note's marker, a link, or the words that it shows. */
  #endField({ instruction, from }: Field, format: RunFormat): void {
    const result = this.content.runs.slice(from);
    const note = /^\s*NOTEREF\s+"?([^\s"]+)/i.exec(instruction)?.[1];
    const link = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
    if (note !== undefined) {
      const shown = result.map((run) => (run.kind === 'text' ? run.text : '')).join('');
      this.content.runs.splice(from, result.length, {
        kind: 'noteField',
        bookmark: note,
        shown,
        format,
      });
    } else if (link !== undefined) {
      for (const run of result) run.format = { ...run.format, link };
    }
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  #push(run: Run): void {
    const field = this.#fields.at(-1);
    // Between "begin" and "separate" stand instructions, not text.
    if (field && !field.inResult) return;
    this.content.runs.push(run);
  }

  #readPicture(picture: XmlElement, format: RunFormat): void {
    const boxes = [...descendantsOf(picture, 'txbxContent')];
    this.content.boxes.push(...boxes);
    if (boxes.length > 0) return;
    const description = [...descendantsOf(picture, 'docPr')][0]?.attributes.get('descr') ?? '';
    this.#push({ kind: 'picture', description, format });
  }

  #linkOf(element: XmlElement): string | undefined {
    return this.#context.links.get(element.attributes.get('id') ?? '');
  }
}

function formatOf(properties: XmlElement | undefined, styles: Styles): RunFormat {
  const style = styles.character(valueOf(properties, 'rStyle'));
  return {
    direct: lookOf(properties),
    ...(style && { style: style.name, styled: style.look }),
    ...languagesOf(properties, styles.language),
  };
}

/** Word keeps one language for each kind of script; which one holds depends on the words. */
function languagesOf(
  properties: XmlElement | undefined,
  defaults: XmlElement | undefined,
): Pick<RunFormat, 'language' | 'eastAsian' | 'complexScript' | 'usualComplexScript'> {
  const own = childOf(properties, 'lang')?.attributes;
  const [language, eastAsian, bidi] = ['val', 'eastAsia', 'bidi'].map((name) => own?.get(name));
  const rightToLeft = isOn(properties, 'rtl') ?? false;
  const usual = defaults?.attributes.get('bidi');
  return {
    // Digits among words of another script have their language, and not their script or direction.
    ...((language ?? eastAsian) !== undefined && { language: language ?? eastAsian }),
    ...(eastAsian !== undefined && { eastAsian }),
    ...(bidi !== undefined && (rightToLeft || language === undefined) && { complexScript: bidi }),
    ...(rightToLeft && usual !== undefined && { usualComplexScript: usual }),
  };
}

const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Of the alternatives for newer and older programs, the one for the newest (ISO 29500-3 7.6). */
function alternative(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;
}

function isLineBreak(element: XmlElement): boolean {
  const type = element.attributes.get('type');
  return type === undefined || type === 'textWrapping';
}

/** A character of a symbol font: those fonts keep it in the private use area. */
function symbolText(symbol: XmlElement): string {
  const code = parseInt(symbol.attributes.get('char') ?? '', 16);
  return Number.isFinite(code) && code > 0 && code <= 0xffff ? String.fromCodePoint(code) : '';
}

function mathText(element: XmlElement): string {
  return [...descendantsOf(element, 't')].map(textContent).join('');
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
