/** The cover page: each field of the masthead in an element of its own, and the lines below it. */
import {
  agendaItem,
  agendaItemName,
  classes,
  coverFields,
  particular,
  undatedField,
  type CoverField,
  type CoverFieldName,
} from '../../akn/index.ts';
import type { Masthead, MastheadFields } from '../../tree/index.ts';
import type { AknContext } from './context.ts';
import { element, type XmlElement } from './element.ts';
import { voidParagraph } from './handlers/blocks.ts';
import { frontLine } from './preface.ts';
import type { DocumentNode } from './regions.ts';

export function coverPage(nodes: readonly DocumentNode[], context: AknContext): XmlElement[] {
  if (nodes.length === 0) return [];
  const lines = nodes.flatMap((node) =>
    node.type === 'masthead' ? mastheadParagraphs(node) : [frontLine(node, context)],
  );
  const masthead = nodes.find((node) => node.type === 'masthead');
  return [element('coverPage', {}, lines, masthead ? { of: masthead } : {})];
}

/** The lines of each field; the order of the fields is that of the print. */
const fields = {
  organization: own('organization'),
  symbol: ({ symbol, symbolNote }) =>
    symbol === undefined ? [] : [symbolLine(symbol, symbolNote)],
  organ: own('organ'),
  distribution: own('distribution'),
  date: ({ date, data }) => {
    if (date === undefined) return [];
    const day = data?.isoDate;
    const field =
      day === undefined
        ? element('inline', { name: undatedField }, [date])
        : fieldElement(coverFields.date, [date], { date: day });
    return [element('p', {}, [field])];
  },
  originalLanguage: own('originalLanguage'),
  subsidiaryOrgan: own('subsidiaryOrgan'),
  session: ({ session, data }) => {
    if (session === undefined) return [];
    const value = data?.sessionNumber === undefined ? undefined : String(data.sessionNumber);
    return [element('p', {}, [fieldElement(coverFields.session, [session], { value })])];
  },
  sessionDates: own('sessionDates'),
  committee: own('committee'),
  agendaItems: ({ agendaItems = [] }) =>
    agendaItems.flatMap(({ label, name }) => [
      inlineLine(agendaItem, label, /\d.*/s.exec(label)?.[0].trim()),
      ...(name === undefined ? [] : [inlineLine(agendaItemName, name)]),
    ]),
  particulars: ({ particulars = [] }) =>
    particulars.map(({ term, value }) =>
      element('p', { class: particular }, [
        element('span', { class: 'term' }, [term]),
        ' ',
        element('span', { class: 'value' }, [value]),
      ]),
    ),
  sponsors: ({ sponsors }) => (sponsors === undefined ? [] : [sponsorLine(sponsors)]),
  symbolNote: ({ symbol, symbolNote }) =>
    symbolNote === undefined || markOf(symbol, symbolNote) !== undefined
      ? []
      : [element('p', {}, [fieldElement(coverFields.symbolNote, [symbolNote])])],
  // It stands at the foot of the page: in the metadata.
  jobNumber: () => [],
} satisfies Record<keyof MastheadFields, (masthead: Masthead) => XmlElement[]>;

function mastheadParagraphs(masthead: Masthead): XmlElement[] {
  const lines = Object.values<(masthead: Masthead) => XmlElement[]>(fields).flatMap((linesOf) =>
    linesOf(masthead),
  );
  return lines.length > 0 ? lines : [voidParagraph()];
}

function own(name: CoverFieldName): (masthead: Masthead) => XmlElement[] {
  return ({ [name]: value }) =>
    value === undefined ? [] : [element('p', {}, [fieldElement(coverFields[name], [value])])];
}

function fieldElement(
  field: CoverField,
  children: string[],
  attributes: Record<string, string | undefined> = {},
): XmlElement {
  const { element: name, refersTo } = field;
  return element(
    name,
    {
      name: field.name,
      ...attributes,
      refersTo: refersTo === undefined ? undefined : `#${refersTo}`,
    },
    children,
  );
}

function inlineLine(name: string, text: string, title?: string): XmlElement {
  return element('p', {}, [element('inline', { name, title }, [text])]);
}

/** The mark behind a symbol, where its note begins with it: "A/RES/70/179*", "* Reissued …". */
function markOf(symbol: string | undefined, note: string | undefined): string | undefined {
  const mark = /\*+$/.exec(symbol ?? '')?.[0];
  return mark !== undefined && note?.startsWith(`${mark} `) === true ? mark : undefined;
}

/** The mark is the marker of a note beside the number, whose words are none of it. */
function symbolLine(symbol: string, symbolNote: string | undefined): XmlElement {
  const mark = markOf(symbol, symbolNote);
  if (mark === undefined || symbolNote === undefined) {
    return element('p', {}, [fieldElement(coverFields.symbol, [symbol])]);
  }
  const words = symbolNote.slice(mark.length + 1);
  return element('p', {}, [
    fieldElement(coverFields.symbol, [symbol.slice(0, -mark.length)]),
    element('authorialNote', { marker: mark, placement: 'bottom', class: classes.symbolNote }, [
      element('p', {}, [words]),
    ]),
  ]);
}

/** The proponents of a draft are named before the last colon: "Albania …: draft resolution". */
function sponsorLine(sponsors: string): XmlElement {
  const at = Math.max(sponsors.lastIndexOf(':'), sponsors.lastIndexOf('：'));
  const names = at < 0 ? sponsors : sponsors.slice(0, at);
  return element('p', {}, [
    fieldElement(coverFields.sponsors, [names]),
    ...(at < 0 ? [] : [sponsors.slice(at)]),
  ]);
}
