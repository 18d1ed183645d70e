/** What an edition was made from, and that it is not the official record. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../locale/index.ts';
import { mastheadOf, type Root } from '../../tree/index.ts';
import { officialAddress } from '../official-documents.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { dateInWords } from './dates.ts';

/** The ids of the colophon and its heading. */
export const colophonId = 'colophon';
const headingId = 'colophon_heading';

/** The colophon; nothing where the edition is to have none. */
export function colophon(root: Root, context: HtmlContext): ElementContent[] {
  if (!context.options.colophon) return [];
  const { words, format } = context;
  const semantics = format === 'epub' ? { 'epub:type': 'colophon' } : {};
  return [
    h(
      'section',
      {
        className: ['colophon'],
        id: colophonId,
        role: 'doc-colophon',
        ariaLabelledBy: headingId,
        ...semantics,
        ...ownWords(context),
      },
      h('h2', { id: headingId }, words.colophonHeading),
      ...statements(root, context).map((statement) => h('p', statement)),
    ),
  ];
}

function statements(root: Root, context: HtmlContext): (string | ElementContent)[][] {
  const { words, language } = context;
  const { source, received, corrections = [] } = root.data?.provenance ?? {};
  const said: (string | ElementContent)[][] = [];
  if (source) said.push([fill(words.colophonMadeFrom, { source })]);
  if (received)
    said.push([fill(words.colophonReceived, { date: dateInWords(received, language, words) })]);
  if (corrections.length > 0)
    said.push([fill(words.colophonCorrections, { corrections: corrections.join(' ') })]);
  said.push([words.colophonNotOfficial, ...officialRecord(root, context)]);
  return said;
}

/** Where the official record is kept: as the source says, else where its symbol leads. */
function officialRecord(root: Root, { words, language }: HtmlContext): (string | ElementContent)[] {
  const url = officialUrl(root, language);
  if (url === undefined) return [];
  const [before = '', after = ''] = words.colophonOfficialRecord.split('{url}');
  return [' ', before, h('a', { href: url }, url), after];
}

/** The address of the official record, if it can be told. */
export function officialUrl(root: Root, language: string | undefined): string | undefined {
  const given = root.data?.provenance?.official;
  if (given !== undefined) return /^https?:\/\//i.test(given) ? given : undefined;
  const symbol = mastheadOf(root)?.symbol?.replace(/\*+$/, '');
  return symbol !== undefined && /^[A-Z]+\/\S/.test(symbol)
    ? officialAddress(symbol, language)
    : undefined;
}
