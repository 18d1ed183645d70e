/** The handlers of blocks, one for each type. */
import type { NodeOf, NodeType, PhrasingContent } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { adoptionLine } from './adoption-line.ts';
import { annex } from './annex.ts';
import { closingNote } from './closing-note.ts';
import { enactingClause } from './enacting-clause.ts';
import { footnoteDefinition } from './footnote-definition.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { masthead } from './masthead.ts';
import { operativeParagraph } from './operative-paragraph.ts';
import { originLine } from './origin-line.ts';
import { paragraph } from './paragraph.ts';
import { preambularParagraph } from './preambular-paragraph.ts';
import { quotedBlock } from './quoted-block.ts';
import { root } from './root.ts';
import { section } from './section.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';
import { table } from './table.ts';
import { title } from './title.ts';
import { voteNote } from './vote-note.ts';

type BlockType = Exclude<NodeType, PhrasingContent['type']>;
export type BlockNode = NodeOf<BlockType>;

export const blockHandlers = {
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
} satisfies { [K in BlockType]: (node: NodeOf<K>, context: BlockContext) => string };
