/** The fonts of an edition in the order in which they are asked, and what was found out about them. */
import type { Typography } from '../../../language/typography.ts';
import { MissingFonts, type FontFiles } from '../../../world.ts';
import type { FontFamily } from '../../../template/index.ts';
import { faceIn, type Face, type Look } from './faces.ts';
import { familiesOf, type FamiliesByDirection, type Family } from './families.ts';
import { Typesetter } from './typesetter.ts';
import type { Direction } from './shaping.ts';

/** The typesetters of one look. */
export type Typesetters = Record<Direction, Typesetter>;

export class FontSet {
  readonly #template: Family;
  readonly #files: FontFiles;
  readonly #families: FamiliesByDirection;
  readonly #byName = new Map<string, Face>();
  /** The faces of a family by look, so that a name is put together once and not for each word. */
  readonly #faces = new Map<Family, (Face | undefined)[]>();
  readonly #typesetters: Typesetters[] = [];

  constructor(
    template: readonly FontFamily[],
    files: FontFiles,
    typography?: Typography,
    direction: Direction = 'ltr',
  ) {
    const [first] = familiesOf(template, undefined, 'ltr').ltr;
    if (!first) throw new Error('The template names no font.');
    this.#template = first;
    this.#families = familiesOf(template, typography, direction);
    this.#files = files;
  }

  /** The families that are asked for text from left to right. */
  get families(): readonly Family[] {
    return this.#families.ltr;
  }

  /** The families that are asked for text of a direction. */
  familiesFor(direction: Direction): readonly Family[] {
    return this.#families[direction];
  }

  /** The first face of the template for a look: lines are as high as its letters. */
  first(look: Look): Face {
    return this.face(this.#template, look);
  }

  /** The face of a family for a look; a family without that look gives its regular one. */
  face(family: Family, look: Look): Face {
    let faces = this.#faces.get(family);
    if (!faces) this.#faces.set(family, (faces = []));
    return (faces[indexOf(look)] ??= this.#findFace(family, look));
  }

  /** What sets text of a look. */
  typesetters(look: Look): Typesetters {
    return (this.#typesetters[indexOf(look)] ??= {
      ltr: new Typesetter(this, look, 'ltr'),
      rtl: new Typesetter(this, look, 'rtl'),
    });
  }

  #findFace(family: Family, look: Look): Face {
    const { package: from, file } = family.file(look);
    const name = `${from}/${file}${family.enlarged === 1 ? '' : ` × ${family.enlarged}`}`;
    const known = this.#byName.get(name);
    if (known) return known;
    const face = faceIn(this.#bytes(from, file, family), name, family.enlarged);
    this.#byName.set(name, face);
    return face;
  }

  /** Whoever lacks one package of a language is told of all. */
  #bytes(from: string, file: string, { packages }: Family): Uint8Array {
    try {
      return this.#files.bytes(from, file);
    } catch (cause) {
      if (cause instanceof MissingFonts) throw new MissingFonts(packages, { cause });
      throw cause;
    }
  }
}

function indexOf({ bold, italic, heading }: Look): number {
  return (heading ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
}

/** More than the templates and the languages of a run. */
const mostSets = 16;

const sets = new WeakMap<FontFiles, Map<string, FontSet>>();

/**
 * The fonts that a template and a language name. Equal lists are one set, however often they are
 * read, so that what was found out about their faces and words serves every document.
 */
export function fontSetOf(
  template: readonly FontFamily[],
  files: FontFiles,
  typography?: Typography,
  direction: Direction = 'ltr',
): FontSet {
  let known = sets.get(files);
  if (!known) sets.set(files, (known = new Map()));
  const key = JSON.stringify([template, typography, direction]);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostSets) known.clear();
  const set = new FontSet(template, files, typography, direction);
  known.set(key, set);
  return set;
}
