import { mastheadTextFields, type MastheadListField } from '../../../source-format/index.ts';
import type { AgendaItem, Masthead } from '../../../tree/types.ts';
import { writeList, writePair } from '../yaml.ts';

/** The lines of the front matter that hold the masthead. */
export function masthead(node: Masthead): string {
  const lines = [
    ...mastheadTextFields.flatMap((field) => {
      const value = node[field];
      return value === undefined ? [] : [writePair(field, value)];
    }),
    ...Object.entries(lists).flatMap(([field, entriesOf]) => {
      const entries = entriesOf(node);
      return entries === undefined ? [] : [writeList(field, entries)];
    }),
  ];
  return lines.length === 0 ? 'masthead: {}' : lines.join('\n');
}

type Entry = string | Record<string, string>;

const lists = {
  agendaItems: ({ agendaItems }) => agendaItems?.map(agendaItem),
  particulars: ({ particulars }) => particulars?.map(({ term, value }) => ({ term, value })),
} satisfies Record<MastheadListField, (node: Masthead) => Entry[] | undefined>;

/** An item without a name is its line alone. */
function agendaItem({ label, name }: AgendaItem): Entry {
  return name === undefined ? label : { label, name };
}
