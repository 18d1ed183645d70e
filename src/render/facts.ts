/** What all renderers derive from a document: worked out once, and handed to each of them. */
import type { EditionsLocale } from '../language/data.ts';
import { directionOf, editionWordsOf, type EditionWords } from '../language/languages.ts';
import { togetherPatterns } from '../language/together.ts';
import {
  documentName,
  documentTitle,
  headingLevels,
  identityOf,
  identifiersOf,
  type Identifiers,
  type Identity,
  type LanguageTag,
  type Nodes,
  type Root,
} from '../tree/index.ts';
import { authorOf, type Author } from './author.ts';
import { citationsOf, type Citations } from './citations.ts';
import { colophonStatements, type Statement } from './colophon.ts';
import { notesWithReferences, type Notes } from './notes.ts';
import { officialUrl } from './official-url.ts';
import type { EditionOptions } from './options.ts';
import { placesInWords, type PlacesInWords } from './places.ts';

export interface Facts {
  /** The tree. It must not change while it is rendered. */
  root: Root;
  options: EditionOptions;
  /** Absent when the language of the text is not known. */
  language: LanguageTag | undefined;
  direction: 'ltr' | 'rtl';
  /** The edition's own words … */
  words: EditionsLocale;
  /** … and their language, where it is not the text's. */
  wordsLanguage: LanguageTag | undefined;
  /** What stays on one line. */
  keepTogether: readonly RegExp[];
  /** What the text tells of who it is. */
  identity: Identity;
  /** Who it is by; absent where nothing tells it. */
  author: Author | undefined;
  /** What a file of it is called, which has to have a title also when the text has none. */
  title: string;
  /** What stands in the place of a title that the text does not have. */
  name: string;
  /** Where the official record is kept, if that can be told. */
  official: string | undefined;
  ids: Identifiers;
  /** The levels of headings: titles, and the divisions that show one. */
  levels: ReadonlyMap<Nodes, number>;
  /** Where each paragraph and note reference stands, in words. */
  places: PlacesInWords;
  /** The words that become links. */
  citations: Citations;
  notes: Notes;
  /** What the edition says about itself at its end; empty where it is to say nothing. */
  colophon: readonly Statement[];
}

/** Works out the facts of a document for editions with these options. Pure. */
export function factsOf(root: Root, given: EditionOptions): Facts {
  const options = inForm(given);
  const { languages, officialDocuments } = options.world;
  const language = root.data?.language;
  const own = editionWordsOf(languages, language);
  const ids = identifiersOf(root);
  const identity = identityOf(root);
  const official = officialUrl(root, identity.symbol, officialDocuments);
  return {
    root,
    options,
    language,
    direction: directionOf(languages, language),
    words: own.words,
    wordsLanguage: own.language.tag === language ? undefined : own.language.tag,
    keepTogether: togetherPatterns(own),
    identity,
    author: authorOf(root, identity, languages.of(language), own.words),
    title: fileTitle(root, own),
    name: nameOf(root, own),
    official,
    ids,
    levels: headingLevels(root),
    places: placesInWords(root, own.words),
    citations: citationsOf(root, ids, {
      words: languages.of(language)?.citations,
      documents: options.links ? officialDocuments : undefined,
    }),
    notes: notesWithReferences(root),
    colophon: options.colophon ? colophonStatements(root, official, own) : [],
  };
}

/** Without a picture where the template's masthead has no place for one. */
function inForm({ emblem, ...options }: EditionOptions): EditionOptions {
  return emblem && options.template.masthead.emblem ? { ...options, emblem } : options;
}

/** A title of spaces would be none (WCAG 2.2 SC 2.4.2; ISO 14289-1, 7.1). */
function fileTitle(root: Root, own: EditionWords): string {
  return documentTitle(root)?.trim() ? (documentTitle(root) ?? '') : nameOf(root, own);
}

/** Its topic, its symbol, its file's name; words of the edition where there is nothing. */
function nameOf(root: Root, { words }: EditionWords): string {
  const names = [root.data?.title, documentName(root)];
  return names.find((name) => name?.trim()) ?? words.untitled;
}
