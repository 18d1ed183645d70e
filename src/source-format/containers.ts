/** The names of containers, `:::name`: one for each block, shorter than its type. */
export const containerNames = [
  'adoption',
  'origin',
  'title',
  'enacting',
  'preambular',
  'operative',
  'section',
  'heading',
  'text',
  'item',
  'quote',
  'table',
  'row',
  'cell',
  'closing',
  'vote',
  'annex',
  'note',
] as const;

export type ContainerName = (typeof containerNames)[number];

interface ContainerForm {
  /** Whether a label can stand in square brackets. */
  label?: true;
  /** The attributes that can stand in braces. */
  attributes?: readonly string[];
}

/** What a container can have beside its name; those not named here have nothing. */
export const containerForms: Partial<Record<ContainerName, ContainerForm>> = {
  title: { label: true },
  preambular: { label: true },
  operative: { label: true },
  section: { label: true },
  annex: { label: true },
  item: { label: true, attributes: ['level'] },
  note: { label: true, attributes: ['id'] },
  table: { attributes: ['align', 'headers'] },
  cell: { attributes: ['columns', 'rows'] },
};
