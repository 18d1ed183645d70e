/**
 * Reads the body: what each paragraph is, from its label, its opening words and its place.
 *
 * After it: each block has one role; labels are told apart from texts; nothing is reordered.
 */
import type { Block, TextBlock } from '../blocks/block.ts';
import { concat, slice, space, trim, withMarks, type Content } from '../blocks/content.ts';
import { labelAt, misreadNumberAt, type Label } from '../blocks/labels.ts';
import { divisionOf, isHeadingLike, type Division } from './divisions.ts';
import { openingKind, type LeadPhrases, type PhraseKind } from './lead-phrases.ts';
import { ListLevels } from './list-levels.ts';
import { closesQuote, opensQuote } from './quotes.ts';
import type { Role } from './roles.ts';
import type { Words } from './words.ts';

export interface BodyContext {
  words: Words;
  phrases: LeadPhrases | undefined;
}

interface State extends BodyContext {
  roles: Role[];
  zone: 'preamble' | 'operative' | 'back' | 'annex';
  /** The number of the last operative paragraph; 0 before the first. */
  number: number;
  lists: ListLevels;
  /** Quoted text was opened and not closed yet. */
  quoting: boolean;
  /** The letter or number of the last section. */
  section: string | undefined;
}

export function readBody(blocks: readonly Block[], context: BodyContext): Role[] {
  const state: State = {
    ...context,
    roles: [],
    zone: 'preamble',
    number: 0,
    lists: new ListLevels(),
    quoting: false,
    section: undefined,
  };
  blocks.forEach((block, i) => {
    if (block.kind === 'table') state.roles.push({ role: 'table', table: block });
    else readBlock(state, block, blocks[i + 1]);
  });
  return state.roles;
}

function readBlock(state: State, block: TextBlock, next: Block | undefined): void {
  const { words } = state;
  const { content } = block;
  const text = content.text.trim();
  if (readQuoted(state, block, text)) return;
  if (words.enactingClause.test(text)) return enact(state, content);
  if (isClosing(state, text)) return close(state, content, text);
  if (goesOnVote(state, content) || datesClosing(state, content)) return;
  if (startDivision(state, block, text, next)) return;
  if (block.bullet && !labelAt(text)) return pushItem(state, undefined, content, undefined);
  if (readLabelled(state, block, next)) return;
  readUnlabelled(state, content);
}

function push(state: State, role: Role): void {
  state.roles.push(role);
}

// ——— Quoted text ———

/** Text in quotation marks that stands as blocks of its own; each of its paragraphs opens with one. */
function readQuoted(state: State, block: TextBlock, text: string): boolean {
  const opens = opensQuote(text) || block.quote > 0;
  const introduced = /[:—–-]$/.test(lastText(state)) || state.roles.at(-1)?.role === 'quote';
  if (!opens && !(state.quoting && !endsQuoting(state, text))) {
    state.quoting = false;
    return false;
  }
  if (opens && !introduced && !state.quoting && block.quote === 0) return false;
  state.quoting = !closesQuote(text) && block.quote === 0;
  push(state, { role: 'quote', content: block.content });
  return true;
}

/** What can only stand outside: a quotation whose end was lost ends here. */
function endsQuoting(state: State, text: string): boolean {
  const label = labelAt(text);
  const number = label?.readings.find(({ family }) => family === 'arabic')?.value;
  return (
    isClosing(state, text) ||
    state.words.annex.test(text) ||
    (number === state.number + 1 &&
      label?.style === 'dot' &&
      opening(state, text.slice(label.textAt)) === 'operative')
  );
}

function lastText({ roles }: State): string {
  const last = roles.at(-1);
  return last && 'content' in last ? last.content.text.trimEnd() : '';
}

// ——— Enacting clause, closing, divisions ———

function enact(state: State, content: Content): void {
  if (state.zone !== 'annex') state.zone = 'preamble';
  state.lists.reset();
  push(state, { role: 'enactingClause', content });
}

