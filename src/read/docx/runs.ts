/** The content of a paragraph: runs, fields, links and bookmarks become one row of runs. */
import type { Decision } from './changes.ts';
import { isComplexText, readCharacters, readSymbol, type Characters } from './characters.ts';
import { alternative, readDrawing, wordsOfPart } from './drawings.ts';
import { formulaPieces, textOf } from './formulas.ts';
import type { Remark, Run, RunFormat } from './model.ts';
import { effectiveLook } from './run-formats.ts';
import { joined, RunRow, type RowContext } from './run-row.ts';
import type { Look } from './styles.ts';
import { childOf, descendantsOf, elementsOf, isOn, textContent, type XmlElement } from './xml.ts';

/** What the reading of a part knows and keeps from paragraph to paragraph. */
export interface RunContext extends RowContext {
  /** The addresses of the part's links, by relationship id. */
  links: ReadonlyMap<string, string>;
  /** Another part, by relationship id. */
  related: (id: string) => XmlElement | undefined;
  /** The font that codes of symbols are taken for where nothing is said; none in editions. */
  symbolFont: string | undefined;
  /** What to do with words that are struck out. */
  decision: Decision | undefined;
}

export interface ParagraphContent {
  runs: Run[];
  /** Text boxes that hang on the paragraph: their paragraphs are read after it. */
  boxes: XmlElement[];
  remarks: Remark[];
}

/** Reads a paragraph whose style gives its words a look. */
export function readContent(
  paragraph: XmlElement,
  look: Look,
  context: RunContext,
): ParagraphContent {
  const reader = new ContentReader(look, context);
  reader.readChildren(paragraph, plainFormat);
  const { runs, remarks } = reader.row;
  return { runs: joined(runs), boxes: reader.boxes, remarks };
}

const plainFormat: RunFormat = {};

class ContentReader {
  readonly row: RunRow;
  readonly boxes: XmlElement[] = [];
  readonly #look: Look;
  readonly #context: RunContext;

