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
  type BodyQuestion,
  type BodyState,
} from './body-state.ts';
import { datesClosing, goesOnVote, readClosing } from './closing-notes.ts';
import { makePart, readOpening, startDivision } from './division-blocks.ts';
import { isHeadingLike } from './divisions.ts';
import type { TextKind } from './front.ts';
import { isRomanParagraph, readDecimal } from './draft-labels.ts';
import { ListLevels } from './list-levels.ts';
import { readProse } from './prose.ts';
import { readQuoted } from './quoted-text.ts';
import type { Role } from './roles.ts';

export function readBody(
  blocks: readonly Block[],
  context: BodyContext,
  kind: TextKind = 'resolution',
): Role[] {
  const state: BodyState = {
    ...context,
    roles: [],
    zone: firstZone[kind],
    number: 0,
    recites: kind === 'instrument',
    inPreamble: false,
    recitals: 0,
    lists: new ListLevels(),
    quoting: false,
    indent: 0,
    style: undefined,
    section: undefined,
    lettered: undefined,
    counted: false,
    itemIndent: 0,
  };
  blocks.forEach((block, i) => {
    const known = state.roles.length;
    const question = readBlock(state, block, blocks[i + 1]);
    // What was read without a role of its own belongs to the last one.
    state.trace?.(question, state.roles.slice(Math.min(known, state.roles.length - 1)));
  });
  return state.roles;
}

const firstZone = {
  resolution: 'preamble',
  statement: 'annex',
  instrument: 'annex',
  other: 'prose',
} as const satisfies Record<TextKind, BodyState['zone']>;

/** Reads a block, and says by which question. */
function readBlock(state: BodyState, block: Block, next: Block | undefined): BodyQuestion {
  if (block.kind === 'table') {
    push(state, { role: 'table', table: block });
    return 'table';
  }
  if (state.zone === 'prose') return readProse(state, block, next);
  const { content } = block;
  const text = content.text.trim();
  if (readQuoted(state, block, text)) return 'quoted text';
  if (enacts(state, content, text)) return 'enacting clause';
  if (readClosing(state, content, text)) return 'closing';
  if (goesOnVote(state, content)) return 'rest of a vote';
  if (datesClosing(state, content)) return 'date of the closing';
  if (readOpening(state, block, text)) return 'opening line';
  if (startDivision(state, block, text, next)) return 'division';
  if (readBullet(state, block)) return 'bullet';
  if (readLabelled(state, block, next)) return 'label';
  readUnlabelled(state, content);
  return 'no label';
}

function enacts(state: BodyState, content: Content, text: string): boolean {
  if (!state.words.enactingClause.test(text)) return false;
  if (state.zone !== 'annex') state.zone = 'preamble';
  state.lists.reset();
  state.recites = true;
  makePart(state);
  push(state, { role: 'enactingClause', content });
  return true;
}

// ——— Paragraphs with a label ———

/** An item whose bullet is not printed as a label. */
function readBullet(state: BodyState, { bullet, content }: TextBlock): boolean {
  if (!bullet || labelAt(content.text.trim(), state.words.labels)) return false;
  const clause = bulletedClause(state, content);
  if (clause) {
    state.zone = clause === 'operativeParagraph' ? 'operative' : state.zone;
    state.lists.reset();
    push(state, { role: clause, label: undefined, content });
    return true;
  }
  pushItem(state, undefined, content, undefined);
  return true;
}

/** Delegates set their clauses as bullets: a lead phrase opens each, and the one before has ended. */
function bulletedClause(
  state: BodyState,
  content: Content,
): 'preambularParagraph' | 'operativeParagraph' | undefined {
  const { roles, zone, words } = state;
  const last = roles.at(-1);
  const begins =
    last?.role === 'enactingClause' ||
    ((last?.role === 'preambularParagraph' || last?.role === 'operativeParagraph') &&
      !last.content.text.trimEnd().endsWith(':') &&
      words.clauseEnd.test(last.content.text.trimEnd()));
  if (!begins) return undefined;
  const kind = opening(state, content.text.trim());
  if (zone === 'preamble' && kind === 'preambular') return 'preambularParagraph';
  const labelled = last.role === 'operativeParagraph' && last.label !== undefined;
  return (zone === 'preamble' || zone === 'operative') && kind === 'operative' && !labelled
    ? 'operativeParagraph'
    : undefined;
}

