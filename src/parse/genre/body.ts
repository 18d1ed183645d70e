/**
 * Reads the body: what each paragraph is, from its label, its opening words and its place.
 *
 * After it: each block has one role; labels are told apart from texts; nothing is reordered.
 */
import type { Block, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import { labelAt, misreadNumberAt, type Label } from '../blocks/labels.ts';
import {
  lastText,
  mayOpen,
  opening,
  push,
  type BodyContext,
  type BodyState,
} from './body-state.ts';
import { datesClosing, goesOnVote, isClosing, readClosing } from './closing-notes.ts';
import { makePart, readOpening, startDivision } from './division-blocks.ts';
import { isHeadingLike } from './divisions.ts';
import { ListLevels } from './list-levels.ts';
import { readQuoted } from './quoted-text.ts';
import type { Role } from './roles.ts';

export function readBody(blocks: readonly Block[], context: BodyContext, isProse = false): Role[] {
  const state: BodyState = {
    ...context,
    roles: [],
    zone: isProse ? 'annex' : 'preamble',
    number: 0,
    lists: new ListLevels(),
    quoting: false,
    indent: 0,
    section: undefined,
    lettered: undefined,
  };
  blocks.forEach((block, i) => {
    if (block.kind === 'table') state.roles.push({ role: 'table', table: block });
    else readBlock(state, block, blocks[i + 1]);
  });
  return state.roles;
}

function readBlock(state: BodyState, block: TextBlock, next: Block | undefined): void {
  const { words } = state;
  const { content } = block;
  const text = content.text.trim();
  if (readQuoted(state, block, text)) return;
  if (words.enactingClause.test(text)) return enact(state, content);
  if (isClosing(state, text)) return readClosing(state, content, text);
  if (goesOnVote(state, content) || datesClosing(state, content)) return;
  if (readOpening(state, block, text)) return;
  if (startDivision(state, block, text, next)) return;
  if (block.bullet && !labelAt(text)) return pushItem(state, undefined, content, undefined);
  if (readLabelled(state, block, next)) return;
  readUnlabelled(state, content);
}

function enact(state: BodyState, content: Content): void {
  if (state.zone !== 'annex') state.zone = 'preamble';
  state.lists.reset();
  makePart(state);
  push(state, { role: 'enactingClause', content });
}

// ——— Paragraphs with a label ———

function readLabelled(
  state: BodyState,
  { content, listLevel, indent }: TextBlock,
  next: Block | undefined,
): boolean {
  const label = labelAt(content.text);
  const after = next?.kind === 'text' ? labelAt(next.content.text) : undefined;
  const asItem = (found: Label): boolean => {
    const printed = trim(slice(content, 0, found.textAt));
    pushItem(state, printed, slice(content, found.textAt), {
      label: found,
      after,
      known: listLevel,
    });
    return true;
  };
  if (label && isNestedNumber(state, label, indent)) return asItem(label);
  if (label && isLetteredParagraph(state, label, content.text.slice(label.textAt))) {
    state.zone = 'operative';
    const printed = trim(slice(content, 0, label.textAt));
    push(state, {
      role: 'operativeParagraph',
      label: printed,
      content: slice(content, label.textAt),
    });
    return true;
  }
  const misread = misreadNumberAt(content.text, state.number + 1);
  if (misread && mayOpen(state, content.text.slice(misread.textAt))) {
    pushOperative(state, state.number + 1, content, misread.textAt);
    state.indent = indent;
    return true;
  }
  if (!label) return false;
  const number = label.readings.find(({ family }) => family === 'arabic')?.value;
  if (number !== undefined && label.style !== 'parentheses') {
    if (!acceptsNumber(state, label, number, content.text.slice(label.textAt))) return false;
    pushOperative(state, number, content, label.textAt);
    state.indent = indent;
    return true;
  }
  return canBeItem(state, label) && asItem(label);
}

/** "(a) Resolves …; (b) Requests …": early texts letter their operative paragraphs. */
function isLetteredParagraph(state: BodyState, { style }: Label, text: string): boolean {
  const last = state.roles.at(-1);
  if (style !== 'parentheses' || opening(state, text) !== 'operative') return false;
  if (last?.role === 'operativeParagraph')
    return last.label !== undefined && labelAt(last.label.text)?.style === 'parentheses';
  return (
    last?.role === 'enactingClause' ||
    (last?.role === 'preambularParagraph' && last.content.text.trimEnd().endsWith(','))
  );
}

/** "1." set further in than the number of its paragraph, where a list is introduced or goes on. */
function isNestedNumber(state: BodyState, label: Label, indent: number): boolean {
  const value = label.readings.find(({ family }) => family === 'arabic')?.value;
  if (value === undefined || label.style !== 'dot' || indent < state.indent + 2) return false;
  if (state.number === 0) return false;
  return state.lists.goesOn(label) || (value === 1 && !/[.;]$/.test(lastText(state)));
}

function pushOperative(state: BodyState, number: number, content: Content, textAt: number): void {
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
function canBeItem({ lists }: BodyState, { style, capital, readings }: Label): boolean {
  if (style === 'bare' || (capital && style === 'dot')) return false;
  const sound = readings.length > 0 && !(capital && style === 'parenthesis');
  return sound || lists.depth > 0;
}

/** A bare number is a label only where it is the next one and a paragraph can start. */
function acceptsNumber(state: BodyState, label: Label, number: number, text: string): boolean {
  if (label.style !== 'bare' && !label.printed.endsWith(','))
    return number <= state.number + reachOfNumbers;
  if (number !== state.number + 1) return false;
  if (label.style !== 'bare') return true;
  return state.phrases ? opening(state, text) !== undefined : state.number > 0;
}

function pushItem(
  state: BodyState,
  printed: Content | undefined,
  content: Content,
  labels: { label: Label; after: Label | undefined; known?: number | undefined } | undefined,
): void {
  const level = state.lists.levelOf(labels?.label, labels?.after, labels?.known);
  push(state, { role: 'item', label: printed, level, content });
}

// ——— Paragraphs without one ———

function readUnlabelled(state: BodyState, content: Content): void {
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
  // Without a comma at its end a line of the operative part is no recital but a heading.
  const recites = kind === 'preambular' && !isHeadingLike(content.text.trim());
  if (recites || state.zone === 'preamble') return unlabelled('preambularParagraph');
  push(state, { role: 'flush', content });
}

/** The first line below the word "Annex" is its title when no sentence ends there. */
function titlesAnnex({ roles }: BodyState, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'annex' || last.heading || content.text.length > 250) return false;
  if (/[.;:,]\s*\d{0,3}$/.test(content.text)) return false;
  last.heading = content;
  return true;
}
