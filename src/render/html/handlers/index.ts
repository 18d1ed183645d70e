/** The handlers, one for every type of node: the compiler holds the table complete. */
import type { ElementContent } from 'hast';
import type { Nodes, NodeType } from '../../../tree/index.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { annex, section } from './divisions.ts';
import { heading, line, title } from './lines.ts';
import { link } from './link.ts';
import { languageSpan, leadPhrase, mark } from './marks.ts';
import { masthead } from './masthead.ts';
import { footnoteDefinition, footnoteReference } from './notes.ts';
import { item, operativeParagraph, preambularParagraph, quotedBlock } from './numbered.ts';
import { root } from './root.ts';
import { table, tableCell, tableRow } from './tables.ts';
import { lineBreak, text } from './text.ts';

const handlers = {
  root,
  masthead,
  adoptionLine: line,
  originLine: line,
  title,
  enactingClause: line,
  preambularParagraph,
  operativeParagraph,
  section,
  heading,
  paragraph: line,
  item,
  quotedBlock,
  table,
  tableRow,
  tableCell,
  closingNote: line,
  voteNote: line,
  annex,
  footnoteDefinition,
  text,
  emphasis: mark,
  strong: mark,
  leadPhrase,
  footnoteReference,
  superscript: mark,
  subscript: mark,
  link,
  break: lineBreak,
  // Markers are written where the words reach them.
  pageBreak: () => [],
  languageSpan,
} as const satisfies { [K in NodeType]: Handler<K> };

/** Writes a node with the handler of its type. */
export function handle(node: Nodes, context: HtmlContext): ElementContent[] {
  // The table maps each type to a handler of just that type, which the compiler cannot follow here.
  const handler = handlers[node.type] as (node: Nodes, context: HtmlContext) => ElementContent[];
  return handler(node, context);
}
