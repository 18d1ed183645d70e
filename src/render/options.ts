/** What every edition can be told. The clock is not among it: dates come in. */
import type { Format } from '../editions/formats.ts';
import type { Paper } from '../editions/papers.ts';
import type { LanguageTag } from '../tree/types.ts';
import type { World } from '../world.ts';
import type { Template } from '../template/index.ts';

export type { Paper };

/** A picture for the masthead, supplied by the user: the emblem itself is not shipped. */
export interface Emblem {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg';
  /** Alternative text; an emblem without one is refused before it gets here. */
  alternative: string;
}

/**
 * The date of a file whose text tells none, where a schema demands one (`dcterms:modified`, EPUB 3.3,
 * 5.5.4): the first that every format can hold. It is shown to no reader.
 */
export const undated = '1980-01-01T00:00:00Z';

/** The names of files by format. */
export type EditionFiles = Partial<Record<Format, string>>;

export interface EditionOptions {
  /** Languages, fonts, compression, hashes. */
  world: World;
  template: Template;
  paper: Paper;
  /** Whether cited documents link to their official addresses; links inside the text stay. */
  links: boolean;
  /** Whether the edition ends with what it was made from. */
  colophon: boolean;
  /** Who certifies the e-book's accessibility; without a name no conformance is claimed. */
  certifiedBy?: string;
  /** What qualifies who certifies, in words or as an address. */
  certifierCredential?: string;
  /** The address of the certifier's report. */
  certifierReport?: string;
  /** Left out where the template's masthead has no place for it. */
  emblem?: Emblem;
  /**
   * The date of the edition's metadata, ISO 8601 with time (`2015-12-17T00:00:00Z`): from the
   * document, or from SOURCE_DATE_EPOCH. The caller finds it; renderers never ask the clock.
   */
  date: string;
  /** Set where nothing tells the date: then `date` is `undated`, for schemas that demand one. */
  dateUnknown?: true;
  /** File names of the sibling editions, for links between them: `{ pdf: 'a-res-70-179.pdf' }`. */
  siblings?: EditionFiles;
  /** Where the list of all documents is, from the edition: `../index.html`. */
  catalogue?: string;
  /** The versions of the text in other languages, in the order of their tags. */
  versions?: readonly { language: LanguageTag; files: EditionFiles }[];
}

/** The date where it is known: what no schema demands is left out without it. */
export function knownDate({ date, dateUnknown }: EditionOptions): string | undefined {
  return dateUnknown ? undefined : date;
}
