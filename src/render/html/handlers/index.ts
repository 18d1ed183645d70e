/** The handlers, one for every type of node: the compiler holds the table complete. */
import type { ElementContent } from 'hast';
import type { Nodes, NodeType } from '../../../tree/index.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { adoptionLine } from './adoption-line.ts';
import { annex } from './annex.ts';
import { lineBreak } from './break.ts';
import { closingNote } from './closing-note.ts';
import { emphasis } from './emphasis.ts';
import { enactingClause } from './enacting-clause.ts';
import { footnoteDefinition } from './footnote-definition.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { languageSpan } from './language-span.ts';
import { leadPhrase } from './lead-phrase.ts';
import { link } from './link.ts';
import { masthead } from './masthead.ts';
import { operativeParagraph } from './operative-paragraph.ts';
import { originLine } from './origin-line.ts';
import { paragraph } from './paragraph.ts';
import { preambularParagraph } from './preambular-paragraph.ts';
import { quotedBlock } from './quoted-block.ts';
import { root } from './root.ts';
import { section } from './section.ts';
import { strong } from './strong.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';
import { text } from './text.ts';
import { title } from './title.ts';
import { voteNote } from './vote-note.ts';

const handlers = {
  root,
  masthead,
  adoptionLine,
  originLine,
  title,
  enactingClause,
  preambularParagraph,
  operativeParagraph,
  section,
  heading,
  paragraph,
  item,
  quotedBlock,
  table,
  tableRow,
  tableCell,
  closingNote,
  voteNote,
  annex,
  footnoteDefinition,
  text,
  emphasis,
  strong,
  leadPhrase,
  footnoteReference,
  superscript,
  subscript,
  link,
  break: lineBreak,
  languageSpan,
} as const satisfies { [K in NodeType]: Handler<K> };

/** Writes a node with the handler of its type. */
export function handle(node: Nodes, context: HtmlContext): ElementContent[] {
  // The table maps each type to a handler of just that type, which the compiler cannot follow here.
  const handler = handlers[node.type] as (node: Nodes, context: HtmlContext) => ElementContent[];
  return handler(node, context);
}
