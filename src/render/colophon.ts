/** What an edition says about itself: what it was made from, and that it is not the official record. */
import { dateInWords } from '../language/dates.ts';
import { fill } from '../language/fill.ts';
import type { EditionWords } from '../language/languages.ts';
import type { Root } from '../tree/index.ts';

/** One statement in parts: words, and addresses that may be links. */
export type Statement = (string | { url: string })[];

/** The statements; `official` is where the official record is kept. */
export function colophonStatements(
  root: Root,
  official: string | undefined,
  own: EditionWords,
): Statement[] {
  const { words } = own;
  const { source, received, corrections = [] } = root.data?.provenance ?? {};
  const said: Statement[] = [];
  if (source) said.push([fill(words.colophonMadeFrom, { source })]);
  if (received) said.push([fill(words.colophonReceived, { date: dateInWords(received, own) })]);
  if (corrections.length > 0)
    said.push([fill(words.colophonCorrections, { corrections: corrections.join(' ') })]);
  const record = official === undefined ? [] : officialRecord(official, own);
  said.push([words.colophonNotOfficial, ...record]);
  return said;
}

function officialRecord(url: string, { words }: EditionWords): Statement {
  const [before = '', after = ''] = words.colophonOfficialRecord.split('{url}');
  return [` ${before}`, { url }, after];
}