function readLabelled(state: BodyState, block: TextBlock, next: Block | undefined): boolean {
  const { content, indent, labelLength } = block;
  const label = labelAt(content.text, state.words.labels);
  const understood =
    label && label.readings.length > 0 && label.printed.length >= (labelLength ?? 0);
  if (labelLength !== undefined && !understood) return readCounted(state, block, labelLength);
  const after = next?.kind === 'text' ? labelAt(next.content.text, state.words.labels) : undefined;
  const asItem = (found: Label): boolean => {
    const printed = trim(slice(content, 0, found.textAt));
    pushItem(state, printed, slice(content, found.textAt), { label: found, after, block });
    return true;
  };
  const text = label ? content.text.slice(label.textAt) : '';
  if (label && isOfPreamble(state, label, text, next)) {
    pushPreambular(state, label, content);
    return true;
  }
  if (label && isNestedNumber(state, label, { indent, text })) return asItem(label);
  if (label && isLetteredParagraph(state, label, text)) {
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
    state.style = label?.style ?? 'dot';
    return true;
  }
  if (!label) return false;
  if (label.below) return readDecimal(state, block, label, label.below);
  if (isRomanParagraph(state, label, text)) {
    pushOperative(state, state.number + 1, content, label.textAt);
    return true;
  }
  const number = arabicOf(label);
  if (number !== undefined && label.style !== 'parentheses' && label.style !== 'quotes') {
    if (labelLength === undefined && !acceptsNumber(state, label, number, text)) return false;
    // "3 bis." stands beside the sequence.
    pushOperative(state, label.inserted ? state.number : number, content, label.textAt);
    state.indent = indent;
    state.style = label.style;
    return true;
  }
  return canBeItem(state, label) && asItem(label);
}

/** A label in a script or of a form that only the format itself knows for one. */
function readCounted(
  state: BodyState,
  { content, listLevel }: TextBlock,
  labelLength: number,
): boolean {
  const printed = trim(slice(content, 0, labelLength));
  const text = trim(slice(content, labelLength));
  const numbered = /^\p{N}/u.test(printed.text);
  const last = state.roles.at(-1)?.role;
  const goesOn = last === 'enactingClause' || lastText(state).endsWith(',') || state.counted;
  const operative = numbered || (goesOn && opening(state, text.text) === 'operative');
  if (listLevel === undefined && operative) {
    state.zone = state.zone === 'preamble' ? 'operative' : state.zone;
    state.lists.reset();
    state.counted = true;
    push(state, { role: 'operativeParagraph', label: printed, content: text });
    return true;
  }
  push(state, { role: 'item', label: printed, level: listLevel ?? 1, content: text });
  return true;
}

/** "(a) Resolves …; (b) Requests …": early texts letter their operative paragraphs. */
function isLetteredParagraph(state: BodyState, { style }: Label, text: string): boolean {
  const last = state.roles.at(-1);
  if (style !== 'parentheses' || opening(state, text) !== 'operative') return false;
  if (last?.role === 'operativeParagraph')
    return (
      last.label !== undefined &&
      labelAt(last.label.text, state.words.labels)?.style === 'parentheses'
    );
  return (
    last?.role === 'enactingClause' ||
    (last?.role === 'preambularParagraph' && last.content.text.trimEnd().endsWith(','))
  );
}

/** "PP1", or "1. Recalling …,": drafts and delegates number the preamble from its start. */
function isOfPreamble(
  state: BodyState,
  label: Label,
  text: string,
  next: Block | undefined,
): boolean {
  if (label.part !== undefined) return label.part === 'preambular';
  const number = arabicOf(label);
  if (state.zone !== 'preamble' || number === undefined || label.style === 'parentheses')
    return false;
  const first = state.roles.at(-1)?.role === 'enactingClause';
  const follows = first ? number === 1 : state.recitals > 0 && number === state.recitals + 1;
  if (!(follows || label.inserted) || opening(state, text) !== 'preambular') return false;
  // "1. Acting under Article 34 …, requests …;" is operative.
  if (/,\s?\d{0,3}$/.test(text.trimEnd())) return true;
  const after = next?.kind === 'text' ? labelAt(next.content.text, state.words.labels) : undefined;
  const below = next?.kind === 'text' && after ? next.content.text.slice(after.textAt) : '';
  return /[,;:]$/.test(text.trimEnd()) && opening(state, below) === 'preambular';
}

