/** What the masthead of each organ's documents prints. */
import type { Masthead, OrganCode } from '../../tree/types.ts';
import { mastheadOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

type Field = 'symbol' | 'distribution' | 'date' | 'session' | 'agendaItems' | 'originalLanguage';

const fieldNames: Record<Field, string> = {
  symbol: 'the symbol',
  distribution: 'the distribution',
  date: 'the date',
  session: 'the session',
  agendaItems: 'the agenda item',
  originalLanguage: 'the original language',
};

const basic: readonly Field[] = ['symbol', 'distribution', 'date'];

const printed: Record<OrganCode, readonly Field[]> = {
  GA: [...basic, 'session', 'agendaItems'],
  HRC: [...basic, 'session', 'agendaItems'],
  ECOSOC: basic,
  SC: basic,
  other: basic,
};

/** Reports the lines that a masthead lacks; texts of a collection have no masthead at all. */
export const mastheadIncomplete: Check = (root, { profile }) => {
  const masthead = mastheadOf(root);
  if (masthead === undefined || profile.organ === undefined || profile.stage === 'unofficial') {
    return [];
  }
  const draft: readonly Field[] = profile.stage === 'draft' ? ['originalLanguage'] : [];
  const missing = [...printed[profile.organ], ...draft].filter((field) => !has(masthead, field));
  if (missing.length === 0) return [];
  const names = missing.map((field) => fieldNames[field]).join(', ');
  return [{ reason: `The masthead does not have ${names}`, place: masthead }];
};

function has(masthead: Masthead, field: Field): boolean {
  const value = masthead[field];
  return value !== undefined && value.length > 0;
}
