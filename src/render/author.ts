/** Who a text is by, as far as it says so: the organization and the organ, in its language. */
import { fill } from '../language/fill.ts';
import type { EditionsLocale } from '../language/data.ts';
import type { Language } from '../language/language.ts';
import { mastheadOf, organName, type Identity, type Root } from '../tree/index.ts';

export interface Author {
  /** "United Nations". */
  organization?: string;
  /** "General Assembly". */
  organ?: string;
  /** "United Nations, General Assembly". */
  name: string;
}

/**
 * From the masthead as printed. What it does not print, an official symbol tells: a draft that only
 * lets an organ speak is not the organ's.
 */
export function authorOf(
  root: Root,
  { symbol, organCode }: Identity,
  language: Language | undefined,
  { placeWithin }: Pick<EditionsLocale, 'placeWithin'>,
): Author | undefined {
  const masthead = mastheadOf(root);
  const official = symbol !== undefined && organCode !== undefined && organCode !== 'other';
  const organ =
    unstretched(organName(masthead)) ?? (official ? language?.organs[organCode] : undefined);
  const organization =
    unstretched(masthead?.organization) ?? (official ? language?.organization : undefined);
  if (!organization && !organ) return undefined;
  const both = organization && organ;
  return {
    ...(organization && { organization }),
    ...(organ && { organ }),
    name: both
      ? fill(placeWithin, { parent: organization, place: organ })
      : `${organization ?? ''}${organ ?? ''}`,
  };
}

/** Print stretches Arabic letters to fill a line; a name has none of that (U+0640). */
function unstretched(name: string | undefined): string | undefined {
  return name?.replaceAll('\u0640', '');
}