function pushPreambular(state: BodyState, label: Label, content: Content): void {
  if (!label.inserted) state.recitals = arabicOf(label) ?? state.recitals;
  state.lists.reset();
  push(state, {
    role: 'preambularParagraph',
    label: trim(slice(content, 0, label.textAt)),
    content: slice(content, label.textAt),
  });
}

function arabicOf({ readings }: Label): number | undefined {
  return readings.find(({ family }) => family === 'arabic')?.value;
}

/**
 * "1." below its paragraph, where a list is introduced or goes on: it is set further in, or it is no
 * next number and opens with no verb of the organ's.
 */
function isNestedNumber(
  state: BodyState,
  label: Label,
  { indent, text }: { indent: number; text: string },
): boolean {
  const value = arabicOf(label);
  if (value === undefined || label.part || label.inserted || state.number === 0) return false;
  const goesOn = state.lists.goesOn(label);
  // "1)" below "4." is an item.
  if (label.style === 'parenthesis') return state.style === 'dot' && (goesOn || value === 1);
  if (label.style !== 'dot') return false;
  const introduced = !/[.;]$/.test(lastText(state));
  // "i. …; / 1. …": the list goes down without a word that introduces it.
  const below = value === 1 && state.lists.depth > 0;
  if (indent >= state.indent + 2)
    return goesOn || (value === 1 && introduced) || (below && indent > state.itemIndent);
  if (state.zone !== 'operative' || opening(state, text) !== undefined) return false;
  return goesOn || below || (value === 1 && introduced && /[:,]$/.test(lastText(state)));
}

function pushOperative(state: BodyState, number: number, content: Content, textAt: number): void {
  if (state.zone === 'preamble') state.zone = 'operative';
  state.number = number;
  state.lists.reset();
  const label = trim(slice(content, 0, textAt));
  const text = slice(content, textAt);
  // "10. (a) The Government …": the first item stands on the line of its paragraph.
  const item = labelAt(text.text, state.words.labels);
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
function canBeItem(state: BodyState, label: Label): boolean {
  const { lists } = state;
  const { style, capital, readings } = label;
  if (style === 'bare') return false;
  // "A. give money;": delegates list with capitals too.
  if (capital && style === 'dot')
    return lists.goesOn(label) || (readings[0]?.value === 1 && lastText(state).endsWith(':'));
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
  labels: { label: Label; after: Label | undefined; block?: TextBlock } | undefined,
): void {
  const { whole, indent = 0, listLevel } = labels?.block ?? {};
  const deeper = whole && state.lists.depth > 0 && indent > state.itemIndent;
  const level = state.lists.levelOf(labels?.label, labels?.after, { level: listLevel, deeper });
  state.itemIndent = indent;
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
    const recites = state.inPreamble || (kind === 'preambular' && state.recites);
    if (recites && !begun && state.words.recitalEnd.test(content.text.trimEnd()))
      return unlabelled('preambularParagraph');
    if (kind === undefined && opensPreamble(content.text.trim())) state.recites = true;
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

/** "The States Parties to the present Convention,": who agrees on an annex opens its preamble. */
function opensPreamble(text: string): boolean {
  // "Heating plates,": a thing of a list has fewer words.
  return text.length < 300 && /^\p{Lu}[^.;:]*,$/u.test(text) && /\s\S+\s/u.test(text);
}

/** The first line below the word "Annex" is its title when no sentence ends there. */
function titlesAnnex({ roles }: BodyState, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'annex' || last.heading || content.text.length > 250) return false;
  if (/[.;:,]\s*\d{0,3}$/.test(content.text)) return false;
  last.heading = content;
  return true;
}