  constructor(look: Look, context: RunContext) {
    this.#look = look;
    this.#context = context;
    this.row = new RunRow(context);
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
        this.row.readSimpleField(element, format, () => {
          this.readChildren(element, format);
        });
        break;
      case 'bookmarkStart':
        this.row.push({ kind: 'bookmark', name: element.attributes.get('name') ?? '', format });
        break;
      case 'oMath':
        this.#readFormula(element, format);
        break;
      case 'AlternateContent':
        this.readChildren(alternative(element), format);
        break;
      case 'sdt':
        this.#readControl(element, format);
        break;
      case 'ins':
      case 'moveTo':
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
      case 'oMathPara':
        this.readChildren(element, format);
        break;
      case 'ruby':
        this.#readRuby(element, format);
        break;
      default:
    }
  }

  #readRun(run: XmlElement, outer: RunFormat): void {
    const format = this.#context.formats.of(childOf(run, 'rPr'), outer);
    const { hidden, struck } = effectiveLook(format, this.#look);
    const start = this.row.runs.length;
    this.#readPieces(elementsOf(run), format);
    if (hidden) this.row.setAside('hidden', start);
    else if (struck && this.#context.decision === 'reject') this.row.remarkOn('struckKept', start);
    else if (struck) this.row.setAside('struck', start);
  }

  #readPieces(pieces: readonly XmlElement[], format: RunFormat): void {
    for (const [index, piece] of pieces.entries()) {
      if (piece.name === 'footnoteReference' || piece.name === 'endnoteReference') {
        this.#readNote(piece, pieces.slice(index + 1), format);
        return;
      }
      this.#readPiece(piece, format);
    }
  }

  #readPiece(piece: XmlElement, format: RunFormat): void {
    switch (piece.name) {
      case 't':
        this.#pushText(textContent(piece), format);
        break;
      case 'tab':
      case 'ptab':
        this.row.push({ kind: 'text', text: '\t', format });
        break;
      case 'noBreakHyphen':
        this.row.push({ kind: 'text', text: '\u2011', format });
        break;
      case 'softHyphen':
        this.row.push({ kind: 'text', text: '\u00ad', format });
        break;
      case 'sym':
        this.#pushCharacters(readSymbol(piece), format);
        break;
      case 'br':
      case 'cr':
        // A page or a column may end within a sentence, which goes on in the same paragraph.
        this.row.push(
          isLineBreak(piece) ? { kind: 'break', format } : { kind: 'text', text: ' ', format },
        );
        break;
      case 'instrText':
        this.row.instruct(textContent(piece));
        break;
      case 'fldChar':
        this.row.readFieldCharacter(piece, format);
        break;
      case 'footnoteRef':
      case 'endnoteRef':
        this.row.push({ kind: 'noteMark', format });
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#readDrawing(piece, format);
        break;
      case 'AlternateContent':
        this.#readPieces(elementsOf(alternative(piece)), format);
        break;
      default:
        this.#read(piece, format);
    }
  }

  /** A note that Word does not count has its marker after it, in the same run (17.11.14). */
  #readNote(reference: XmlElement, rest: readonly XmlElement[], format: RunFormat): void {
    const id = reference.attributes.get('id') ?? '';
    const note = reference.name === 'endnoteReference' ? `end-${id}` : id;
    const custom = isTrue(reference.attributes.get('customMarkFollows'));
    if (!custom) {
      this.row.push({ kind: 'note', note, format });
      this.#readPieces(rest, format);
      return;
    }
    const start = this.row.runs.length;
    this.#readPieces(rest, format);
    const shown = this.row.take(start);
    this.row.push({ kind: 'note', note, format, shown });
  }

  // ——— Text ———

  #pushText(text: string, format: RunFormat): void {
    const own = isComplexText(text)
      ? this.#context.formats.one({ ...format, complex: true })
      : format;
    const font = effectiveLook(format, this.#look).symbolFont;
    for (const piece of readCharacters(text, font ?? '', this.#context.symbolFont))
      this.#pushCharacters(piece, own);
  }

  #pushCharacters({ text, unknown }: Characters, format: RunFormat): void {
    this.row.push({ kind: 'text', text, format });
    if (unknown) this.row.remarks.push({ kind: 'symbol', ...unknown });
  }

  #readFormula(formula: XmlElement, format: RunFormat): void {
    const pieces = formulaPieces(formula);
    for (const { text, position } of pieces) {
      const own = position ? { ...format, direct: { ...format.direct, position } } : format;
      this.row.push({ kind: 'text', text, format: this.#context.formats.one(own) });
    }
    // One sign or one number is what it would be outside of a formula.
    if (textOf(pieces).length > 1) this.row.remarks.push({ kind: 'formula', text: textOf(pieces) });
  }

  /** Signs of pronunciation stand above the words, which the line has no room for. */
  #readRuby(ruby: XmlElement, format: RunFormat): void {
    this.readChildren(childOf(ruby, 'rubyBase') ?? ruby, format);
    const text = [...descendantsOf(childOf(ruby, 'rt') ?? ruby, 't')].map(textContent).join('');
    if (childOf(ruby, 'rt')) this.row.remarks.push({ kind: 'annotation', text });
  }

  /** What an empty control shows are the program's words. */
  #readControl(control: XmlElement, format: RunFormat): void {
    const start = this.row.runs.length;
    this.readChildren(childOf(control, 'sdtContent') ?? control, format);
    if (isOn(childOf(control, 'sdtPr'), 'showingPlcHdr')) this.row.setAside('placeholder', start);
  }

  #readDrawing(element: XmlElement, format: RunFormat): void {
    const { boxes, description, parts, words } = readDrawing(element);
    this.boxes.push(...boxes);
    const drawn = [...words, ...parts.map((id) => wordsOfPart(this.#context.related(id)))];
    const text = drawn.filter((word) => word !== '').join(' ');
    if (boxes.length === 0 || text !== '') {
      this.row.push({ kind: 'picture', description, words: text, format });
    }
  }

  #linkOf({ attributes }: XmlElement): string | undefined {
    const address = this.#context.links.get(attributes.get('id') ?? '');
    const anchor = attributes.get('anchor');
    if (address === undefined || anchor === undefined || address.includes('#')) return address;
    return `${address}#${anchor}`;
  }
}

function isLineBreak(element: XmlElement): boolean {
  const type = element.attributes.get('type');
  return type === undefined || type === 'textWrapping';
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
