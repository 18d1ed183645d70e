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

interface ContainerForm {
  /** Whether a label can stand in square brackets. */
  label?: true;
  /** The attribute that can stand in braces. */
  attribute?: string;
}

/** What a container can have beside its name; those not named here have nothing. */
export const containerForms: Partial<Record<ContainerName, ContainerForm>> = {
  title: { label: true },
  preambular: { label: true },
  operative: { label: true },
  section: { label: true },
  annex: { label: true },
  item: { label: true, attribute: 'level' },
  note: { label: true, attribute: 'id' },
  table: { attribute: 'align' },
};
