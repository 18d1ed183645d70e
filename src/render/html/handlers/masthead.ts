import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isEnglishLine, mastheadLines, type MastheadLineName } from '../../../tree/index.ts';
import { parts, roles } from '../../roles.ts';
import { languageAttributes, type Handler, type HtmlContext } from '../context.ts';
import { emblemAddress } from '../emblem.ts';
import { pageBreaksBefore } from '../phrasing.ts';

/** Each line is a paragraph; its second class says which one it is. */
const lineClass = {
  organization: 'organization',
  symbol: 'symbol',
  organ: 'organ',
  distribution: 'distribution',
  date: 'date',
  originalLanguage: 'original-language',
  subsidiaryOrgan: 'subsidiary-organ',
  session: 'session',
  sessionDates: 'session-dates',
  committee: 'committee',
  agendaItem: 'agenda-item',
  agendaItemName: 'agenda-item-name',
  particular: 'particular',
  sponsors: 'sponsors',
  symbolNote: 'symbol-note',
} as const satisfies Record<MastheadLineName, string>;

/** The head of page 1, line by line. */
export const masthead: Handler<'masthead'> = (node, context) => {
  // An Arabic masthead has lines in English ("16 February 2016"): each finds its own direction.
  const direction = context.direction === 'rtl' ? { dir: 'auto' as const } : {};
  return [
    h(
      roles.masthead.html,
      { className: ['masthead'], id: context.ids.get(node) },
      ...pageBreaksBefore(node, context),
      ...emblem(context),
      ...mastheadLines(node).map(({ name, text }) =>
        h(
          parts.mastheadLine.html,
          {
            className: ['masthead-line', lineClass[name]],
            ...direction,
            ...(name !== 'symbol' &&
              isEnglishLine(text, context.language) &&
              languageAttributes('en', context.format)),
          },
          text,
        ),
      ),
    ),
  ];
};

/** The picture that the user supplied; none is shipped. */
function emblem({ options, format }: HtmlContext): ElementContent[] {
  if (!options.emblem) return [];
  const src = emblemAddress(options.emblem, format);
  return [h(parts.emblem.html, { className: ['emblem'], src, alt: options.emblem.alternative })];
}