function isClosing({ words, roles }: State, text: string): boolean {
  if (text.length > 600) return false;
  if (words.voteNote.test(text)) return roles.length > 0;
  return text.length < 120 && words.closingNote.test(text);
}

function close(state: State, content: Content, text: string): void {
  state.zone = 'back';
  state.lists.reset();
  push(state, { role: state.words.voteNote.test(text) ? 'voteNote' : 'closingNote', content });
}

/** A recorded vote in brackets goes on to its closing bracket: "In favour: …", "Against: …". */
function goesOnVote({ roles }: State, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'voteNote' || !/^\[[^\]]*$/.test(last.content.text)) return false;
  last.content = withBreak(last.content, content);
  return true;
}

/** The date of the closing note may stand on a block of its own. */
function datesClosing({ roles, words }: State, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'closingNote' || content.text.length > 40) return false;
  if (words.date.test(last.content.text) || !words.monthAndYear.test(content.text)) return false;
  last.content = withBreak(last.content, content);
  return true;
}

/** One content after another, a line break between them. */
function withBreak(before: Content, after: Content): Content {
  const end = before.ends[before.ends.length - 1] ?? 0;
  const joined = concat([before, space(end, after.starts[0] ?? end), after]);
  const at = before.text.length;
  return withMarks(joined, [{ kind: 'break', from: at, to: at + 1 }]);
}

function startDivision(
  state: State,
  block: TextBlock,
  text: string,
  following: Block | undefined,
): boolean {
  const next = following?.kind === 'text' ? following.content.text : '';
  const division =
    headsDivision(state, text) ??
    divisionOf(block, text, { ...state, before: lastText(state), next });
  if (!division) return false;
  state.lists.reset();
  const last = state.roles.at(-1);
  if (
    division.kind === 'heading' &&
    (last?.role === 'annex' || last?.role === 'section') &&
    !last.heading
  ) {
    last.heading = block.content;
    return true;
  }
  const { label, heading } = parts(block.content, division.labelLength);
  if (division.kind === 'annex') {
    push(state, { role: 'annex', label: label ?? block.content, heading });
    state.zone = 'annex';
    state.number = 0;
    state.section = undefined;
  } else {
    push(state, { role: 'section', label, heading, depth: division.depth, restart: false });
    state.section = label?.text;
  }
  return true;
}

/** A short line below the label of a division is its heading. */
function headsDivision(state: State, text: string): Division | undefined {
  const last = state.roles.at(-1);
  if (last?.role !== 'section' || last.heading || !isHeadingLike(text)) return undefined;
  const known = labelAt(text) !== undefined || opening(state, text) !== undefined;
  return known ? undefined : { kind: 'heading', labelLength: 0, depth: 0 };
}

function parts(
  content: Content,
  labelLength: number,
): { label: Content | undefined; heading: Content | undefined } {
  const heading = trim(slice(content, labelLength));
  return {
    label: labelLength > 0 ? trim(slice(content, 0, labelLength)) : undefined,
    heading: heading.text === '' ? undefined : heading,
  };
}

// ——— Paragraphs with a label ———

function readLabelled(
  state: State,
  { content, listLevel }: TextBlock,
  next: Block | undefined,
): boolean {
  const misread = misreadNumberAt(content.text, state.number + 1);
  if (misread && mayOpen(state, content.text.slice(misread.textAt))) {
    pushOperative(state, state.number + 1, content, misread.textAt);
    return true;
  }
  const label = labelAt(content.text);
  if (!label) return false;
  const number = label.readings.find(({ family }) => family === 'arabic')?.value;
  if (number !== undefined && label.style !== 'parentheses') {
    if (!acceptsNumber(state, label, number, content.text.slice(label.textAt))) return false;
    pushOperative(state, number, content, label.textAt);
    return true;
  }
  if (!canBeItem(state, label)) return false;
  const after = next?.kind === 'text' ? labelAt(next.content.text) : undefined;
  const printed = trim(slice(content, 0, label.textAt));
  pushItem(state, printed, slice(content, label.textAt), { label, after, known: listLevel });
  return true;
}

