/** Who a text is by, as far as it says so: the organization and the organ, in its language. */
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
): Author | undefined {
  const masthead = mastheadOf(root);
  const official = symbol !== undefined && organCode !== undefined && organCode !== 'other';
  const organ = organName(masthead) ?? (official ? language?.organs[organCode] : undefined);
  const organization = masthead?.organization ?? (official ? language?.organization : undefined);
  const names = [organization, organ].filter((name) => name !== undefined && name !== '');
  if (names.length === 0) return undefined;
  return {
    ...(organization && { organization }),
    ...(organ && { organ }),
    name: names.join(', '),
  };
}
