/**
 * Reads what stands before the body: masthead, adoption and origin lines, title.
 *
 * After it: each block before the enacting clause (or before the first paragraph, where there is
 * none) has a role.
 */
import type { Block, FrontLine, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import { instrumentIn } from './instruments.ts';
import { mastheadFields } from './masthead.ts';
import { withTitle } from './titles.ts';
import { leadPhraseAt, openingKind, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { Field, Role } from './roles.ts';
import { withFieldsWhole } from './split-fields.ts';
import type { Words } from '../../language/reading-words.ts';

/** How many blocks the front of a document may have. */
const reach = 60;

const yearNumber = /^\d{1,4}\s*\(\d{4}\)\.?(?=\s|$)/u;
const symbolInBrackets = /^[[({]\s?[ASE85$]\s?\/.{1,60}[\])}1I]$/u;

export interface FrontContext {
  words: Words;
  phrases: LeadPhrases | undefined;
  /** What the format names as the title beside the text. */
  title: Content | undefined;
}

export interface Front {
  roles: Role[];
  /** Where the body starts. */
  next: number;
  kind: TextKind;
}

/**
 * What follows the front: a resolution; a statement by the President, which is prose with numbered
 * paragraphs; a declaration or a convention by itself; or another text, an amendment or a decision.
 */
export type TextKind = 'resolution' | 'statement' | 'instrument' | 'other';

export function readFront(blocks: readonly Block[], context: FrontContext): Front {
  const { words } = context;
  const instrument = instrumentIn(blocks, context);
  const end = instrument?.front ?? frontEnd(blocks, context);
  const roles: Role[] = [];
  const front = withFieldsWhole(blocks.slice(0, end), words);
  for (const block of front.flatMap((whole) => withOriginApart(whole, words))) {
    if (block.kind === 'table') roles.push({ role: 'table', table: block });
    else {
      const role =
        instrument && roles.length === 0
          ? ({ role: 'title', label: undefined, content: block.content } as const)
          : frontRole(block, roles, words);
      if (completesTitle(role, roles.at(-1))) roles.pop();
      roles.push(role);
    }
  }
  const titled = withTitle(roles, context.title, words);
  const kind = instrument && !instrument.proclaimed ? 'instrument' : kindOf(titled, words);
  return { roles: titled, next: end, kind };
}

function kindOf(roles: readonly Role[], words: Words): TextKind {
  for (const role of roles) {
    if (role.role === 'title' && words.statement.test(plain(role.content))) return 'statement';
    if (role.role === 'sponsors' && words.otherText.test(plain(role.content))) return 'other';
  }
  return 'resolution';
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
  const certain = certainLine(blocks.slice(0, clause < 0 ? limit : clause), clause < 0, words);
  let last = 0;
  // The text of a title may stand below its number.
  let belowNumber = false;
  let belowSponsors = false;
  let titled = false;
  for (let i = 0; i < (clause < 0 ? limit : clause); i++) {
    const block = blocks[i];
    if (block?.kind !== 'text') continue;
    const text = plain(block.content);
    const starts = clause < 0 ? startsBody(text, phrases) : opensBody(text, phrases, words);
    const titles = block.heading !== undefined && belowSponsors;
    const line = isFrontLine(block, words) || belowNumber || titles;
    // Without an enacting clause, a heading below that of the title begins the body.
    if (clause < 0 && titled && last > 0 && !line && block.heading !== undefined) return i;
    titled ||= block.heading !== undefined;
    if (line) last = i + 1;
    else if (i < certain) continue;
    else if (last > 0 && block.heading === undefined && (starts || beginsSection(blocks, i, words)))
      return i;
    belowSponsors = words.sponsors.test(text);
    const lone = titleLabelLength(text, words) === text.length;
    belowNumber = lone && text.length > 0 && !words.titleNumbered.test(text);
  }
  if (clause >= 0) return clause;
  return last === 0 ? headingEnd(blocks, words) : last;
}

/** A heading above all else is the title of a text of which nothing else is known. */
function headingEnd(blocks: readonly Block[], words: Words): number {
  const [first] = blocks;
  if (first?.kind !== 'text' || first.heading === undefined || blocks.length === 1) return 0;
  const text = plain(first.content);
  return /\p{L}{2}/u.test(text) && !startsDivision(text, words) ? 1 : 0;
}

function startsDivision(text: string, words: Words): boolean {
  return words.annex.test(text) || words.section.exec(text)?.[1] !== undefined;
}

/**
 * The line that ends a front for certain: the number of the title, or else the adoption line. What
 * stands above it is front too, whatever it opens with: the name of an agenda item may be "Promoting
 * international cooperation …". Without an enacting clause only a title below the adoption line is sure.
 */
function certainLine(blocks: readonly Block[], clauseless: boolean, words: Words): number {
  const texts = blocks.map((block) => (block.kind === 'text' ? plain(block.content) : ''));
  const adoption = texts.findIndex((text) => words.adoptionLine.test(text));
  if (clauseless && adoption < 0) return -1;
  const from = clauseless ? adoption : 0;
  const to = clauseless ? adoption + reachOfTitle : texts.length;
  const title = texts.slice(from, to).findIndex((text) => words.titleNumber.test(text));
  return title < 0 ? adoption : from + title;
}

/** How far below the adoption line a title stands at most: the origin may be between them. */
const reachOfTitle = 4;

function isClause(block: Block, words: Words): boolean {
  return block.kind === 'text' && words.enactingClause.test(plain(block.content));
}

/** A paragraph of a preamble that stands before the enacting clause. */
function opensBody(text: string, phrases: LeadPhrases | undefined, words: Words): boolean {
  // What no sentence ends is a title: "Strengthening coordination between harbours".
  const end = text.length < 40 ? undefined : words.clauseEnd.exec(text)?.[0];
  if (end === undefined) return false;
  if (phrases) return leadPhraseAt(text, phrases) !== undefined || text.length > longestLine;
  return /^[,;]/.test(end);
}

const longestLine = 120;

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
  if (block.masthead) return true;
  const text = plain(block.content);
  return (
    block.front !== undefined ||
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
  const fields = mastheadFields(content, words) ?? unnamedField(block, before);
  if (fields) return { role: 'masthead', fields };
  const said = block.front && saidRole(block.front, content, before);
  if (said) return said;
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
  const headed = block.heading !== undefined && !hasTitle && !words.documentKind.test(text);
  if (labelLength !== undefined || headed) {
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

/** What has no words of its own in a masthead: a committee, and below it the name of its item. */
function unnamedField(
  { masthead, content }: TextBlock,
  before: readonly Role[],
): Field[] | undefined {
  if (!masthead) return undefined;
  const names = new Set(
    before.flatMap((role) => (role.role === 'masthead' ? role.fields : [])).map(({ name }) => name),
  );
  if (names.has('agendaItem')) return [{ name: 'agendaItemName', content }];
  return names.has('session') ? [{ name: 'committee', content }] : undefined;
}

/** What a line is when the format says it; a second title is a heading. */
function saidRole(front: FrontLine, content: Content, before: readonly Role[]): Role | undefined {
  switch (front) {
    case 'title':
      return before.some(({ role }) => role === 'title')
        ? undefined
        : { role: 'title', label: undefined, content: trim(content) };
    case 'sponsors':
    case 'symbolNote':
      return { role: front, content: trim(content) };
    case 'session': {
      // A second line above the agenda items names the committee.
      const again = before.some(
        (role) => role.role === 'masthead' && role.fields.some(({ name }) => name === 'session'),
      );
      const name = again ? 'committee' : 'session';
      return { role: 'masthead', fields: [{ name, content: trim(content) }] };
    }
    default:
      return { role: 'masthead', fields: [{ name: front, content: trim(content) }] };
  }
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
  const number = words.titleNumber.exec(text);
  const rest = number ? text.slice(number[0].length).trim() : '';
  if (!number) return undefined;
  const ended = /[.–-]$/.test(number[0]);
  if (rest === '') return number[0].endsWith('.') ? number[0].length : undefined;
  // "78/260. 2027, Année internationale …": after the full stop a title may open with a number.
  const opens = ended ? /^[\p{Lu}\p{Lo}\d“”"«《¿*]/u : /^[\p{Lu}\p{Lo}“"«*]/u;
  return opens.test(rest) ? number[0].length : undefined;
}
