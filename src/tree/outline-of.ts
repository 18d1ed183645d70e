/** The outline of a tree: what every edition of it must read as. */
import { headingLevels } from './heading-levels.ts';
import { documentSymbol } from './identity.ts';
import { mastheadLines } from './masthead-lines.ts';
import type {
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  SectionContent,
  Table,
  TableRow,
} from './types.ts';
import type { Outline, OutlineBlock, OutlineKind } from './outline.ts';
import { identifiersOf, type Identifiers } from './identifiers.ts';
import { isInvisible, withoutInvisible } from './invisible.ts';
import { tableGrid } from './table-grid.ts';
import { nodesOf, notesOf, titleText } from './walk.ts';

/** Computes the outline of a tree. Pure. */
export function outlineOf(root: Root): Outline {
  const context: Context = {
    ids: identifiersOf(root),
    levels: headingLevels(root),
    quoted: false,
    itemLevel: 0,
  };
  const blocks: OutlineBlock[] = [];
  for (const child of root.children) {
    if (child.type !== 'footnoteDefinition') blocks.push(...blocksOf(child, context));
  }
  const notes = notesOf(root).flatMap((note): OutlineBlock[] => {
    const [first, ...rest] = note.children.flatMap((child) => blocksOf(child, context));
    const block: OutlineBlock = {
      ...(first ?? { text: '' }),
      kind: 'note',
      label: normalizeSpace(note.label),
      id: context.ids.get(note) ?? '',
    };
    return [block, ...rest];
  });
  const title = documentTitle(root);
  const addresses = addressesIn(root);
  return {
    ...(root.data?.language !== undefined && { language: root.data.language }),
    ...(title !== undefined && { title }),
    blocks,
    notes,
    ...(addresses.length > 0 && { addresses }),
  };
}

function addressesIn(root: Root): string[] {
  return [...new Set(nodesOf(root, 'link').map(({ url }) => url))];
}

/** The title for an edition's metadata: "A/RES/70/179: Improving the coordination …". */
export function documentTitle(root: Root): string | undefined {
  const symbol = documentSymbol(root);
  const title = root.children.find((node) => node.type === 'title');
  const words = title ? normalizeSpace(inlineText(title.children).text) : '';
  // "of 22 November 1967" names no text without "Resolution 242 (1967)".
  const dated = /\(\d{4}\)/.test(title?.label ?? '');
  const whole = normalizeSpace(titleText(root) ?? '') || undefined;
  // "75/300 - …": the dash stands between number and words, and here the symbol is before them.
  const own = words === '' || dated ? whole : words.replace(/^[-–—]\s+/u, '');
  const name = own ?? (normalizeSpace(root.data?.title ?? '') || undefined);
  return symbol && name ? `${symbol}: ${name}` : (symbol ?? name);
}

/**
 * Runs of white space, no-break spaces among them, become one space; none stay at the ends.
 * Invisible characters are left out.
 */
export function normalizeSpace(text: string): string {
  if (plainWords.test(text)) return text;
  return withoutInvisible(text).replace(spaces, ' ').trim();
}

/** Most texts are, and are as they are to be. */
const plainWords = /^(?:[!-~]+ )*[!-~]+$/;
// `\s` holds the no-break spaces U+00A0, U+2007 and U+202F.
const spaces = /\s+/g;
const oneSpace = /\s/;

interface Context {
  ids: Identifiers;
  levels: ReadonlyMap<Nodes, number>;
  quoted: boolean;
  /** How many items stand around. */
  itemLevel: number;
}

type Block = RootContent | SectionContent | TableRow;

function blocksOf(node: Block, context: Context): OutlineBlock[] {
  switch (node.type) {
    case 'masthead':
      return mastheadLines(node).map(({ text }) => ({
        kind: 'masthead',
        text: normalizeSpace(text),
      }));
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item':
      return withFirstParagraph(node, context);
    case 'section':
    case 'annex':
      return divisionBlocks(node, context);
    case 'quotedBlock':
      return node.children.flatMap((child) => blocksOf(child, { ...context, quoted: true }));
    case 'table':
      return rowBlocks(node, context);
    case 'tableRow':
      return [block('tableRow', node, context, rowText(node))];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, context));
    case 'pageBreak':
      return [];
    default:
      return [block(node.type, node, context, inlineText(node.children))];
  }
}

function rowBlocks(table: Table, context: Context): OutlineBlock[] {
  const { rows } = tableGrid(table);
  return table.children.map((row, index) => {
    const spans = spansOf((rows[index] ?? []).filter((slot) => slot.kind === 'cell'));
    return { ...block('tableRow', row, context, rowText(row)), ...spans };
  });
}

function rowText({ children }: TableRow): ReturnType<typeof inlineText> {
  return inlineText(rowContent(children.map((cell) => cell.children)));
}

