/** What every handler is given: the facts of the document, and where it is writing. */
import type { ElementContent } from 'hast';
import type { LanguageTag, NodeOf, Nodes, NodeType, PageStart } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import type { PlacesInWords } from '../places.ts';
import type { PartNames } from './part-names.ts';

/** The same tree gives a web page, or the chapters of an e-book. */
export type HtmlFormat = 'web' | 'epub';

export interface HtmlContext extends Facts {
  format: HtmlFormat;
  /** Writes a node with the handler of its type. */
  handle: (node: Nodes, context: HtmlContext) => ElementContent[];
  /** How each paragraph is cited. */
  citationForms: PlacesInWords;
  /** What names the parts that have no heading in print. */
  partNames: PartNames;
  /** Where pages begin, by the node that holds their first text: the e-book's, or the official ones. */
  pageStarts: ReadonlyMap<Nodes, readonly PageStart[]>;
  /** Whether these are the pages of the official document. */
  hasOfficialPages: boolean;
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
