/** What a section says of its pages (ISO 29500-1 17.6): its heads and feet, and how notes count. */
import {
  childOf,
  descendantsOf,
  elementsOf,
  isOn,
  numberIn,
  valueOf,
  type XmlElement,
} from './xml.ts';

/** How Word numbers the notes of a kind (ISO 29500-1 17.11). */
export interface NoteCounting {
  /** ST_NumberFormat, 17.18.59. */
  format: string;
  start: number;
  restart: 'continuous' | 'eachSect' | 'eachPage';
}

export interface Section {
  footnotes: Partial<NoteCounting>;
  endnotes: Partial<NoteCounting>;
  /** The first page has a head and a foot of its own. */
  titlePage: boolean;
  /** The relationship ids of its heads and feet, by the pages that they stand on. */
  heads: ReadonlyMap<string, string>;
  feet: ReadonlyMap<string, string>;
}

/** The sections of a document, in order. */
export function sectionsOf(body: XmlElement): Section[] {
  return [...descendantsOf(body, 'sectPr')].map(readSection);
}

function readSection(section: XmlElement): Section {
  return {
    footnotes: noteCounting(childOf(section, 'footnotePr')),
    endnotes: noteCounting(childOf(section, 'endnotePr')),
    titlePage: isOn(section, 'titlePg') ?? false,
    heads: references(section, 'headerReference'),
    feet: references(section, 'footerReference'),
  };
}

function references(section: XmlElement, name: string): Map<string, string> {
  return new Map(
    elementsOf(section, name).map(({ attributes }) => [
      attributes.get('type') ?? 'default',
      attributes.get('id') ?? '',
    ]),
  );
}

/** How notes are numbered, as far as it is said (17.11.11, 17.11.12). */
export function noteCounting(properties: XmlElement | undefined): Partial<NoteCounting> {
  const format = valueOf(properties, 'numFmt');
  const start = numberIn(valueOf(properties, 'numStart'));
  const restart = valueOf(properties, 'numRestart');
  return {
    ...(format !== undefined && { format }),
    ...(start !== undefined && { start }),
    ...((restart === 'eachSect' || restart === 'eachPage' || restart === 'continuous') && {
      restart,
    }),
  };
}
