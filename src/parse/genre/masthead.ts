/** Reads the head of page 1: which field of the masthead each stretch of a line is. */
import type { MastheadField } from '../../language/data.ts';
import type { Masthead, OrganCode } from '../../tree/types.ts';
import { endOf, slice, startOf, trim, type Content } from '../blocks/content.ts';
import { positionAt, type Reading } from '../reading.ts';
import type { Field, FieldName, Role } from './roles.ts';
import { organCodeIn, type Words } from '../../language/reading-words.ts';

/**
 * With the letters of its parts, where a resolution has several, "A/RES/69/96 A-B"; with the part
 * of a budget or a report, "A/80/6 (Sect. 24)/Corr.1".
 */
const symbol =
  /(?:A|S|E|ST)\s?\/\s?[A-Z0-9.-]+(?:\s?\/\s?[A-Za-z0-9.-]+|\s\((?:Sect|Vol|Part|Supp|Introduction|Foreword|Plan|Prog|Income)\b[^()]{0,30}\))*(?:\s*\((?:\d{4}|[XVI]+)\))?(?:(?<=\/RES\/\S{1,12})\s[A-Z](?:(?:\s?[-–,]\s?|\s(?:to|and)\s)[A-Z])*(?![\p{L}\p{N}]))?\*{0,2}(?![\p{L}\p{N}])/uy;
const separator = /[\s|,;]+/y;

/** The fields that a block consists of; `undefined` when it is no part of a masthead. */
export function mastheadFields(content: Content, words: Words): Field[] | undefined {
  const { text } = content;
  if (text.length > 600) return undefined;
  const fields: Field[] = [];
  let at = 0;
  while (at < text.length) {
    separator.lastIndex = at;
    at += separator.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const next = fieldAt(text, at, words);
    if (next) {
      fields.push({ name: next.name, content: trim(slice(content, at, next.to)) });
      at = next.to;
    } else if (fields.at(-1)?.name === 'agendaItem' && !fields.some(isName)) {
      // What follows the number of the item on its line, or below it, is the item's name.
      fields.push({ name: 'agendaItemName', content: trim(slice(content, at)) });
      at = text.length;
    } else return undefined;
  }
  return fields.length > 0 ? fields : undefined;
}

function isName({ name }: Field): boolean {
  return name === 'agendaItemName';
}

/** The longest field that starts at a place. */
function fieldAt(
  text: string,
  at: number,
  words: Words,
): { name: FieldName; to: number } | undefined {
  let best: { name: FieldName; to: number } | undefined;
  const tryField = (name: FieldName, pattern: RegExp): void => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const to = at + (found?.[0].length ?? 0);
    if (found && to > (best?.to ?? at)) best = { name, to };
  };
  for (const [name, pattern] of Object.entries(words.masthead) as [MastheadField, RegExp][]) {
    tryField(name, pattern);
  }
  tryField('symbol', symbol);
  tryField('organ', words.organHere);
  return best;
}

/** The masthead that the roles of the front make. */
export function mastheadNode(
  roles: readonly Role[],
  words: Words,
  reading: Reading,
): Masthead | undefined {
  const masthead: Masthead = { type: 'masthead' };
  const contents: Content[] = [];
  for (const role of withSubsidiaryOrgan(roles, words))
    contents.push(...addToMasthead(masthead, role));
  const starts = contents.map(startOf).filter((offset) => offset !== undefined);
  const ends = contents.map(endOf).filter((offset) => offset !== undefined);
  if (starts.length === 0) return undefined;
  masthead.position = positionAt(reading, Math.min(...starts), Math.max(...ends));
  return masthead;
}

/** An organ that reports to a principal one, whose name stands at the head of its documents. */
const principalOf: Partial<Record<OrganCode, OrganCode>> = { HRC: 'GA' };

/** Tells the organ that speaks from the principal one, where the masthead prints both. */
function withSubsidiaryOrgan(roles: readonly Role[], words: Words): Role[] {
  const codeOf = ({ name, content }: Field): OrganCode | undefined =>
    name === 'organ' ? organCodeIn(content.text, words) : undefined;
  const fields = roles.flatMap((role) => (role.role === 'masthead' ? role.fields : []));
  const printed = new Set(fields.map(codeOf));
  const isSubsidiary = (field: Field): boolean => {
    const code = codeOf(field);
    return code !== undefined && printed.has(principalOf[code] ?? 'other');
  };
  return roles.map((role) =>
    role.role === 'masthead'
      ? {
          ...role,
          fields: role.fields.map((field) =>
            isSubsidiary(field) ? { ...field, name: 'subsidiaryOrgan' as const } : field,
          ),
        }
      : role,
  );
}

/** Takes the fields of a role into the masthead; returns the contents that it took. */
function addToMasthead(masthead: Masthead, role: Role): Content[] {
  switch (role.role) {
    case 'masthead':
      for (const field of role.fields) setField(masthead, field);
      return role.fields.map(({ content }) => content);
    case 'particular':
      (masthead.particulars ??= []).push({ term: role.term.text, value: role.content.text });
      return [role.term, role.content];
    case 'sponsors':
    case 'symbolNote':
      masthead[role.role] = appended(masthead[role.role], role.content.text);
      return [role.content];
    default:
      return [];
  }
}

function setField(masthead: Masthead, { name, content: { text } }: Field): void {
  if (name === 'agendaItem') (masthead.agendaItems ??= []).push({ label: text });
  else if (name === 'agendaItemName') {
    const item = masthead.agendaItems?.at(-1);
    if (item) item.name = appended(item.name, text);
  } else masthead[name] = appended(masthead[name], text);
}

function appended(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} ${text}`;
}
