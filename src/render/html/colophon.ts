/** What an edition was made from, and that it is not the official record. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Statement } from '../colophon.ts';
import { ownWords, type HtmlContext } from './context.ts';

/** The ids of the colophon and its heading. */
export const colophonId = 'colophon';
const headingId = 'colophon_heading';

/** The colophon; nothing where the edition is to have none. */
export function colophon(context: HtmlContext): ElementContent[] {
  const { colophon: statements, words, format } = context;
  if (statements.length === 0) return [];
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
      ...statements.map((statement) => h('p', linked(statement))),
    ),
  ];
}

function linked(statement: Statement): (string | ElementContent)[] {
  return statement.map((part) =>
    typeof part === 'string' ? part : h('a', { href: part.url }, part.url),
  );
}
