/**
 * What kind of block an id names. All editions carry the same ids (`para_7__point_a`, `preamble_3`,
 * `sec_II`), and standard elements alone cannot tell an adoption line from an origin line.
 */
import type { OutlineKind } from '../../tree/outline.ts';

/** Ids of things that hold blocks and are none themselves. */
export type Container = 'masthead' | 'quotedBlock' | 'table' | 'colophon' | 'notes';

const stems = {
  adoption: 'adoptionLine',
  origin: 'originLine',
  title: 'title',
  enacting: 'enactingClause',
  preamble: 'preambularParagraph',
  para: 'operativeParagraph',
  sec: 'section',
  heading: 'heading',
  text: 'paragraph',
  point: 'item',
  closing: 'closingNote',
  vote: 'voteNote',
  annex: 'annex',
  note: 'note',
} as const satisfies Record<string, OutlineKind>;

const containers = {
  masthead: 'masthead',
  quote: 'quotedBlock',
  table: 'table',
  colophon: 'colophon',
  notes: 'notes',
} as const satisfies Record<string, Container>;

/** The kind of block that an id names, if it names one. */
export function kindOfId(id: string | undefined): OutlineKind | undefined {
  const stem = stemOf(id);
  return isKey(stems, stem) ? stems[stem] : undefined;
}

/** The container that an id names, if it names one. */
export function containerOfId(id: string | undefined): Container | undefined {
  const stem = stemOf(id);
  return isKey(containers, stem) ? containers[stem] : undefined;
}

/** Whether an id is that of a reference to a note: `ref_5`, `ref_5_2`. */
export function isReferenceId(id: string | undefined): boolean {
  return stemOf(id) === 'ref';
}

/** The word that the last part of an id starts with: "point" of `para_7__point_a`. */
function stemOf(id: string | undefined): string {
  const last = id?.split('__').at(-1) ?? '';
  return /^([a-z]+)(?:_|$)/.exec(last)?.[1] ?? '';
}

function isKey<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}
