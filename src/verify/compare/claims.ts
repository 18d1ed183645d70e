/** What an edition says of itself in its metadata: held against what the source says. */
import type { Language } from '../../language/language.ts';
import { isoDateIn } from '../../language/reading-words.ts';
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import { fill } from '../../language/fill.ts';
import { readNumeral } from '../../tree/numerals.ts';
import type { Outline } from '../../tree/outline.ts';
import { compactOf, symbolOf } from './compact.ts';
import { headRowsOf, headsOf, isPageHead, type PageHeads } from './page-heads.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import type { VerificationRuleId } from '../rules.ts';

/** A statement of an edition that the text itself makes too. */
export interface EditionClaim {
  what:
    | 'symbol'
    | 'date'
    | 'moment'
    | 'address'
    | 'title'
    | 'language'
    | 'creator'
    | 'subject'
    | 'subjects'
    | 'head'
    | 'words'
    | 'pageHead'
    | 'pageFoot'
    | 'foot'
    | 'description'
    | 'source'
    | 'phrase'
    | 'none';
  value: string;
  /** How the statement is called: "DC.date", "legislationIdentifier", "the header". */
  name: string;
  place?: Place;
  /** Which condition it breaks if it is false; of metadata, where none is named. */
  ruleId?: VerificationRuleId;
}

export function falseClaims(
  claims: readonly EditionClaim[],
  source: Outline,
  languages: Languages,
): Fault[] {
  if (claims.length === 0) return [];
  const said = statementsOf(source, languages);
  return claims.flatMap(({ what, value, name, place, ruleId = 'metadata-altered' }): Fault[] => {
    if (holds(what, value, said)) return [];
    const reason = `${name} says “${value.slice(0, 80)}”, and the text does not.`;
    return [{ ruleId, reason, ...(place && { place }) }];
  });
}

interface Statements extends PageHeads {
  /** All that the front and the end of the text say, without spaces. */
  words: string;
  dates: ReadonlySet<string>;
  title: string | undefined;
  /** What a title may be: that of the file, those of the text, its name. */
  titles: ReadonlySet<string>;
  language: string | undefined;
  /** The organization and its organs, in the language of the text. */
  authors: readonly string[];
  /** What the source says beside the text; absent where it is an edition. */
  said: readonly string[] | undefined;
  /** What editions say in words of their own. */
  phrases: ReadonlySet<string>;
}

