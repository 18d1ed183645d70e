/** Whether a language tag is one: well-formed (BCP 47) and made of registered subtags. */
import type { LanguageTag } from '../tree/types.ts';

/** The IANA Language Subtag Registry: what each subtag, in small letters, is registered as. */
export type SubtagIndex = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The registry, opened when a tag is first looked at. */
export interface Subtags {
  index(): SubtagIndex;
  /** The subtag of a language by its name in small letters, as far as names are known. */
  named(name: string): string | undefined;
}

/** What is wrong with a tag. */
export interface TagFault {
  reason: string;
  /** The tag that was probably meant. */
  nearest?: LanguageTag;
}

/** RFC 5646, 2.1: letters and digits between hyphens. */
const form = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** What is wrong with a language tag; `undefined` when nothing is. */
export function faultOfTag(tag: string, subtags: Subtags): TagFault | undefined {
  const fault = faultIn(tag, subtags);
  if (fault === undefined) return undefined;
  const nearest = nearestTag(tag, subtags);
  return { reason: fault, ...(nearest !== undefined && { nearest }) };
}

function faultIn(tag: string, subtags: Subtags): string | undefined {
  if (!form.test(tag) || !isStructured(tag)) return 'it does not have the form of BCP 47';
  const [language = '', ...others] = tag.toLowerCase().split('-');
  if (!typesOf(language, subtags).includes('language'))
    return `no language “${language}” is registered`;
  // What follows a single letter is an extension or private use.
  const end = others.findIndex((part) => part.length === 1);
  const unknown = others
    .slice(0, end < 0 ? others.length : end)
    .find((part) => !typesOf(part, subtags).some((type) => type !== 'language'));
  return unknown === undefined ? undefined : `“${unknown}” is not registered`;
}

function typesOf(subtag: string, subtags: Subtags): string[] {
  const index = subtags.index();
  return Object.hasOwn(index, subtag) ? Object.keys(index[subtag] ?? {}) : [];
}

function isStructured(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** "en_GB" is `en-GB`, "English" `en`, "en-UKK" `en`. */
function nearestTag(tag: string, subtags: Subtags): LanguageTag | undefined {
  const plain = tag
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_-]+/gu, ' ')
    .trim();
  const parts = plain.split(/[_\s-]+/);
  // A tag with subtags taken off its end may be right.
  for (let length = parts.length; length > 0; length--) {
    const shorter = parts.slice(0, length).join('-');
    if (faultIn(shorter, subtags) === undefined) return canonical(shorter);
  }
  return subtags.named(plain.toLowerCase());
}

function canonical(tag: string): LanguageTag {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
