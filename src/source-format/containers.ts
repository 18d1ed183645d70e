import type { NodeType } from '../tree/types.ts';

/** The names of containers, `:::name`, and the nodes that they stand for. */
export const nodeTypeOfContainer = {
  adoption: 'adoptionLine',
  origin: 'originLine',
  title: 'title',
  enacting: 'enactingClause',
  preambular: 'preambularParagraph',
  operative: 'operativeParagraph',
  section: 'section',
  heading: 'heading',
  text: 'paragraph',
  item: 'item',
  quote: 'quotedBlock',
  table: 'table',
  row: 'tableRow',
  cell: 'tableCell',
  closing: 'closingNote',
  vote: 'voteNote',
  annex: 'annex',
  note: 'footnoteDefinition',
} as const satisfies Record<string, NodeType>;

export type ContainerName = keyof typeof nodeTypeOfContainer;

export const containerNames = Object.keys(nodeTypeOfContainer) as ContainerName[];
