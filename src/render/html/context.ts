/** What every handler is given: the document's ids, citations and words, and where it is writing. */
import type { ElementContent } from 'hast';
import type { EditionsLocale } from '../../locale/types.ts';
import type {
  FootnoteReference,
  Identifiers,
  LanguageTag,
  NodeOf,
  Nodes,
  NodeType,
  PageStart,
} from '../../tree/index.ts';
import type { Citations } from '../citations.ts';
import type { EditionOptions } from '../options.ts';
import type { Places } from '../places.ts';

/** The same tree gives a web page, or the chapters of an e-book. */
export type HtmlFormat = 'web' | 'epub';

export interface HtmlContext {
  format: HtmlFormat;
  options: EditionOptions;
  /** Writes a node with the handler of its type. */
  handle: (node: Nodes, context: HtmlContext) => ElementContent[];
  ids: Identifiers;
  levels: ReadonlyMap<Nodes, number>;
  citations: Citations;
  /** The references to each note, by the note's identifier. */
  references: ReadonlyMap<string, readonly FootnoteReference[]>;
  /** The ids of the notes that the text has, by their identifiers. */
  noteIds: ReadonlyMap<string, string>;
  /** Where each reference and paragraph stands, in words. */
  places: Places;
  /** Absent when the language of the text is not known. */
  language: LanguageTag | undefined;
  /** The edition's own words … */
  words: EditionsLocale;
  /** … and their language, where it is not the text's. */
  wordsLanguage: LanguageTag | undefined;
  /** Where pages begin, by the node that holds their first text: only in an e-book with pages. */
  pageStarts: ReadonlyMap<Nodes, readonly PageStart[]>;
  /** How far the text of the block at hand has been written. */
  cursor: Cursor;
  /** Inside a link no other may begin. */
  linked: boolean;
}

/** Counts the characters of a block as they are written, and knows which pages begin among them. */
export interface Cursor {
  at: number;
  pending: PageStart[];
}

/** Turns a node into elements. Every node type has one. */
export type Handler<K extends NodeType> = (
  node: NodeOf<K>,
  context: HtmlContext,
) => ElementContent[];

/** The attributes that tell the language of words which the edition adds. */
export function ownWords({ wordsLanguage, format }: HtmlContext): {
  lang?: string;
  xmlLang?: string;
} {
  return wordsLanguage === undefined ? {} : languageAttributes(wordsLanguage, format);
}

/** `lang`, and `xml:lang` beside it in XHTML. */
export function languageAttributes(
  language: LanguageTag,
  format: HtmlFormat,
): { lang: string; xmlLang?: string } {
  return { lang: language, ...(format === 'epub' && { xmlLang: language }) };
}
