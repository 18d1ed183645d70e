/** What a paragraph is in the resolution: decided before the tree is built. */
import type { MastheadField } from '../../language/data.ts';
import type { TableBlock } from '../blocks/block.ts';
import type { Content } from '../blocks/content.ts';

export type FieldName =
  MastheadField | 'organ' | 'subsidiaryOrgan' | 'committee' | 'symbol' | 'agendaItemName';

/** A stretch of the masthead. */
export interface Field {
  name: FieldName;
  content: Content;
}

export type Role =
  | { role: 'masthead'; fields: Field[] }
  | { role: 'particular'; term: Content; content: Content }
  | { role: 'sponsors'; content: Content }
  | { role: 'symbolNote'; content: Content }
  | { role: 'adoptionLine' | 'originLine' | 'enactingClause'; content: Content }
  | { role: 'title'; label: Content | undefined; content: Content }
  | { role: 'preambularParagraph'; label: Content | undefined; content: Content }
  | { role: 'operativeParagraph'; label: Content | undefined; content: Content }
  | { role: 'item'; label: Content | undefined; level: number; content: Content }
  /** Text that goes on in the paragraph above it: after a list, or a second text of its own. */
  | { role: 'flush'; content: Content }
  | { role: 'paragraph'; content: Content }
  /** A block inside quotation marks. */
  | { role: 'quote'; content: Content }
  | { role: 'table'; table: TableBlock }
  | {
      role: 'section';
      label: Content | undefined;
      heading: Content | undefined;
      depth: number;
      /** It is a resolution of its own, with preamble and closing note. */
      part?: boolean;
    }
  | { role: 'annex'; label: Content; heading: Content | undefined }
  | { role: 'closingNote' | 'voteNote'; content: Content };

export type RoleName = Role['role'];
export type RoleOf<K extends RoleName> = Extract<Role, { role: K }>;

/** Replaces the texts of a role, one by one in reading order. */
export function mapContents(role: Role, map: (content: Content) => Content): Role {
  switch (role.role) {
    case 'masthead':
    case 'particular':
    case 'sponsors':
    case 'symbolNote':
      return role; // Fields of the masthead are strings.
    case 'table': {
      const rows = role.table.rows.map((row) => row.map(map));
      return { ...role, table: { ...role.table, rows } };
    }
    case 'section':
    case 'annex':
      return role.heading ? { ...role, heading: map(role.heading) } : role;
    default:
      return { ...role, content: map(role.content) };
  }
}
