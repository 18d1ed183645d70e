/** The outline of a tree: what every edition of it must read as. */
import { headingLevels } from './heading-levels.ts';
import type {
  Masthead,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  SectionContent,
  TableRow,
} from './types.ts';
import type { Outline, OutlineBlock, OutlineKind } from './outline.ts';
import { identifiersOf, type Identifiers } from './identifiers.ts';
import { notesOf, titleText } from './walk.ts';

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
      label: note.label,
      id: context.ids.get(note) ?? '',
    };
    return [block, ...rest];
  });
  const title = documentTitle(root);
  return {
    ...(root.data?.language !== undefined && { language: root.data.language }),
    ...(title !== undefined && { title }),
    blocks,
    notes,
  };
}

/** The title for an edition's metadata: "A/RES/70/179: Improving the coordination …". */
export function documentTitle(root: Root): string | undefined {
  const masthead = root.children.find((node) => node.type === 'masthead');
  const symbol = masthead?.symbol?.replace(/\*+$/, '');
  const title = root.children.find((node) => node.type === 'title');
  const words = title ? normalizeSpace(inlineText(title.children).text) : '';
  // "of 22 November 1967" names no text without "Resolution 242 (1967)".
  const dated = /\(\d{4}\)/.test(title?.label ?? '');
  const name = words === '' || dated ? normalizeSpace(titleText(root) ?? '') || undefined : words;
  return symbol && name ? `${symbol}: ${name}` : (symbol ?? name);
}

/** Runs of white space, no-break spaces among them, become one space; none stay at the ends. */
export function normalizeSpace(text: string): string {
  return text.replace(spaces, ' ').trim();
}

// `\s` holds the no-break spaces U+00A0, U+2007 and U+202F; the word joiner U+2060 it does not.
const spaces = /[\s\u2060]+/g;
const oneSpace = /[\s\u2060]/;

/** The lines of the masthead in the order in which editions show them. */
export function mastheadLines(masthead: Masthead): string[] {
  const lines = [
    masthead.organization,
    masthead.symbol,
    masthead.organ ?? masthead.data?.organ,
    masthead.distribution,
    masthead.date,
    masthead.originalLanguage,
    masthead.subsidiaryOrgan,
    masthead.session,
    masthead.sessionDates,
    ...(masthead.agendaItems ?? []).flatMap(({ label, name }) => [label, name]),
    ...(masthead.particulars ?? []).map(({ term, value }) => `${term} ${value}`),
    masthead.sponsors,
    masthead.symbolNote,
  ];
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}

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
      return mastheadLines(node).map((line) => ({ kind: 'masthead', text: normalizeSpace(line) }));
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
      return node.children.flatMap((row) => blocksOf(row, context));
    case 'tableRow':
      return [
        block(
          'tableRow',
          node,
          context,
          inlineText(rowContent(node.children.map((c) => c.children))),
        ),
      ];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, context));
    default:
      return [block(node.type, node, context, inlineText(node.children))];
  }
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
  const gather = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') raw += node.value;
      else if (node.type === 'break') raw += ' ';
      else if (node.type === 'footnoteReference')
        markers.push({ label: node.label, at: raw.length });
      else if (node.type === 'languageSpan') {
        const from = raw.length;
        gather(node.children);
        languages.push({ language: node.language, from, to: raw.length });
      } else gather(node.children);
    }
  };
  gather(children);
  const at = normalizedOffsets(raw);
  return {
    text: normalizeSpace(raw),
    ...(markers.length > 0 && { markers: markers.map((m) => ({ ...m, at: at(m.at) })) }),
    ...(languages.length > 0 && {
      languages: languages.map((l) => ({ ...l, from: at(l.from), to: at(l.to) })),
    }),
  };
}

/** Where an offset of `raw` lies in the normalised text, for offsets that come in any order. */
function normalizedOffsets(raw: string): (offset: number) => number {
  const offsets: number[] = [0];
  let length = 0;
  let spaceBefore = true;
  for (const [index, unit] of raw.split('').entries()) {
    const space = oneSpace.test(unit);
    if (!space || !spaceBefore) length += 1;
    spaceBefore = space;
    offsets[index + 1] = length;
  }
  const end = normalizeSpace(raw).length;
  return (offset) => Math.min(offsets[offset] ?? end, end);
}
