/**
 * What a page paints, operator by operator: which marked content each piece of text and each stroke
 * stands in (ISO 32000-1 14.6), the codes it shows, and where its line runs. Which characters the
 * codes are is not decided here.
 */
import { concat } from '../../bytes/index.ts';
import {
  end,
  Lexer,
  PdfDictionary,
  PdfKeyword,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfFile,
  type PdfObject,
} from './objects/index.ts';
import { contentStreamOf, type PdfPage } from './pages.ts';
import { PaintTracker, unitSquare, type Box, type Paint } from './paint.ts';
import { PositionTracker, type Origin } from './position.ts';

/** A marked-content sequence. */
export interface MarkedContent {
  tag: string;
  properties?: PdfDictionary;
  /** Its identifier within the page, or within the form that it stands in. */
  mcid?: number;
  /** The key of the form that it stands in, if not the page itself. */
  form?: string;
  parent?: MarkedContent;
}

/** One text-showing operator. */
export interface Shown {
  kind: 'text';
  /** The codes, without the adjustments between them. */
  codes: Uint8Array;
  /** Whether each of its strings holds whole codes, if these are of two bytes. */
  whole: boolean;
  /** The font's entry in the resources: what findings call it. */
  fontName: string;
  font: PdfDictionary | undefined;
  /** Text of rendering mode 3 is invisible. */
  mode: number;
  origin: Origin;
  paint: Paint;
  within?: MarkedContent;
}

/** One operator that paints anything but text. */
export interface Painted {
  kind: 'path' | 'image' | 'shading';
  operator: string;
  /** Around each of its shapes; none for a shading, which fills what is not clipped. */
  boxes: Box[];
  paint: Paint;
  within?: MarkedContent;
}

/** The start or the end of a marked-content sequence. */
export interface Marked {
  kind: 'open' | 'close';
  sequence: MarkedContent;
}

export type DeviceColour = 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';

export type ContentEvent = Shown | Painted | Marked;

export interface PageContent {
  events: ContentEvent[];
  /** The device colour spaces that it sets. */
  colours: Set<DeviceColour>;
  /** The operators that it is written with. */
  operators: Set<string>;
  /** Marked content that is opened and never closed, or the other way round. */
  unbalanced: boolean;
}

const pathOperators = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const strokes = new Set(['S', 's']);
const textOperators = new Set(['Tj', 'TJ', "'", '"']);
const deepestForm = 8;

const colourOperators = new Map<string, DeviceColour>([
  ['g', 'DeviceGray'],
  ['G', 'DeviceGray'],
  ['rg', 'DeviceRGB'],
  ['RG', 'DeviceRGB'],
  ['k', 'DeviceCMYK'],
  ['K', 'DeviceCMYK'],
]);
const deviceColours: ReadonlySet<string> = new Set(colourOperators.values());

/** Reads what a page paints, the forms that it uses included. */
export function readContent(file: PdfFile, page: PdfPage): PageContent {
  const content: PageContent = {
    events: [],
    colours: new Set(),
    operators: new Set(),
    unbalanced: false,
  };
  const reader = new ContentReader(file, content);
  reader.read(contentStreamOf(file, page), page.resources, undefined, 0);
  if (reader.open.length > 0) content.unbalanced = true;
  return content;
}

class ContentReader {
  readonly open: MarkedContent[] = [];
  readonly #file: PdfFile;
  readonly #content: PageContent;
  readonly #position = new PositionTracker();
  readonly #paint = new PaintTracker();
  #fontName = '';
  #font: PdfDictionary | undefined;

  constructor(file: PdfFile, content: PageContent) {
    this.#file = file;
    this.#content = content;
  }

  read(bytes: Uint8Array, resources: PdfDictionary, form: string | undefined, depth: number): void {
    const lexer = new Lexer(bytes);
    let operands: PdfObject[] = [];
    for (let token = lexer.next(); token !== end; token = lexer.next()) {
      if (!(token instanceof PdfKeyword)) {
        operands.push(token);
        continue;
      }
      if (token.word === 'BI') skipInlineImage(lexer);
      this.#operator(token.word, operands, resources, form, depth);
      operands = [];
    }
  }

