/** Builds the tree from paragraphs that know their roles. */
import type { Position } from 'unist';
import type {
  Annex,
  Item,
  Nodes,
  OperativeParagraph,
  Paragraph,
  ParagraphContent,
  PhrasingContent,
  PreambularParagraph,
  RootContent,
  Section,
  SectionContent,
  Table,
} from '../../tree/types.ts';
import { trim, type Content } from '../blocks/content.ts';
import { positionAt, type PageStart, type Reading } from '../reading.ts';
import { withPageBreaks } from './page-breaks.ts';
import { phrasingOfContent } from './phrasing.ts';
import type { Role, RoleOf } from './roles.ts';

type Open = PreambularParagraph | OperativeParagraph;
type Division = Section | Annex;

interface State {
  reading: Reading;
  top: RootContent[];
  annex: Annex | undefined;
  sections: { node: Section; depth: number; part: boolean }[];
  paragraph: Open | undefined;
  items: Item[];
  /** Pages of the official document that have not begun yet. */
  pages: PageStart[];
}

/** The children of the root, notes and masthead apart; `pages` begin in their text. */
export function buildBody(
  roles: readonly Role[],
  reading: Reading,
  pages: readonly PageStart[] = [],
): RootContent[] {
  const state: State = {
    reading,
    pages: [...pages],
    top: [],
    annex: undefined,
    sections: [],
    paragraph: undefined,
    items: [],
  };
  for (const role of roles) place(state, role);
  for (const node of state.top) settle(node);
  return state.top;
}

function place(state: State, role: Role): void {
  const { reading } = state;
  switch (role.role) {
    case 'masthead':
    case 'particular':
    case 'sponsors':
    case 'symbolNote':
      return; // The masthead is made of all of them at once.
    case 'adoptionLine':
    case 'originLine':
    case 'enactingClause':
      return addBlock(state, {
        type: role.role,
        children: phrasing(state, role.content),
      });
    case 'title':
      if (!beginsSection(state)) leaveDivisions(state, () => false);
      return addBlock(state, {
        type: 'title',
        ...labelled(role.label, reading),
        children: phrasing(state, role.content),
      });
    case 'preambularParagraph':
    case 'operativeParagraph':
      return openParagraph(state, role);
    case 'item':
      return addItem(state, role);
    case 'flush':
      return addFlush(state, paragraphOf(state, role.content));
    case 'paragraph':
      return addBlock(state, paragraphOf(state, role.content));
    case 'quote':
      return addQuoted(state, paragraphOf(state, role.content));
    case 'table':
      return addFlush(state, tableOf(state, role));
    case 'section':
      return openSection(state, role);
    case 'annex':
      return openAnnex(state, role);
    case 'closingNote':
    case 'voteNote':
      // A vote that is printed after the annex is the resolution's; each part has its own.
      leaveDivisions(state, ({ part }) => part);
      return addBlock(state, {
        type: role.role,
        children: phrasing(state, role.content),
      });
  }
}

function paragraphOf(state: State, content: Content): Paragraph {
  return { type: 'paragraph', children: phrasing(state, content) };
}

/** The nodes of a text, and among them where pages begin. */
function phrasing(state: State, content: Content): PhrasingContent[] {
  const text = trim(content);
  return phrasingOfContent(withPageBreaks(text, state.pages), state.reading);
}

/** The label of a node; its position starts with it. */
function labelled(
  label: Content | undefined,
  reading: Reading,
): { label?: string; position?: Position } {
  if (!label || label.text === '') return {};
  const from = label.starts[0] ?? 0;
  const to = label.ends[label.ends.length - 1] ?? from;
  return { label: label.text, position: positionAt(reading, from, to) };
}

function tableOf(state: State, { table }: RoleOf<'table'>): Table {
  const { rows, spans, headerRows = 1, align } = table;
  return {
    type: 'table',
    ...(align.length > 0 && { align }),
    ...(headerRows !== 1 && { headerRows }),
    children: rows.map((row, at) => ({
      type: 'tableRow',
      children: row.map((cell, index) => {
        const { columnSpan = 1, rowSpan = 1 } = spans?.[at]?.[index] ?? {};
        return {
          type: 'tableCell',
          ...(columnSpan > 1 && { columnSpan }),
          ...(rowSpan > 1 && { rowSpan }),
          children: phrasing(state, cell),
        };
      }),
    })),
  };
}