function holds(what: EditionClaim['what'], value: string, said: Statements): boolean {
  const compact = compactOf(value);
  switch (what) {
    case 'symbol':
      return namesDocument(compact, said);
    case 'address':
      return (
        isSaid(compact, said) ||
        namesDocument(decoded(value).replace(/^https?:\/\/[^/]+\/[a-z]{2}\//, ''), said)
      );
    case 'title':
      return compact === '' || said.titles.size === 0 || said.titles.has(compact);
    case 'date':
      // A text that bears no date may be given one from outside (SOURCE_DATE_EPOCH).
      if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(value))
        return /^\d{4}(?:-\d{2})?$/.test(value);
      return (
        said.dates.size === 0 ||
        said.dates.has(value.slice(0, 10)) ||
        // The day on which the text was received.
        said.said?.includes(value.slice(0, 10)) === true
      );
    case 'moment':
      // When an edition was made may be told from outside.
      return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(value);
    case 'language':
      return said.language === undefined || value.replace('_', '-') === said.language;
    case 'creator':
      return isMadeOf(compact, [said.words, ...said.authors]);
    case 'source':
      // The file that it was made from, which has another name wherever it stands.
      return (
        /\.[a-z]{2,5}$/i.test(value) ||
        isSaid(compact, said) ||
        holds('symbol', value, said) ||
        holds('address', value, said)
      );
    case 'subject':
      return said.said === undefined || said.said.some((one) => compactOf(one) === compact);
    case 'subjects':
      return (
        said.said === undefined ||
        isMadeOfSome(
          compact,
          said.said.map(compactOf).filter((one) => one !== ''),
        )
      );
    case 'head':
      return isHead(compact, said);
    case 'words':
      return said.words.includes(compact);
    case 'pageHead':
      return isPageHead(compact, said);
    case 'pageFoot':
      return said.said === undefined || said.said.some((one) => compactOf(one).startsWith(compact));
    case 'foot':
      // Pages, and the number of the job.
      return (
        /^[\p{Nd}/.-]*$/u.test(compact) ||
        said.said === undefined ||
        said.said.some((one) => compactOf(one) === compact)
      );
    case 'description':
      return isMadeOf(withoutTitle(compact, said), [said.words, ...said.authors]);
    case 'phrase':
      return said.phrases.has(compact);
    case 'none':
      return false;
  }
}

/** Whether the source says it beside the text. */
function isSaid(compact: string, { said }: Statements): boolean {
  return said?.some((one) => compactOf(one) === compact) === true;
}

/** "United Nations, General Assembly": each part is said by the text or by the language. */
function isMadeOf(compact: string, texts: readonly string[]): boolean {
  if (compact === '' || texts.some((text) => text.includes(compact))) return true;
  return [...compact.matchAll(/[,.،，]/gu)].some(({ index }) => {
    const [head, rest] = [compact.slice(0, index), compact.slice(index + 1)];
    return texts.some((text) => text.includes(head)) && isMadeOf(rest, texts);
  });
}

/** Several subjects after one another, with semicolons between them. */
function isMadeOfSome(compact: string, texts: readonly string[]): boolean {
  if (compact === '') return true;
  return texts.some(
    (text) =>
      compact.startsWith(text) && isMadeOfSome(compact.slice(text.length).replace(/^;/, ''), texts),
  );
}

/** The label of the document on one side, on the other its title as far as there is room. */
function isHead(compact: string, said: Statements): boolean {
  const words = compact.replace(/…$/, '');
  if (namesDocument(words, said)) return true;
  return [...said.titles].some((title) => title.startsWith(words));
}

function withoutTitle(compact: string, { titles }: Statements): string {
  const title = [...titles]
    .sort((a, b) => b.length - a.length)
    .find((one) => compact.startsWith(one));
  return title === undefined ? compact : compact.slice(title.length).replace(/^[.]/, '');
}

/** Whether a symbol is the document's own; one that was only derived stands in its title alone. */
function namesDocument(symbol: string, { words, title = '' }: Statements): boolean {
  // In the head of a page the title follows it with a gap that is no character: "A/RES/78/260" "2027, …".
  const heads = [title, title.replace(': ', '')].map((head) => compactOf(head));
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
  const lines = [...source.blocks, ...source.notes]
    .filter(({ kind }) => bearing.has(kind))
    .map(({ label = '', text }) => `${label} ${text}`);
  const language = languages.of(source.language) ?? languages.english;
  const { words: phrases } = editionWordsOf(languages, source.language);
  const titles = source.blocks.filter(({ kind }) => kind === 'title');
  return {
    language: source.language,
    authors: [
      language.organization,
      ...Object.values(language.organs),
      ...sessionsIn(source.title ?? '', phrases.sessionNumber),
    ].map(compactOf),
    said: source.said,
    heads: headsOf(source),
    rows: headRowsOf(source),
    phrases: new Set(
      [
        phrases.rightsOfOrganization,
        phrases.rightsOfAuthors,
        phrases.accessibilitySummary,
        `${phrases.accessibilitySummary} ${phrases.accessibilitySummaryPages}`,
        `${phrases.accessibilitySummary} ${phrases.accessibilitySummaryRecord}`,
      ].map(compactOf),
    ),
    titles: new Set(
      [
        source.title,
        ...titles.flatMap(({ label = '', text }) => [`${label} ${text}`, text]),
        ...(source.said ?? []),
        ...(source.title === undefined ? [phrases.untitled] : symbolOf(source.title)),
      ].flatMap((one) => (one === undefined || compactOf(one) === '' ? [] : compactOf(one))),
    ),
    words: compactOf(lines.join('\n')),
    dates: new Set([
      ...lines.flatMap((line) => datesIn(line, language)),
      // The day on which the text was received.
      ...(source.said ?? []).flatMap((one) => /^\d{4}-\d\d-\d\d/.exec(one)?.[0] ?? []),
    ]),
    title: source.title,
  };
}

/** The session of a symbol in figures: "A/RES/70/179", "A/RES/1962 (XVIII)". */
function sessionsIn(title: string, phrase: string): string[] {
  const [, figures, numeral = ''] =
    /^A\/\S*?(?:\/(\d{1,3})\/|\d+ ?\(([IVXL]+)\))/.exec(title) ?? [];
  const number = figures ?? readNumeral(numeral, 'upperRoman');
  return number === undefined ? [] : [fill(phrase, { number })];
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