  #operator(
    operator: string,
    operands: PdfObject[],
    resources: PdfDictionary,
    form: string | undefined,
    depth: number,
  ): void {
    this.#content.operators.add(operator);
    this.#position.operator(operator, operands);
    this.#paint.operator(operator, operands, this.#position.space, (name) =>
      this.#file.dictionary(this.#resource(resources, 'ExtGState', name)),
    );
    this.#coloured(operator, operands[0]);
    if (operator === 'BDC' || operator === 'BMC') this.#opened(operands, resources, form);
    else if (operator === 'EMC') this.#closed();
    else if (operator === 'Tf') this.#setFont(operands[0], resources);
    else if (textOperators.has(operator)) this.#shown(operands);
    else if (operator === 'Do') this.#external(operands[0], resources, depth);
    else if (operator === 'BI') this.#painted('image', operator);
    else if (operator === 'sh') this.#painted('shading', operator);
    else if (pathOperators.has(operator)) this.#painted('path', operator);
    if (operator === 'n' || pathOperators.has(operator)) this.#paint.endPath();
  }

  #add(event: ContentEvent): void {
    this.#file.budget.spend('events');
    this.#content.events.push(event);
  }

  #opened(operands: PdfObject[], resources: PdfDictionary, form: string | undefined): void {
    const [tag, list] = operands;
    const named =
      list instanceof PdfName ? this.#resource(resources, 'Properties', list.name) : list;
    const properties = this.#file.dictionary(named);
    const mcid = this.#file.number(properties?.get('MCID'));
    const parent = this.open.at(-1);
    const sequence: MarkedContent = {
      tag: tag instanceof PdfName ? tag.name : '',
      ...(properties && { properties }),
      ...(mcid !== undefined && { mcid }),
      ...(form !== undefined && { form }),
      ...(parent && { parent }),
    };
    this.open.push(sequence);
    this.#add({ kind: 'open', sequence });
  }

  #coloured(operator: string, space: PdfObject | undefined): void {
    const colour = colourOperators.get(operator);
    if (colour) this.#content.colours.add(colour);
    const named = operator === 'cs' || operator === 'CS';
    if (named && space instanceof PdfName && deviceColours.has(space.name)) {
      this.#content.colours.add(space.name as DeviceColour);
    }
  }

  #closed(): void {
    const sequence = this.open.pop();
    if (sequence) this.#add({ kind: 'close', sequence });
    else this.#content.unbalanced = true;
  }

  #setFont(name: PdfObject | undefined, resources: PdfDictionary): void {
    if (!(name instanceof PdfName)) return;
    this.#fontName = name.name;
    this.#font = this.#file.dictionary(this.#resource(resources, 'Font', name.name));
  }

  #shown(operands: PdfObject[]): void {
    const last = operands.at(-1);
    const strings = (Array.isArray(last) ? last : [last]).filter((x) => x instanceof PdfString);
    const within = this.open.at(-1);
    this.#add({
      kind: 'text',
      codes: concat(strings.map(({ bytes }) => bytes)),
      whole: strings.every(({ bytes }) => bytes.length % 2 === 0),
      fontName: this.#fontName,
      font: this.#font,
      mode: this.#position.mode,
      origin: this.#position.origin(),
      paint: this.#paint.fill,
      ...(within && { within }),
    });
  }

  #painted(kind: Painted['kind'], operator: string): void {
    const within = this.open.at(-1);
    const boxes =
      kind === 'path'
        ? this.#paint.pathBoxes(operator)
        : kind === 'image'
          ? [unitSquare(this.#position.space)]
          : [];
    const paint = strokes.has(operator) ? this.#paint.stroke : this.#paint.fill;
    this.#add({ kind, operator, boxes, paint, ...(within && { within }) });
  }

  /** A form is content of its own; any other external object is a picture. */
  #external(name: PdfObject | undefined, resources: PdfDictionary, depth: number): void {
    if (!(name instanceof PdfName)) return;
    const entry = this.#resource(resources, 'XObject', name.name);
    const stream = this.#file.resolve(entry);
    if (!(stream instanceof PdfStream)) return;
    if (this.#file.name(stream.dictionary.get('Subtype')) !== 'Form') {
      this.#painted('image', 'Do');
      return;
    }
    if (depth >= deepestForm) return;
    this.#file.budget.spend('forms');
    const own = this.#file.dictionary(stream.dictionary.get('Resources')) ?? resources;
    const key = entry instanceof PdfReference ? entry.key : name.name;
    this.#paint.enterForm();
    this.#position.enterForm(this.#file.array(stream.dictionary.get('Matrix')));
    this.read(this.#file.stream(stream) ?? new Uint8Array(), own, key, depth + 1);
    this.#position.leaveForm();
    this.#paint.leaveForm();
  }

  #resource(resources: PdfDictionary, kind: string, name: string): PdfObject | undefined {
    return this.#file.dictionary(resources.get(kind))?.get(name);
  }
}

/** An image in the content itself: its bytes are no operators. */
function skipInlineImage(lexer: Lexer): void {
  for (let token = lexer.next(); token !== end; token = lexer.next()) {
    if (token instanceof PdfKeyword && token.word === 'ID') break;
  }
  const { bytes } = lexer;
  for (let at = lexer.position + 1; at + 2 < bytes.length; at++) {
    const closes = bytes[at + 1] === 0x45 && bytes[at + 2] === 0x49; // EI
    if (closes && (bytes[at] ?? 0) <= 0x20 && (bytes[at + 3] ?? 0x20) <= 0x20) {
      lexer.position = at + 3;
      return;
    }
  }
  lexer.position = bytes.length;
}
