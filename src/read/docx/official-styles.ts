/**
 * The styles of the template in which the United Nations writes its documents: what they say that
 * the words alone do not. Programs spell their names with and without spaces and lines.
 */
import type { FrontLine } from '../../parse/index.ts';

export interface OfficialRole {
  front?: FrontLine;
  /** The level of a heading. */
  heading?: number;
}

const roles: Readonly<Record<string, OfficialRole>> = {
  session: { front: 'session' },
  agendaitemnormal: { front: 'agendaItem' },
  agendatitleh2: { front: 'agendaItemName' },
  agendaitemtitle: { front: 'agendaItemName' },
  sponsors: { front: 'sponsors' },
  titlehch: { front: 'title', heading: 1 },
  titleh1: { front: 'title', heading: 1 },
  titleh2: { front: 'title', heading: 2 },
  xlarge: { front: 'organ' },
  distribution: { front: 'distribution' },
  publication: { front: 'distribution' },
  original: { front: 'originalLanguage' },
  releasedate: { front: 'jobNumber' },
  hm: { heading: 1 },
  hch: { heading: 1 },
  h1: { heading: 2 },
  h23: { heading: 3 },
  h4: { heading: 4 },
  h56: { heading: 5 },
};

/** These stand in documents of the template only. */
const telling: ReadonlySet<string> = new Set(['singletxt', 'hch', 'titlehch', 'titleh1', 'h23']);

export function isOfficialStyle(name: string | undefined): boolean {
  return telling.has(keyOf(name));
}

export function officialRole(name: string | undefined): OfficialRole {
  return roles[keyOf(name)] ?? {};
}

function keyOf(name: string | undefined = ''): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
