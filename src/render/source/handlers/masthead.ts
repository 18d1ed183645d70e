import { mastheadTextFields } from '../../../source-format/index.ts';
import type { AgendaItem, Masthead } from '../../../tree/types.ts';
import { writeList, writePair } from '../yaml.ts';

/** The lines of the front matter that hold the masthead. */
export function masthead(node: Masthead): string {
  const lines = [
    ...mastheadTextFields.flatMap((field) => {
      const value = node[field];
      return value === undefined ? [] : [writePair(field, value)];
    }),
    ...(node.agendaItems ? [writeList('agendaItems', node.agendaItems.map(agendaItem))] : []),
    ...(node.particulars
      ? [
          writeList(
            'particulars',
            node.particulars.map(({ term, value }) => ({ term, value })),
          ),
        ]
      : []),
  ];
  return lines.length === 0 ? 'masthead: {}' : lines.join('\n');
}

/** An item without a name is its line alone. */
function agendaItem({ label, name }: AgendaItem): string | Record<string, string> {
  return name === undefined ? label : { label, name };
}
