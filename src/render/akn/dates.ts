/** The day of adoption, marked among the words that say it. */
import type { AdoptionLine, ClosingNote } from '../../tree/index.ts';
import { isoDateIn } from '../../language/reading-words.ts';
import type { AknContext } from './context.ts';
import { element, type XmlNode } from './element.ts';

/** The date of a document that bears none: the schema demands one (UNSIF guideline, part 2). */
export const unknownDate = '1900-01-01';

/** Words with their last date in `docDate`, if they are those that the node's date was read in. */
export function dated(
  { data }: AdoptionLine | ClosingNote,
  words: readonly XmlNode[],
  { facts }: AknContext,
): XmlNode[] {
  const { languages } = facts.options.world;
  const known = (languages.of(facts.language) ?? languages.english).words;
  const date = data?.isoDate;
  if (date === undefined || !isDay(date)) return [...words];
  for (const [at, child] of [...words.entries()].toReversed()) {
    if (typeof child !== 'string') continue;
    const match = [...child.matchAll(known.dateParts)].at(-1);
    if (!match || isoDateIn(match[0], known) !== date) continue;
    const [day] = match;
    const found = element('docDate', { date, refersTo: '#adoptionDate' }, [day]);
    const parts = [child.slice(0, match.index), found, child.slice(match.index + day.length)];
    return [...words.slice(0, at), ...parts.filter((part) => part !== ''), ...words.slice(at + 1)];
  }
  return [...words];
}

/** Whether a text is a day of the calendar, as `xs:date` has it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
