import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../../locale/index.ts';
import { roles } from '../../roles.ts';
import type { Masthead } from '../../../tree/index.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { emblemAddress } from '../emblem.ts';
import { pageBreaksBefore } from '../phrasing.ts';

/** The head of page 1, line by line in the order of `mastheadLines`. */
export const masthead: Handler<'masthead'> = (node, context) => [
  h(
    roles.masthead.html,
    { className: ['masthead'], id: context.ids.get(node) },
    ...pageBreaksBefore(node, context),
    ...emblem(context),
    ...lines(node, directionOf(context.language) === 'rtl'),
  ),
];

/** Each line is a paragraph; its second class says which one it is. */
function lines(node: Masthead, rightToLeft: boolean): ElementContent[] {
  // An Arabic masthead has lines in English ("16 February 2016"): each finds its own direction.
  const direction = rightToLeft ? { dir: 'auto' as const } : {};
  const line = (kind: string, value: string | undefined): ElementContent[] =>
    value === undefined || value === ''
      ? []
      : [h('p', { className: ['masthead-line', kind], ...direction }, value)];
  return [
    ...line('organization', node.organization),
    ...line('symbol', node.symbol),
    ...line('organ', node.organ ?? node.data?.organ),
    ...line('distribution', node.distribution),
    ...line('date', node.date),
    ...line('original-language', node.originalLanguage),
    ...line('subsidiary-organ', node.subsidiaryOrgan),
    ...line('session', node.session),
    ...line('session-dates', node.sessionDates),
    ...(node.agendaItems ?? []).flatMap(({ label, name }) => [
      ...line('agenda-item', label),
      ...line('agenda-item-name', name),
    ]),
    ...(node.particulars ?? []).flatMap(({ term, value }) =>
      line('particular', `${term} ${value}`),
    ),
    ...line('sponsors', node.sponsors),
    ...line('symbol-note', node.symbolNote),
  ];
}

/** The picture that the user supplied; none is shipped. */
function emblem({ options, format }: HtmlContext): ElementContent[] {
  if (!options.emblem) return [];
  const src = emblemAddress(options.emblem, format);
  return [h('img', { className: ['emblem'], src, alt: options.emblem.alternative })];
}