/** What an outline says of a row whose cells take so many columns and rows. */
export function spansOf(
  cells: readonly { columns: number; rows: number }[],
): Pick<OutlineBlock, 'spans'> {
  const spans = cells.flatMap(({ columns, rows }, index) =>
    columns > 1 || rows > 1 ? [{ cell: index + 1, columns, rows }] : [],
  );
  return spans.length > 0 ? { spans } : {};
}

/** The cells of a row as one line of text, with ` | ` between them. */
export function rowContent(cells: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  // A cell that a row lacks is drawn as an empty one (ISO 14289-1 7.5: rows of a table are regular).
  const last = cells.findLastIndex((cell) => !isEmpty(inlineText(cell)));
  return cells
    .slice(0, last + 1)
    .flatMap((cell, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ' | ' }] : []),
      ...cell,
    ]);
}

function isEmpty({ text, markers }: Pick<OutlineBlock, 'text' | 'markers'>): boolean {
  return text === '' && markers === undefined;
}

/** The text of a numbered paragraph is the text of its own block; what follows are blocks below it. */
function withFirstParagraph(
  node: Extract<Block, { type: 'preambularParagraph' | 'operativeParagraph' | 'item' }>,
  context: Context,
): OutlineBlock[] {
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? inlineText(first.children) : { text: '' };
  const below = first === undefined || first.type === 'paragraph' ? rest : node.children;
  // Editions show levels by nesting, whatever level the node says.
  const itemLevel = node.type === 'item' ? context.itemLevel + 1 : 0;
  const level = node.type === 'item' ? { level: itemLevel } : {};
  return [
    { ...block(node.type, node, context, own), ...level },
    ...below.flatMap((child) => blocksOf(child, { ...context, itemLevel })),
  ];
}

/** A section's label and heading are one block: they are printed, and read, as one heading. */
function divisionBlocks(
  node: Extract<Block, { type: 'section' | 'annex' }>,
  context: Context,
): OutlineBlock[] {
  const heading = node.children.find((child) => child.type === 'heading');
  const rest = node.children.filter((child) => child !== heading);
  return [
    block(node.type, node, context, heading ? inlineText(heading.children) : { text: '' }),
    ...rest.flatMap((child) => blocksOf(child, context)),
  ];
}

function block(
  kind: OutlineKind,
  node: Block,
  { ids, levels, quoted }: Context,
  content: Pick<OutlineBlock, 'text' | 'markers' | 'languages'>,
): OutlineBlock {
  const label = 'label' in node ? node.label : undefined;
  const level = levels.get(node);
  const id = ids.get(node as Nodes);
  return {
    kind,
    ...(label !== undefined && { label: normalizeSpace(label) }),
    ...content,
    ...(level !== undefined && { level }),
    ...(quoted && { quoted }),
    ...(id !== undefined && { id }),
  };
}

/** Text with white space normalised as it is gathered, so that markers' offsets stay true. */
export function inlineText(
  children: readonly PhrasingContent[],
): Pick<OutlineBlock, 'text' | 'markers' | 'languages'> {
  let raw = '';
  const markers: { label: string; at: number }[] = [];
  const languages: { language: string; from: number; to: number }[] = [];
  const add = (value: string, language: string | undefined): void => {
    const from = raw.length;
    raw += value;
    if (language === undefined || value === '') return;
    const last = languages.at(-1);
    if (last?.to === from && last.language === language) last.to = raw.length;
    else languages.push({ language, from, to: raw.length });
  };
  // Words are in the language that is named closest to them, however formats nest what they name.
  const gather = (nodes: readonly PhrasingContent[], language?: string): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, language);
      else if (node.type === 'break') add(' ', language);
      else if (node.type === 'footnoteReference')
        markers.push({ label: normalizeSpace(node.label), at: raw.length });
      else if (node.type === 'languageSpan') gather(node.children, node.language);
      else if (node.type !== 'pageBreak') gather(node.children, language);
    }
  };
  gather(children);
  if (markers.length === 0 && languages.length === 0) return { text: normalizeSpace(raw) };
  const at = normalizedOffsets(raw);
  const shown = languages
    .map((part) => ({ ...part, from: at(part.from), to: at(part.to) }))
    .filter(({ from, to }) => from < to);
  return {
    text: normalizeSpace(raw),
    ...(markers.length > 0 && { markers: markers.map((m) => ({ ...m, at: at(m.at) })) }),
    ...(shown.length > 0 && { languages: shown }),
  };
}

/** Where an offset of `raw` lies in the normalised text, for offsets that come in any order. */
function normalizedOffsets(raw: string): (offset: number) => number {
  const offsets: number[] = [0];
  let length = 0;
  let spaceBefore = true;
  for (const [index, unit] of raw.split('').entries()) {
    if (!isInvisible(raw, index)) {
      const space = oneSpace.test(unit);
      if (!space || !spaceBefore) length += 1;
      spaceBefore = space;
    }
    offsets[index + 1] = length;
  }
  const end = normalizeSpace(raw).length;
  return (offset) => Math.min(offsets[offset] ?? end, end);
}
