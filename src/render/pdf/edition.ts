/** All that the parts of the PDF renderer need to know of one document, worked out once. */
import { directionOf, editionWords, localeOf, type EditionsLocale } from '../../locale/index.ts';
import {
  headingLevels,
  identifiersOf,
  mastheadOf,
  textOf,
  type Identifiers,
  type LanguageTag,
  type Nodes,
  type Root,
} from '../../tree/index.ts';
import { citationsOf, type Citations } from '../citations.ts';
import type { EditionOptions } from '../options.ts';
import { placesOf, type Places } from '../places.ts';
import { togetherPatterns } from '../together.ts';
import { colophonOf } from './colophon.ts';
import { imagesOf, type Images } from './images.ts';
import { mastheadParts, type MastheadPart } from './masthead-parts.ts';
import { placeNotes, type NotePlacement } from './notes.ts';
import { pageSetup, type PageSetup } from './template.ts';
import { inlinesOf, type Inline } from './text/inlines.ts';
import type { TextSetting } from './text/words.ts';
import type { PhrasingParent } from '../../tree/types.ts';

export interface Edition {
  root: Root;
  options: EditionOptions;
  page: PageSetup;
  language: LanguageTag | undefined;
  direction: 'ltr' | 'rtl';
  /** How its text is set. */
  setting: TextSetting;
  images: Images;
  words: EditionsLocale;
  /** The language of these words, where it is not that of the text. */
  wordsLanguage?: LanguageTag;
  ids: Identifiers;
  levels: ReadonlyMap<Nodes, number>;
  citations: Citations;
  notes: NotePlacement;
  places: Places;
  mastheadParts: readonly MastheadPart[];
  /** What the edition calls a text that has neither a title nor a masthead. */
  name?: string;
  /** The masthead has the heading of level 1. */
  namedInMasthead: boolean;
  /** What the last line of the edition says about it. */
  colophon?: string;
  /** The text of a block, cut where its look or its meaning changes; the same each time. */
  inlines(parent: PhrasingParent): readonly Inline[];
}

export function editionOf(root: Root, options: EditionOptions): Edition {
  const language = root.data?.language;
  const citations: Citations = options.links ? citationsOf(root) : new Map();
  const words = editionWords(language);
  const levels = headingLevels(root);
  const page = pageSetup(options);
  const direction = directionOf(language);
  const cut = new Map<PhrasingParent, readonly Inline[]>();
  return {
    root,
    options,
    page,
    language,
    direction,
    setting: {
      families: page.template.fonts,
      keepTogether: togetherPatterns(words, language),
      direction,
    },
    images: imagesOf(options),
    words,
    ...(language !== undefined && !localeOf(language) && { wordsLanguage: 'en' }),
    ids: identifiersOf(root),
    levels,
    citations,
    notes: placeNotes(root),
    places: placesOf(root, words),
    mastheadParts: mastheadParts(mastheadOf(root)),
    ...nameOf(root, words, levels),
    ...colophonOf(root, options, words),
    inlines: (parent) => {
      const known = cut.get(parent);
      if (known) return known;
      const inlines = inlinesOf(parent.children, citations);
      cut.set(parent, inlines);
      return inlines;
    },
  };
}

/**
 * The first heading of a document is of level 1 (ISO 14289-1, 7.4.2). Where the text has none that
 * can be it, the masthead has one in its symbol; a text without a masthead is given a name.
 */
function nameOf(
  root: Root,
  words: EditionsLocale,
  levels: ReadonlyMap<Nodes, number>,
): { name?: string; namedInMasthead: boolean } {
  const [first] = [...levels].find(([node]) => isSeen(node)) ?? [];
  if (first && levels.get(first) === 1) return { namedInMasthead: false };
  const namedInMasthead = mastheadParts(mastheadOf(root)).length > 0;
  return { namedInMasthead, ...(!namedInMasthead && { name: words.untitled }) };
}

function isSeen(node: Nodes): boolean {
  const text = 'label' in node ? `${node.label ?? ''}${textOf(node)}` : textOf(node);
  return text.trim() !== '';
}
