/** The lines of the masthead in the order in which they are read, each with its look. */
import type { Masthead } from '../../tree/index.ts';
import type { StyleName } from './template.ts';

/** Where a line of the masthead stands: placed on page 1, or in the flow below it. */
export type MastheadPlace =
  | 'organization'
  | 'symbol'
  | 'organ'
  | 'distribution'
  | 'note'
  | Extract<StyleName, 'session' | 'agendaItem' | 'agendaItemName' | 'particular' | 'sponsors'>;

export interface MastheadPart {
  place: MastheadPlace;
  text: string;
}

export function mastheadParts(masthead: Masthead | undefined): MastheadPart[] {
  if (!masthead) return [];
  const parts: [MastheadPlace, string | undefined][] = [
    ['organization', masthead.organization],
    ['symbol', masthead.symbol],
    ['organ', masthead.organ ?? masthead.data?.organ],
    ['distribution', masthead.distribution],
    ['distribution', masthead.date],
    ['distribution', masthead.originalLanguage],
    ['session', masthead.subsidiaryOrgan],
    ['session', masthead.session],
    ['agendaItem', masthead.sessionDates],
    ...(masthead.agendaItems ?? []).flatMap(
      ({ label, name }): [MastheadPlace, string | undefined][] => [
        ['agendaItem', label],
        ['agendaItemName', name],
      ],
    ),
    ...(masthead.particulars ?? []).map(({ term, value }): [MastheadPlace, string] => [
      'particular',
      `${term} ${value}`,
    ]),
    ['sponsors', masthead.sponsors],
    ['note', masthead.symbolNote],
  ];
  return parts.flatMap(([place, text]) => (text?.trim() ? [{ place, text }] : []));
}