function pushOperative(state: State, number: number, content: Content, textAt: number): void {
  if (state.zone === 'preamble') state.zone = 'operative';
  state.number = number;
  state.lists.reset();
  const label = trim(slice(content, 0, textAt));
  const text = slice(content, textAt);
  // "10. (a) The Government …": the first item stands on the line of its paragraph.
  const item = labelAt(text.text);
  if (item?.style === 'parentheses' && item.readings.some(({ value }) => value === 1)) {
    push(state, { role: 'operativeParagraph', label, content: slice(text, 0, 0) });
    const printed = trim(slice(text, 0, item.textAt));
    return pushItem(state, printed, slice(text, item.textAt), { label: item, after: undefined });
  }
  push(state, { role: 'operativeParagraph', label, content: text });
}

/** A number further on than this is none of the sequence: a year or a quantity at a line's start. */
const reachOfNumbers = 20;

/** Capitals and signs of no sequence are misread items, and only where a list goes on. */
function canBeItem({ lists }: State, { style, capital, readings }: Label): boolean {
  if (style === 'bare' || (capital && style === 'dot')) return false;
  const sound = readings.length > 0 && !(capital && style === 'parenthesis');
  return sound || lists.depth > 0;
}

/** A bare number is a label only where it is the next one and a paragraph can start. */
function acceptsNumber(state: State, label: Label, number: number, text: string): boolean {
  if (label.style !== 'bare' && !label.printed.endsWith(','))
    return number <= state.number + reachOfNumbers;
  if (number !== state.number + 1) return false;
  if (label.style !== 'bare') return true;
  return state.phrases ? opening(state, text) !== undefined : state.number > 0;
}

/** Without a list of lead phrases any sentence may open an operative paragraph. */
function mayOpen(state: State, text: string): boolean {
  return state.phrases === undefined || opening(state, text) === 'operative';
}

function opening({ phrases }: BodyContext, text: string): PhraseKind | undefined {
  return phrases ? openingKind(text, phrases) : undefined;
}

function pushItem(
  state: State,
  printed: Content | undefined,
  content: Content,
  labels: { label: Label; after: Label | undefined; known?: number | undefined } | undefined,
): void {
  const level = state.lists.levelOf(labels?.label, labels?.after, labels?.known);
  push(state, { role: 'item', label: printed, level, content });
}

// ——— Paragraphs without one ———

function readUnlabelled(state: State, content: Content): void {
  const kind = opening(state, content.text);
  const inList = state.lists.depth > 0;
  state.lists.reset();
  const unlabelled = (role: 'preambularParagraph' | 'operativeParagraph'): void => {
    push(state, { role, label: undefined, content });
  };
  if (state.zone === 'back') return push(state, { role: 'paragraph', content });
  if (state.zone === 'annex') {
    if (titlesAnnex(state, content)) return;
    const begun = state.number > 0 || state.section !== undefined;
    if (kind === 'preambular' && !begun) return unlabelled('preambularParagraph');
    return push(state, { role: inList ? 'flush' : 'paragraph', content });
  }
  if (inList && /^\p{Ll}/u.test(content.text)) return push(state, { role: 'flush', content });
  if (kind === 'operative') {
    state.zone = 'operative';
    return unlabelled('operativeParagraph');
  }
  if (kind === 'preambular' || state.zone === 'preamble') return unlabelled('preambularParagraph');
  push(state, { role: 'flush', content });
}

/** The first line below the word "Annex" is its title when no sentence ends there. */
function titlesAnnex({ roles }: State, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'annex' || last.heading || content.text.length > 250) return false;
  if (/[.;:,]\s*\d{0,3}$/.test(content.text)) return false;
  last.heading = content;
  return true;
}
