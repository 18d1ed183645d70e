/**
 * Reads the body: what each paragraph is, from its label, its opening words and its place.
 *
 * After it: each block has one role; labels are told apart from texts; nothing is reordered.
 */
import type { Block, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import { labelAt, type Label } from '../blocks/labels.ts';
import { leadPhraseAt, openingKind, type LeadPhrases, type PhraseKind } from './lead-phrases.ts';
import { ListLevels } from './list-levels.ts';
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
}

export function readBody(blocks: readonly Block[], context: BodyContext): Role[] {
  const state: State = {
    ...context,
    roles: [],
    zone: 'preamble',
    number: 0,
    lists: new ListLevels(),
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
  if (words.enactingClause.test(text)) return enact(state, content);
  if (block.bullet && !labelAt(text)) return pushItem(state, undefined, content, undefined);
  if (isClosing(state, text)) {
    state.zone = 'back';
    state.lists.reset();
    return push(state, { role: words.voteNote.test(text) ? 'voteNote' : 'closingNote', content });
  }
  const annex = words.annex.exec(text);
  if (annex && (block.heading !== undefined || annex[0] === text))
    return startAnnex(state, content, annex);
  if (startSection(state, block, text)) return;
  if (readLabelled(state, content, next)) return;
  readUnlabelled(state, content);
}

function push(state: State, role: Role): void {
  state.roles.push(role);
}

function enact(state: State, content: Content): void {
  state.zone = 'preamble';
  state.lists.reset();
  push(state, { role: 'enactingClause', content });
}

function isClosing({ words, zone }: State, text: string): boolean {
  if (text.length > 600) return false;
  if (words.voteNote.test(text))
    return zone !== 'preamble' || /^\[?\s*\p{L}+\s+(?:\p{L}+\s+){0,4}\d/u.test(text);
  return words.closingNote.test(text) && text.length < 120;
}

function startAnnex(state: State, content: Content, annex: RegExpExecArray): void {
  const heading = trim(slice(content, annex[0].length));
  push(state, {
    role: 'annex',
    label: slice(content, 0, annex[0].length),
    heading: heading.text === '' ? undefined : heading,
  });
  state.zone = 'annex';
  state.number = 0;
  state.lists.reset();
}

/** A heading, or the label of a division on a line of its own. */
function startSection(state: State, block: TextBlock, text: string): boolean {
  const { content } = block;
  const article = state.words.section.exec(text);
  const capital = /^(?:[A-Z]|[IVX]{1,5})\.?$/.exec(text);
  const headed = block.heading !== undefined;
  if (!headed && !(article && article[0] === text.replace(/[.:]$/, '') && article[1]) && !capital)
    return false;
  const last = state.roles.at(-1);
  if (headed && last?.role === 'annex' && last.heading === undefined && !article) {
    last.heading = content;
    return true;
  }
  const labelLength = article?.[1]
    ? article[0].length
    : (capital?.[0].length ?? headingLabel(text));
  const heading = trim(slice(content, labelLength));
  push(state, {
    role: 'section',
    label: labelLength > 0 ? slice(content, 0, labelLength) : undefined,
    heading: heading.text === '' ? undefined : heading,
    depth: block.heading ?? 0,
    restart: false,
  });
  state.lists.reset();
  return true;
}

function headingLabel(text: string): number {
  return /^(?:[A-Z]|[IVX]{1,5}|\d{1,2})\.(?=\s)/.exec(text)?.[0].length ?? 0;
}

function readLabelled(state: State, content: Content, next: Block | undefined): boolean {
  const label = labelAt(content.text);
  if (!label) return false;
  const text = slice(content, label.textAt);
  const printed = trim(slice(content, 0, label.textAt));
  const number = label.readings.find(({ family }) => family === 'arabic')?.value;
  const isNumber = number !== undefined && label.style !== 'parentheses';
  if (isNumber && acceptsNumber(state, label, number, text.text)) {
    if (state.zone === 'preamble') state.zone = 'operative';
    state.number = number;
    state.lists.reset();
    push(state, { role: 'operativeParagraph', label: printed, content: text });
    return true;
  }
  if (label.style === 'bare' || isNumber || label.capital) return false;
  const after = next?.kind === 'text' ? labelAt(next.content.text) : undefined;
  pushItem(state, printed, text, { label, after });
  return true;
}

/** A bare number is a label only where it is the next one and a paragraph can start. */
function acceptsNumber(state: State, label: Label, number: number, text: string): boolean {
  if (label.style === 'dot' || label.style === 'parenthesis') return true;
  return number === state.number + 1 && opening(state, text) !== undefined;
}

function opening({ phrases }: BodyContext, text: string): PhraseKind | undefined {
  return phrases ? openingKind(text, phrases) : undefined;
}

function pushItem(
  state: State,
  printed: Content | undefined,
  content: Content,
  labels: { label: Label; after: Label | undefined } | undefined,
): void {
  const level = state.lists.levelOf(labels?.label, labels?.after);
  push(state, { role: 'item', label: printed, level, content });
}

function readUnlabelled(state: State, content: Content): void {
  const kind = opening(state, content.text);
  const inList = state.lists.depth > 0;
  state.lists.reset();
  if (state.zone === 'back' || state.zone === 'annex') {
    if (state.zone === 'annex' && kind === 'preambular') {
      return push(state, { role: 'preambularParagraph', label: undefined, content });
    }
    return push(state, { role: 'paragraph', content });
  }
  if (inList && /^\p{Ll}/u.test(content.text)) return push(state, { role: 'flush', content });
  if (kind === 'operative' && (state.zone === 'preamble' || state.number === 0)) {
    state.zone = 'operative';
    return push(state, { role: 'operativeParagraph', label: undefined, content });
  }
  if (state.zone === 'preamble')
    return push(state, { role: 'preambularParagraph', label: undefined, content });
  if (kind === 'operative')
    return push(state, { role: 'operativeParagraph', label: undefined, content });
  if (kind === 'preambular')
    return push(state, { role: 'preambularParagraph', label: undefined, content });
  push(state, { role: 'flush', content });
}

/** Marks the lead phrase of each paragraph that can have one. */
export function markLeadPhrases(roles: readonly Role[], phrases: LeadPhrases | undefined): Role[] {
  return roles.map((role) => {
    if (role.role !== 'preambularParagraph' && role.role !== 'operativeParagraph') return role;
    return { ...role, content: withLeadPhrase(role.content, phrases) };
  });
}

function withLeadPhrase(content: Content, phrases: LeadPhrases | undefined): Content {
  const printed = content.marks.find(
    ({ kind, from }) => from === 0 && (kind === 'emphasis' || kind === 'strong'),
  );
  if (printed) {
    // The print says itself how far the phrase reaches; the comma after it is not part of it.
    const marks = content.marks.filter((mark) => mark !== printed);
    return { ...content, marks: [{ kind: 'leadPhrase', from: 0, to: printed.to }, ...marks] };
  }
  const found = phrases && leadPhraseAt(content.text, phrases);
  if (!found) return content;
  return {
    ...content,
    marks: [{ kind: 'inferredLeadPhrase', from: 0, to: found.length }, ...content.marks],
  };
}