// ——— Where a node goes ———

function container({ sections, annex, top }: State): (RootContent | SectionContent)[] {
  return sections.at(-1)?.node.children ?? annex?.children ?? top;
}

/** Ends the annex and all sections but those that are to stay open. */
function leaveDivisions(
  state: State,
  stays: (section: State['sections'][number]) => boolean,
): void {
  state.sections = state.sections.filter(stays);
  state.annex = undefined;
}

/** Whether nothing but its heading and what stands above a title has come since a section began. */
function beginsSection({ sections }: State): boolean {
  const last = sections.at(-1)?.node.children.at(-1);
  return sections.length > 0 && (last === undefined || openings.has(last.type));
}

const openings: ReadonlySet<string> = new Set(['heading', 'title', 'adoptionLine', 'originLine']);

function addBlock(state: State, node: Exclude<SectionContent, { type: 'heading' }>): void {
  state.paragraph = undefined;
  state.items = [];
  container(state).push(node);
}

function openParagraph(
  state: State,
  { role, label, content }: RoleOf<'preambularParagraph' | 'operativeParagraph'>,
): void {
  const text = trim(content);
  const node: Open = {
    type: role,
    ...labelled(label, state.reading),
    children: text.text === '' ? [] : [paragraphOf(state, text)],
  };
  addBlock(state, node);
  state.paragraph = node;
}

function addItem(state: State, { label, level, content }: RoleOf<'item'>): void {
  const node: Item = {
    type: 'item',
    ...labelled(label, state.reading),
    level,
    children: [paragraphOf(state, content)],
  };
  while ((state.items.at(-1)?.level ?? 0) >= level) state.items.pop();
  const parent = state.items.at(-1);
  if (parent) parent.children.push(node);
  else addToParagraph(state, node);
  state.items.push(node);
}

/** Text after a list belongs to the paragraph, not to the last item. */
function addFlush(state: State, node: Paragraph | Table): void {
  state.items = [];
  addToParagraph(state, node);
}

/** Quoted blocks in a row are one quotation; it stands where the text that introduces it ends. */
function addQuoted(state: State, node: Paragraph): void {
  const parent = state.items.at(-1) ?? state.paragraph;
  const siblings: Nodes[] = parent ? parent.children : container(state);
  const last = siblings.at(-1);
  if (last?.type === 'quotedBlock') last.children.push(node);
  else siblings.push({ type: 'quotedBlock', children: [node] });
}

function addToParagraph(state: State, node: ParagraphContent): void {
  if (state.paragraph) state.paragraph.children.push(node);
  else container(state).push(node);
}

function openSection(state: State, { label, heading, depth, part }: RoleOf<'section'>): void {
  while ((state.sections.at(-1)?.depth ?? -1) >= depth) state.sections.pop();
  const node: Section = { type: 'section', ...labelled(label, state.reading), children: [] };
  addHeading(state, node, heading);
  addBlock(state, node);
  state.sections.push({ node, depth, part: part === true });
}

function openAnnex(state: State, { label, heading }: RoleOf<'annex'>): void {
  state.sections = [];
  state.annex = undefined;
  const node: Annex = { type: 'annex', ...labelled(label, state.reading), children: [] };
  addHeading(state, node, heading);
  addBlock(state, node);
  state.annex = node;
}

function addHeading(state: State, node: Division, heading: Content | undefined): void {
  if (heading) node.children.push({ type: 'heading', children: phrasing(state, heading) });
}

// ——— Positions ———

/** Gives each node without a place, or with only its label's, the place of all that it holds. */
export function settle(node: Nodes): Position | undefined {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  let position = node.position;
  for (const child of children) position = span(position, settle(child));
  if (position) node.position = position;
  return position;
}

function span(a: Position | undefined, b: Position | undefined): Position | undefined {
  if (!a || !b) return a ?? b;
  const first = (b.start.offset ?? 0) < (a.start.offset ?? 0) ? b : a;
  return {
    start: first.start,
    end: (b.end.offset ?? 0) > (a.end.offset ?? 0) ? b.end : a.end,
    ...(first.origin && { origin: first.origin }),
  };
}
