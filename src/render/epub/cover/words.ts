/** What a cover says: what the masthead prints, and what else tells who the document is. */
import { dateInWords } from '../../../language/dates.ts';
import { editionWordsOf } from '../../../language/languages.ts';
import { mastheadOf, nodesOf, organName, textOf, titleText } from '../../../tree/index.ts';
import type { Facts } from '../../facts.ts';
import { fontsFor, type CoverFonts } from './fonts.ts';
import { canShow } from './text.ts';

/** Words, and the fonts that have all their letters. */
export interface CoverText {
  text: string;
  fonts: CoverFonts;
}

export interface CoverWords {
  organization?: CoverText;
  symbol?: CoverText;
  organ?: CoverText;
  title?: CoverText;
  date?: CoverText;
}

/**
 * The words of each place, in the order in which they are read. Where no font has the letters of what
 * should stand there, the next best that tells the document stands in its place: no cover is empty.
 */
export function coverWords(facts: Facts, own: CoverFonts): CoverWords {
  const { root, author, identity, name, words } = facts;
  const { world } = facts.options;
  const masthead = mastheadOf(root);
  const first = (...candidates: (string | undefined)[]): CoverText | undefined => {
    for (const candidate of candidates) {
      const text = candidate?.trim();
      if (!text) continue;
      const fonts = canShow(text, own.bold) ? own : fontsFor(text, world);
      if (fonts) return { text, fonts };
    }
    return undefined;
  };
  const adoption = nodesOf(root, 'adoptionLine')[0];
  const symbol = first(identity.symbol);
  return {
    ...given('organization', first(masthead?.organization, author?.organization)),
    ...given('symbol', symbol),
    ...given('organ', first(organName(masthead), author?.organ)),
    ...given(
      'title',
      first(titleText(root) ?? name, root.data?.name, symbol ? undefined : words.cover),
    ),
    ...given('date', first(adoption && textOf(adoption), masthead?.date ?? dayOf(facts))),
  };
}

/** The day in words, where the title does not say it already. */
function dayOf({ root, identity, options: { world } }: Facts): string | undefined {
  const own = editionWordsOf(world.languages, root.data?.language);
  if (identity.date === undefined || own.language.tag !== root.data?.language) return undefined;
  const day = dateInWords(identity.date, own);
  return titleText(root)?.includes(day) ? undefined : day;
}

function given(key: keyof CoverWords, text: CoverText | undefined): CoverWords {
  return text === undefined ? {} : { [key]: text };
}
