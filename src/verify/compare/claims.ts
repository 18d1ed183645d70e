/** What an edition says of itself in its metadata: held against what the source says. */
import type { Language } from '../../language/language.ts';
import { isoDateIn } from '../../language/reading-words.ts';
import type { Languages } from '../../language/languages.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Fault, Place } from '../finding.ts';

/** A statement of an edition that the text itself makes too. */
export interface EditionClaim {
  what: 'symbol' | 'date' | 'address' | 'title';
  value: string;
  /** How the statement is called: "DC.date", "legislationIdentifier", "the header". */
  name: string;
  place?: Place;
}

export function falseClaims(
  claims: readonly EditionClaim[],
  source: Outline,
  languages: Languages,
): Fault[] {
  const said = statementsOf(source, languages);
  return claims.flatMap(({ what, value, name, place }): Fault[] => {
    if (holds(what, value, said)) return [];
    const reason = `${name} says “${value.slice(0, 80)}”, and the text does not.`;
    return [{ ruleId: 'metadata-altered', reason, ...(place && { place }) }];
  });
}

/** Signs that formats leave out, or write in their own ways. */
const blanks = /[\s*\p{C}\p{DI}\ufffd]/gu;

interface Statements {
  /** All that the front and the end of the text say, without spaces. */
  words: string;
  dates: ReadonlySet<string>;
  title: string | undefined;
}

function holds(what: EditionClaim['what'], value: string, said: Statements): boolean {
  const compact = value.replace(blanks, '');
  switch (what) {
    case 'symbol':
      return namesDocument(compact, said);
    case 'address':
      return namesDocument(decoded(value).replace(/^https?:\/\/[^/]+\/[a-z]{2}\//, ''), said);
    case 'title':
      return (
        said.title === undefined ||
        said.title.replace(blanks, '').includes(compact) ||
        said.words.includes(compact)
      );
    case 'date':
      // A text that bears no date may be given one from outside (SOURCE_DATE_EPOCH).
      if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(value))
        return /^\d{4}(?:-\d{2})?$/.test(value);
      return said.dates.size === 0 || said.dates.has(value.slice(0, 10));
  }
}

/** Whether a symbol is the document's own; one that was only derived stands in its title alone. */
function namesDocument(symbol: string, { words, title = '' }: Statements): boolean {
  // In the head of a page the title follows it with a gap that is no character: "A/RES/78/260" "2027, …".
  const heads = [title, title.replace(': ', '')].map((head) => head.replace(blanks, ''));
  return words.includes(symbol) || heads.some((head) => head.startsWith(symbol));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const bearing = new Set([
  'masthead',
  'adoptionLine',
  'originLine',
  'title',
  'closingNote',
  'voteNote',
]);

function statementsOf(source: Outline, languages: Languages): Statements {
  const lines = source.blocks
    .filter(({ kind }) => bearing.has(kind))
    .map(({ label = '', text }) => `${label} ${text}`);
  const language = languages.of(source.language) ?? languages.english;
  return {
    words: lines.join('\n').replace(blanks, ''),
    dates: new Set(lines.flatMap((line) => datesIn(line, language))),
    title: source.title,
  };
}

/** Every date of a line as ISO 8601; mastheads of all languages print some in English. */
function datesIn(line: string, { words }: Language): string[] {
  return [words, ...(words.english ? [words.english] : [])].flatMap((ofLanguage) =>
    [...line.matchAll(ofLanguage.dateParts)].flatMap(([date]) => isoDateIn(date, ofLanguage) ?? []),
  );
}

/** What looks like the symbol of a document. */
export function symbolsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\d/])[A-Z]{1,6}\/[A-Z0-9][\w.-]*(?:\/[\w.()-]+)*/gu) ?? [];
}
