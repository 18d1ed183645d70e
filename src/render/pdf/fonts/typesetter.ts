/** Words as they are set, in any size: faces chosen and glyphs found once for each word. */
import { utf16, utf16Bytes } from '../../../bytes/index.ts';
import type { Face, Look } from './faces.ts';
import { chooseFaces, type Fonts } from './font-choice.ts';
import { shape, type Direction, type ShapedText } from './shaping.ts';

/** Text in one face and one direction, as drawn. */
export interface SetText {
  text: string;
  face: Face;
  shaped: ShapedText;
  /** The white space at its end. */
  space?: ShapedText;
  /** What it is read as, where that is not what is drawn. */
  actual?: string;
  /** It stands in a word whose letters join. */
  joined: boolean;
}

/** Sets text in one face, as it is. */
export function setIn(face: Face, text: string, direction: Direction): SetText {
  const bare = text.trimEnd();
  return {
    text,
    face,
    shaped: shape(face, text, direction),
    ...(bare.length < text.length && { space: shape(face, text.slice(bare.length), 'ltr') }),
    joined: joining.test(text),
  };
}

/** Fonts, which differ by the direction of what they set. */
export interface FontsByDirection extends Omit<Fonts, 'families'> {
  familiesFor(direction: Direction): Fonts['families'];
}

const joining = /\p{Script=Arabic}/u;

/** Sets text of one look and direction. It keeps what it has set: the same words come again. */
export class Typesetter {
  readonly #fonts: Fonts;
  readonly #look: Look;
  readonly #direction: Direction;
  readonly #known = new Map<string, readonly SetText[]>();

  constructor(fonts: FontsByDirection, look: Look, direction: Direction) {
    this.#fonts = {
      families: fonts.familiesFor(direction),
      first: (own) => fonts.first(own),
      face: (family, own) => fonts.face(family, own),
    };
    this.#look = look;
    this.#direction = direction;
  }

  /** The stretches of a text, each in the first face that has its characters. */
  set(text: string): readonly SetText[] {
    const known = this.#known.get(text);
    if (known) return known;
    if (text.length > longestKept) return this.#made(text);
    if (this.#known.size >= mostKept) this.#known.clear();
    const own = apartFromItsSource(text);
    const made = this.#made(own);
    this.#known.set(own, made);
    return made;
  }

  #made(text: string): SetText[] {
    const joined = joining.test(text);
    return chooseFaces(text, this.#look, this.#fonts).map((part) => {
      const set = { ...setIn(part.face, part.text, this.#direction), joined };
      const actual = part.actual ?? (set.shaped.faithful ? undefined : part.text);
      return actual === undefined ? set : { ...set, actual };
    });
  }
}

const mostKept = 20_000;
const longestKept = 100;

/** A copy: a part of a string holds on to the whole of it, here to the text of a document. */
function apartFromItsSource(text: string): string {
  return utf16(utf16Bytes(text), true);
}
