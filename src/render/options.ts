/** What every edition can be told. The clock is not among it: dates come in. */
import type { Template } from './template.ts';

export type Paper = 'letter' | 'a4';

/** A picture for the masthead, supplied by the user: the emblem itself is not shipped. */
export interface Emblem {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg';
  /** Alternative text; an emblem without one is refused before it gets here. */
  alternative: string;
}

export interface EditionOptions {
  template: Template;
  paper: Paper;
  /** Whether cited documents link to their official addresses. */
  links: boolean;
  /** Whether the edition ends with what it was made from. */
  colophon: boolean;
  /** Who certifies the e-book's accessibility; without a name no conformance is claimed. */
  certifiedBy?: string;
  emblem?: Emblem;
  /**
   * The date of the edition's metadata, ISO 8601 with time (`2015-12-17T00:00:00Z`): from the
   * document, or from SOURCE_DATE_EPOCH. The caller finds it; renderers never ask the clock.
   */
  date: string;
  /** File names of the sibling editions, for links between them: `{ pdf: 'a-res-70-179.pdf' }`. */
  siblings?: Partial<Record<'pdf' | 'epub' | 'docx' | 'html', string>>;
}
