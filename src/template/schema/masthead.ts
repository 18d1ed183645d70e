/**
 * `masthead.json`: the form of the head of page 1. Which lines there are and in which order they are
 * read, the text says: every edition has them all.
 */
import type * as v from 'valibot';
import type { MastheadLineName } from '../../tree/index.ts';
import { choice, flag, object, type Schema } from '../../data-file/values.ts';

/** Placed at the head of page 1 by `masthead` of `pdf.json` … */
const placed = ['organization', 'symbol', 'organ', 'distribution'] as const;

/** … or set in the flow below it, in a style of `pdf.json`. */
const flowing = ['session', 'agendaItem', 'agendaItemName', 'particular', 'sponsors'] as const;

export type PlacedLine = (typeof placed)[number];
export type FlowingLine = (typeof flowing)[number];

/** The note of the symbol stands at the foot of page 1, whatever the form. */
type FreeLine = Exclude<MastheadLineName, 'symbolNote'>;

const place = (meaningOfIt: string): Schema<PlacedLine | FlowingLine> =>
  choice([...placed, ...flowing], meaningOfIt, 'place of a line');

const places = {
  organization: place('"United Nations", or the name of a conference.'),
  symbol: place('The symbol; in the place "symbol" its first letter is large.'),
  organ: place("The organ's name."),
  distribution: place('"Distr.: General".'),
  date: place('The date.'),
  originalLanguage: place('"Original: English".'),
  subsidiaryOrgan: place('The subsidiary organ.'),
  session: place('The session.'),
  sessionDates: place("The session's dates."),
  committee: place('The committee.'),
  agendaItem: place('Agenda items.'),
  agendaItemName: place('Names of agenda items.'),
  particular: place('Other lines, such as "Topic: …".'),
  sponsors: place('The countries that present the text.'),
} as const satisfies Record<FreeLine, Schema<PlacedLine | FlowingLine>>;

export const mastheadSchema = object(
  {
    emblem: flag('Whether a picture may stand in the masthead; without, --emblem is refused.'),
    places: object(
      places,
      'Where each line stands on page 1 of the PDF: at the head, placed by "masthead" in pdf.json (organization, symbol, organ, distribution), or in the flow below, in a style of "styles".',
    ),
  },
  'The form of the masthead.',
);

export type MastheadForm = v.InferOutput<typeof mastheadSchema>;
