/** All that the parts of the PDF renderer need to know of one document, worked out once. */
import { mastheadOf, textOf, type Nodes, type PhrasingParent } from '../../tree/index.ts';
import type { Typography } from '../../language/typography.ts';
import type { Facts } from '../facts.ts';
import { fontSetOf } from './fonts/font-set.ts';
import { imagesOf, type Images } from './images.ts';
import { mastheadParts, type MastheadPart } from './masthead-parts.ts';
import { placeNotes, type NotePlacement } from './notes.ts';
import { pageSetup, type PageSetup } from './page-setup.ts';
import { inlinesOf, type Inline } from './text/inlines.ts';
import type { TextSetting } from './text/words.ts';

export interface Edition extends Facts {
  page: PageSetup;
  /** How the language is set, where it has ways of its own. */
  typography: Typography | undefined;
  /** How its text is set. */
  setting: TextSetting;
  images: Images;
  notePlacement: NotePlacement;
  mastheadParts: readonly MastheadPart[];
  /** What the edition calls a text that has neither a title nor a masthead. */
  addedName?: string;
  /** The masthead has the heading of level 1. */
  namedInMasthead: boolean;
  /** What the last line of the edition says about it. */
  lastLine?: string;
  /** The text of a block, cut where its look or its meaning changes; the same each time. */
  inlines(parent: PhrasingParent): readonly Inline[];
}

export function editionOf(facts: Facts): Edition {
  const { root, options, citations, direction, keepTogether } = facts;
  const typography = options.world.languages.of(facts.language)?.typography;
  const page = pageSetup(options, typography);
  const cut = new Map<PhrasingParent, readonly Inline[]>();
  const parts = mastheadParts(mastheadOf(root), facts.options.template.masthead);
  return {
    ...facts,
    page,
    typography,
    setting: {
      fonts: fontSetOf(page.template.fonts, options.world.fonts, typography, direction),
      keepTogether,
      direction,
    },
    images: imagesOf(options),
    notePlacement: placeNotes(facts.notes),
    mastheadParts: parts,
    ...nameOfText(facts, parts),
    ...lastLineOf(facts),
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
function nameOfText(
  { levels, name }: Facts,
  parts: readonly MastheadPart[],
): { addedName?: string; namedInMasthead: boolean } {
  const [first] = [...levels].find(([node]) => isSeen(node)) ?? [];
  if (first && levels.get(first) === 1) return { namedInMasthead: false };
  const namedInMasthead = parts.length > 0;
  return { namedInMasthead, ...(!namedInMasthead && { addedName: name }) };
}

function isSeen(node: Nodes): boolean {
  const text = 'label' in node ? `${node.label ?? ''}${textOf(node)}` : textOf(node);
  return text.trim() !== '';
}

function lastLineOf({ colophon }: Facts): { lastLine?: string } {
  if (colophon.length === 0) return {};
  const sentences = colophon.map((statement) =>
    statement.map((part) => (typeof part === 'string' ? part : part.url)).join(''),
  );
  return { lastLine: sentences.join(' ') };
}
