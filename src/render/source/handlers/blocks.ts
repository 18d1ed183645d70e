/** The handlers of blocks, one for each type. */
import type { NodeOf, NodeType, PhrasingContent } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { division } from './divisions.ts';
import { adoptionLine, closingNote, heading, line, paragraph, title } from './lines.ts';
import { masthead } from './masthead.ts';
import { footnoteDefinition } from './notes.ts';
import { item, operativeParagraph, preambularParagraph, quotedBlock } from './numbered.ts';
import { pageBreak } from './pages.ts';
import { root } from './root.ts';
import { table, tableCell, tableRow } from './tables.ts';

/** A page break stands between blocks as it does among words. */
type BlockType = Exclude<NodeType, PhrasingContent['type']> | 'pageBreak';
export type BlockNode = NodeOf<BlockType>;

export const blockHandlers = {
  root,
  masthead,
  adoptionLine,
  originLine: line,
  title,
  enactingClause: line,
  preambularParagraph,
  operativeParagraph,
  section: division,
  heading,
  paragraph,
  item,
  quotedBlock,
  table,
  tableRow,
  tableCell,
  closingNote,
  voteNote: line,
  annex: division,
  footnoteDefinition,
  pageBreak,
} satisfies { [K in BlockType]: (node: NodeOf<K>, context: BlockContext) => string };
