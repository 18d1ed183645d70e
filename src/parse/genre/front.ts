/**
 * Reads what stands before the body: masthead, adoption and origin lines, title.
 *
 * After it: each block before the enacting clause (or before the first paragraph, where there is
 * none) has a role.
 */
import type { Block, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import { mastheadFields } from './masthead.ts';
import { leadPhraseAt, openingKind, type LeadPhrases } from './lead-phrases.ts';
import type { Role } from './roles.ts';
import type { Words } from './words.ts';

/** How many blocks the front of a document may have. */
const reach = 60;

const titleNumber =
  /^(?:(?:[A-Z]{1,3}\/)?\d{1,4}\/(?:\d{1,4}|…|\.{3})(?:\s?[A-Z](?:(?:\s?[-–,]\s?|\s(?:and|to|et|y)\s)[A-Z])*(?!\p{L}))?|\d{1,4}(?:\s[A-Z])?\s\((?:E?S-)?[XVILC]+\))\.?(?=\s|$)/u;
const yearNumber = /^\d{1,4}\s*\(\d{4}\)\.?(?=\s|$)/u;
const symbolInBrackets = /^[[({]\s?[ASE85$]\s?\/.{1,60}[\])}1I]$/u;

export interface FrontContext {
  words: Words;
  phrases: LeadPhrases | undefined;
}

export interface Front {
  roles: Role[];
  /** Where the body starts. */
  next: number;
  /** What follows is a statement by the President: prose, and no resolution. */
  statement: boolean;
}

export function readFront(blocks: readonly Block[], context: FrontContext): Front {
  const { words } = context;
  const end = frontEnd(blocks, context);
  const roles: Role[] = [];
  for (const block of blocks.slice(0, end).flatMap((whole) => withOriginApart(whole, words))) {
    if (block.kind === 'table') roles.push({ role: 'table', table: block });
    else {
      const role = frontRole(block, roles, words);
      if (completesTitle(role, roles.at(-1))) roles.pop();
      roles.push(role);
    }
  }
  const statement = roles.some(
    (role) => role.role === 'title' && words.statement.test(plain(role.content)),
  );
  return { roles, next: end, statement };
}

/** The origin may stand on the line of the adoption: "… General Assembly [on the report …]". */
function withOriginApart(block: Block, words: Words): Block[] {
  if (block.kind !== 'text') return [block];
  const { text } = block.content;
  const at = text.indexOf('[');
  const adopted = at > 0 && words.adoptionLine.test(text.slice(0, at).trim());
  if (!adopted || !words.originLine.test(text.slice(at))) return [block];
  return [slice(block.content, 0, at), slice(block.content, at)].map((content) => ({
    ...block,
    content: trim(content),
  }));
}

/** The text of a title may stand below its number. */
function completesTitle(role: Role, before: Role | undefined): boolean {
  return (
    role.role === 'title' &&
    before?.role === 'title' &&
    before.content.text === '' &&
    before.label === role.label
  );
}

/** The front ends at the enacting clause, or at prose before it; without one, where prose starts. */
function frontEnd(blocks: readonly Block[], { words, phrases }: FrontContext): number {
  const limit = Math.min(blocks.length, reach);
  const clause = blocks
    .slice(0, limit)
    .findIndex((block, i) => isClause(block, words) && !fieldsFollow(blocks, i, words));
  let last = 0;
  // The text of a title may stand below its number.
  let belowNumber = false;
  for (let i = 0; i < (clause < 0 ? limit : clause); i++) {
    const block = blocks[i];
    if (block?.kind !== 'text') continue;
    const text = plain(block.content);
    const starts = clause < 0 ? startsBody(text, phrases) : opensBody(text, phrases);
    if (isFrontLine(block, words) || belowNumber) last = i + 1;
    else if (last > 0 && (starts || beginsSection(blocks, i, words))) return i;
    const lone = titleLabelLength(text, words) === text.length;
    belowNumber = lone && text.length > 0 && !words.titleNumbered.test(text);
  }
  return clause < 0 ? last : clause;
}

function isClause(block: Block, words: Words): boolean {
  return block.kind === 'text' && words.enactingClause.test(plain(block.content));
}

/** A paragraph of a preamble that stands before the enacting clause. */
function opensBody(text: string, phrases: LeadPhrases | undefined): boolean {
  if (text.length < 40) return false;
  return (
    (phrases && leadPhraseAt(text, phrases)) !== undefined ||
    /[,;]\s*(?:and)?\s*\d{0,3}$/.test(text)
  );
}

/** A letter above the lines of a masthead is the first of the symbol, which is set larger. */
function beginsSection(blocks: readonly Block[], at: number, words: Words): boolean {
  const block = blocks[at];
  if (block?.kind !== 'text' || !sectionLabel.test(plain(block.content))) return false;
  const next = blocks[at + 1];
  return next?.kind !== 'text' || mastheadFields(next.content, words) === undefined;
}

const sectionLabel = /^(?:[A-Z]|[IVX]{1,4})\.?$/;

/** Prose is no line of a front. */
function startsBody(text: string, phrases: LeadPhrases | undefined): boolean {
  if (phrases && text.length > 40 && openingKind(text, phrases)) return true;
  return text.length > 100 || (text.length > 60 && /[,;:.]\s*\d{0,3}$/.test(text));
}

/** "General Assembly" is a line of the masthead as long as more of the front follows it. */
function fieldsFollow(blocks: readonly Block[], at: number, words: Words): boolean {
  const text = blocks[at]?.kind === 'text' ? plain((blocks[at] as TextBlock).content) : '';
  if (/[,،，:]$/u.test(text)) return false;
  return blocks
    .slice(at + 1, Math.min(at + 12, reach))
    .some((block) => block.kind === 'text' && isFrontLine(block, words));
}

function isFrontLine(block: TextBlock, words: Words): boolean {
  const text = plain(block.content);
  return (
    titleLabelLength(text, words) !== undefined ||
    words.adoptionLine.test(text) ||
    words.sponsors.test(text) ||
    words.statement.test(text) ||
    words.particular.test(text) ||
    words.originLine.test(text) ||
    symbolInBrackets.test(text) ||
    mastheadFields(block.content, words) !== undefined
  );
}

function plain({ text }: Content): string {
  return text.trim();
}

function frontRole(block: TextBlock, before: readonly Role[], words: Words): Role {
  const { content } = block;
  const text = plain(content);
  const last = before.at(-1);
  if (words.adoptionLine.test(text)) return { role: 'adoptionLine', content };
  if (words.originLine.test(text) || symbolInBrackets.test(text))
    return { role: 'originLine', content };
  const fields = mastheadFields(content, words);
  if (fields) return { role: 'masthead', fields };
  if (words.sponsors.test(text)) return { role: 'sponsors', content };
  if (words.statement.test(text)) return { role: 'title', label: undefined, content };
  const term = words.particular.exec(text);
  if (term) {
    return {
      role: 'particular',
      term: slice(content, 0, term[0].length),
      content: trim(slice(content, term[0].length)),
    };
  }
  if (/^\*\s/.test(text)) return { role: 'symbolNote', content };
  const labelLength = titleLabelLength(text, words);
  const hasTitle = before.some(({ role }) => role === 'title');
  if (labelLength !== undefined || (block.heading !== undefined && !hasTitle)) {
    return {
      role: 'title',
      label: labelLength === undefined ? undefined : trim(slice(content, 0, labelLength)),
      content: trim(slice(content, labelLength ?? 0)),
    };
  }
  // The name of an agenda item stands below its number, and a title may stand below its own.
  if (last?.role === 'masthead' && last.fields.at(-1)?.name === 'agendaItem' && !hasTitle)
    return { role: 'masthead', fields: [{ name: 'agendaItemName', content }] };
  if (last?.role === 'sponsors' && !hasTitle && text.length < 300)
    return { role: 'title', label: undefined, content };
  if (last?.role === 'title' && last.content.text === '' && text.length < 300)
    return { ...last, content };
  return { role: 'paragraph', content };
}

/** How long the number of a title is that a text starts with. */
export function titleLabelLength(text: string, words: Words): number | undefined {
  const numbered = words.titleNumbered.exec(text);
  if (numbered) {
    const rest = text.slice(numbered[0].length).trim();
    return rest.length < 50 && !/[,;:]$/.test(rest) ? numbered[0].length : undefined;
  }
  const year = yearNumber.exec(text);
  if (year && words.titleLead.test(text.slice(year[0].length).trim())) return year[0].length;
  const number = titleNumber.exec(text);
  const rest = number ? text.slice(number[0].length).trim() : '';
  if (!number) return undefined;
  const alone = rest === '' && number[0].endsWith('.');
  return alone || /^[\p{Lu}\p{Lo}“"«*]/u.test(rest) ? number[0].length : undefined;
}
