/**
 * Puts entries in their places: items below the paragraphs that they belong to, paragraphs below the
 * headings above them, quotations where they are introduced.
 */
import { append } from './append.ts';
import type {
  Annex,
  Item,
  OperativeParagraph,
  ParagraphContent,
  PreambularParagraph,
  Section,
  SectionContent,
} from '../../tree/index.ts';
import { leadPhraseAt } from '../../language/lead-phrases.ts';
import { textOf } from '../../tree/index.ts';
import { depthOf, divisionLine, type DivisionLine, type OpenDivision } from './division-levels.ts';
import type { Entry, HeadingEntry, LabelledEntry, OpeningContent, TextEntry } from './entries.ts';
import { ItemLevels } from './item-levels.ts';
import { labelKind } from './labels.ts';
import { phrasingOfPieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** Where a body stands: paragraphs of a resolution open with lead phrases, those of an annex need not. */
export type BodyKind = 'resolution' | 'annex' | 'quotation';

interface Open extends OpenDivision {
  node: Section | Annex;
}

interface State {
  kind: BodyKind;
  reading: Reading;
  root: SectionContent[];
  divisions: Open[];
  /** The paragraph that items belong to. */
  paragraph: PreambularParagraph | OperativeParagraph | undefined;
  items: Item[];
  levels: ItemLevels;
  /** A division whose label has no heading yet. */
  unheaded: Section | Annex | undefined;
  /** The quotation that goes on. */
  quotation: SectionContent[] | undefined;
}

export function arrange(
  entries: readonly Entry[],
  kind: BodyKind,
  reading: Reading,
): SectionContent[] {
  const state: State = {
    kind,
    reading,
    root: [],
    divisions: [],
    paragraph: undefined,
    items: [],
    levels: new ItemLevels(),
    unheaded: undefined,
    quotation: undefined,
  };
  for (const [index, entry] of entries.entries()) place(entry, entries[index + 1], state);
  return state.root;
}

function place(entry: Entry, next: Entry | undefined, state: State): void {
  switch (entry.kind) {
    case 'heading':
      return placeHeading(entry, state);
    case 'division':
      return placeDivision(entry, state);
    case 'labelled':
      return placeLabelled(entry, next, state);
    case 'text':
      return placeText(entry, state);
    case 'node':
      return placeNode(entry.node, state);
  }
}

// ——— Where things go ———

function siblings({ divisions, root }: State): SectionContent[] {
  return divisions.at(-1)?.node.children ?? root;
}

function add(node: SectionContent, state: State): void {
  state.paragraph = undefined;
  state.items = [];
  state.levels.reset();
  state.unheaded = undefined;
  state.quotation = undefined;
  siblings(state).push(node);
}

/** What belongs to the paragraph that is open, or stands by itself where none is. */
function addPart(node: ParagraphContent, state: State): void {
  state.unheaded = undefined;
  if (state.paragraph) state.paragraph.children.push(node);
  else siblings(state).push(node);
}

// ——— Headings and divisions ———

function placeHeading(entry: HeadingEntry, state: State): void {
  const { language } = state.reading;
  const line = divisionLine(entry.pieces, language.divisions, state.divisions);
  const { unheaded } = state;
  if (line.label === undefined && unheaded) {
    unheaded.children.push({ type: 'heading', children: phrasingOfPieces(line.rest) });
    state.unheaded = undefined;
    return;
  }
  openDivision(line, entry, state);
}

function openDivision(line: DivisionLine, entry: HeadingEntry, state: State): void {
  const { depth, counts } = depthOf(line, entry.style, state.divisions, isEmpty(state));
  state.divisions.length = Math.min(depth, state.divisions.length);
  const node: Section | Annex = {
    type: line.kind === 'annex' ? 'annex' : 'section',
    ...(line.label !== undefined && { label: line.label }),
    children: [],
    position: state.reading.positionOf(entry.element),
  };
  const heading = phrasingOfPieces(line.rest);
  if (heading.length > 0) node.children.push({ type: 'heading', children: heading });
  add(node, state);
  state.divisions.push({
    node,
    counts,
    ...(line.label === undefined && { style: entry.style }),
  });
  if (heading.length === 0) state.unheaded = node;
}

/** Whether nothing but its heading has come since the innermost division began. */
function isEmpty({ divisions }: State): boolean {
  const last = divisions.at(-1)?.node.children ?? [];
  return divisions.length > 0 && last.every(({ type }) => type === 'heading');
}

/** A division that holds what is its own. */
function placeDivision(entry: Extract<Entry, { kind: 'division' }>, state: State): void {
  const { label, heading, entries, element } = entry;
  const { divisions } = state.reading.language;
  const children = arrange(entries, state.kind, state.reading);
  const annex = label !== undefined && divisions.kindOf(label) === 'annex';
  const node: Section | Annex = {
    type: annex ? 'annex' : 'section',
    ...(label !== undefined && { label }),
    children: [...(heading ? [{ type: 'heading' as const, children: heading }] : []), ...children],
    position: state.reading.positionOf(element),
  };
  add(node, state);
}

// ——— Paragraphs and items ———

function placeLabelled(entry: LabelledEntry, next: Entry | undefined, state: State): void {
  const { label, content, element } = entry;
  const kind = labelKind(label);
  const isItem = kind === 'item' || (kind === 'division' && state.levels.goesOn(label));
  if (isItem && isQuoting(state)) return quoteItem(entry, state);
  if (isItem) return placeItem(entry, next, state);
  const node: OperativeParagraph = {
    type: 'operativeParagraph',
    label,
    children: content.children,
    position: state.reading.positionOf(element),
  };
  add(node, state);
  openParagraph(node, state);
}

/** What follows may be items of a paragraph, and go on with those that it holds. */
function openParagraph(node: PreambularParagraph | OperativeParagraph, state: State): void {
  state.paragraph = node;
  openItems(node.children, state);
}

function openItems(children: readonly ParagraphContent[], state: State): void {
  const items = children.filter((child) => child.type === 'item');
  for (const [index, item] of items.entries()) {
    if (item.label !== undefined) state.levels.levelOf(item.label, items[index + 1]?.label);
  }
  const last = children.at(-1);
  if (last?.type !== 'item') return;
  state.items.push(last);
  openItems(last.children, state);
}

function placeItem(entry: LabelledEntry, next: Entry | undefined, state: State): void {
  const { label, content, element } = entry;
  const level = state.levels.levelOf(label, nextLabel(next));
  const children = content.plain.map((child) =>
    child.type === 'item' ? deeper(child, level) : child,
  );
  const node: Item = {
    type: 'item',
    label,
    level,
    children,
    position: state.reading.positionOf(element),
  };
  while ((state.items.at(-1)?.level ?? 0) >= level) state.items.pop();
  const parent = state.items.at(-1);
  if (parent) parent.children.push(node);
  else addPart(node, state);
  state.items.push(node);
  state.quotation = undefined;
}

function nextLabel(next: Entry | undefined): string | undefined {
  return next?.kind === 'labelled' && labelKind(next.label) !== 'paragraph'
    ? next.label
    : undefined;
}

/** An item and what it holds, so many levels down. */
function deeper(item: Item, levels: number): Item {
  return {
    ...item,
    level: item.level + levels,
    children: item.children.map((child) => (child.type === 'item' ? deeper(child, levels) : child)),
  };
}

// ——— Text without a label ———

function placeText(entry: TextEntry, state: State): void {
  const { content } = entry;
  if (placeQuoted(entry, state)) return;
  if (headsUnheaded(content, state)) return;
  // A number whose text stands in the next paragraph of the file.
  if (state.paragraph?.children.length === 0) {
    append(state.paragraph.children, content.children);
    return;
  }
  if (content.leads && state.kind === 'resolution') {
    const node: OperativeParagraph | PreambularParagraph = {
      type: isRecital(content, state) ? 'preambularParagraph' : 'operativeParagraph',
      children: content.children,
      ...(entry.element && { position: state.reading.positionOf(entry.element) }),
    };
    add(node, state);
    openParagraph(node, state);
  } else if (goesOn(state)) {
    state.items = [];
    state.levels.reset();
    for (const child of content.plain) addPart(child, state);
  } else {
    for (const child of content.plain) add(child, state);
  }
}

/** A short line below the label of a division is its heading, however the file set it. */
function headsUnheaded({ words, leads, plain }: OpeningContent, state: State): boolean {
  const { unheaded } = state;
  const [line, ...others] = plain;
  if (!unheaded || leads || line?.type !== 'paragraph' || others.length > 0) return false;
  if (words.length > longestHeading || endsSentence.test(words)) return false;
  unheaded.children.push({ type: 'heading', children: line.children });
  state.unheaded = undefined;
  return true;
}

const longestHeading = 200;
const endsSentence = /[.;:,!?…。；：，؛،؟][”"»)\]]*\uFFFC*$/u;

/**
 * Whether a paragraph belongs to a preamble its lead phrase tells, or else its end: a comma. None
 * comes after the first operative paragraph.
 */
function isRecital({ words }: OpeningContent, state: State): boolean {
  const { leadPhrases } = state.reading.language;
  const kind = leadPhrases && leadPhraseAt(words, leadPhrases)?.kind;
  if (kind === 'operative') return false;
  if (kind !== 'preambular' && !/[,،，]\uFFFC*$/u.test(words)) return false;
  const before = siblings(state).findLast(({ type }) => type !== 'pageBreak');
  return (
    before === undefined ||
    ['heading', 'enactingClause', 'preambularParagraph', 'title'].includes(before.type)
  );
}

/** After an item that ends no sentence, text without a label goes on with the paragraph of the list. */
function goesOn({ items, paragraph, reading }: State): boolean {
  const last = items.at(-1);
  if (!last || !paragraph) return false;
  const end = reading.language.words.clauseEnd.exec(textOf(last).trim())?.[0];
  return end !== undefined && !/^[.。]/u.test(end);
}

const opensQuote = /^["“„«‹”]/u;
const closesQuote = /["”»›“]\s?[.,;:。；،؛]?$/u;

/** Text in quotation marks below a paragraph that introduces it: each paragraph opens with one. */
function placeQuoted({ content, element }: TextEntry, state: State): boolean {
  const { words } = content;
  const introduced = state.quotation !== undefined || introduces(state);
  if (!opensQuote.test(words) || !introduced || content.leads) {
    if (state.quotation === undefined) return false;
    const ended = closesQuote.test(lastWords(state.quotation));
    if (ended || content.leads) {
      state.quotation = undefined;
      return false;
    }
  }
  if (state.quotation === undefined) {
    const children: SectionContent[] = [];
    const position = element && { position: state.reading.positionOf(element) };
    const node: ParagraphContent = { type: 'quotedBlock', children, ...position };
    const parent = state.items.at(-1) ?? state.paragraph;
    if (parent) parent.children.push(node);
    else siblings(state).push(node);
    state.quotation = children;
  }
  append(state.quotation, content.plain);
  return true;
}

/** Whether a quotation is open: its last words close none. */
function isQuoting({ quotation }: State): boolean {
  return quotation !== undefined && !closesQuote.test(lastWords(quotation));
}

function quoteItem({ label, content, element }: LabelledEntry, state: State): void {
  state.quotation?.push({
    type: 'item',
    label,
    level: 1,
    children: content.plain,
    position: state.reading.positionOf(element),
  });
}

function introduces({ items, paragraph, ...state }: State): boolean {
  const last = items.at(-1) ?? paragraph ?? state.divisions.at(-1)?.node.children.at(-1);
  return last !== undefined && /[:：]$/u.test(textOf(last).trim());
}

function lastWords(nodes: readonly SectionContent[]): string {
  const last = nodes.at(-1);
  return last ? textOf(last).trim() : '';
}

// ——— Whole nodes ———

function placeNode(node: SectionContent, state: State): void {
  switch (node.type) {
    case 'preambularParagraph':
    case 'operativeParagraph':
      add(node, state);
      openParagraph(node, state);
      return;
    case 'table':
      state.quotation = undefined;
      addPart(node, state);
      return;
    case 'item':
      placeWholeItem(node, state);
      return;
    case 'quotedBlock':
      addPart(node, state);
      return;
    default:
      add(node, state);
  }
}

function placeWholeItem(node: Item, state: State): void {
  addPart(node, state);
  state.items = [node];
}
