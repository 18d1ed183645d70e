/** Containers, `:::name`: one maker for each name. */
import type { Position } from 'unist';
import { takesLeadPhrase, type ContainerName } from '../../../source-format/index.ts';
import type {
  PhrasingContent,
  SectionContent,
  Table,
  TableCell,
  TableRow,
} from '../../../tree/types.ts';
import type { Block, ContainerBlock } from '../blocks/index.ts';
import { positionOf, reportForm, type ContainerReading, type Context } from '../context.ts';
import { readPhrasing } from '../inline/index.ts';
import { withLeadPhrase } from './lead-phrase.ts';
import { addNote } from './notes.ts';

interface Container {
  block: ContainerBlock;
  /** The level of an item in this place. */
  level: number;
  context: Context;
  position: Position;
  /** `{ label }`, or nothing. */
  label: { label?: string };
}

type Maker = (container: Container) => ContainerReading;

const makers: Record<ContainerName, Maker> = {
  adoption: oneParagraph('adoptionLine'),
  origin: oneParagraph('originLine'),
  enacting: oneParagraph('enactingClause'),
  closing: oneParagraph('closingNote'),
  vote: oneParagraph('voteNote'),
  heading: oneParagraph('heading'),
  text: oneParagraph('paragraph'),
  title: (container) => {
    const { node, rest } = oneParagraph('title')(container);
    return { node: { ...node, ...container.label } as SectionContent, rest };
  },
  preambular: paragraphWithParts('preambularParagraph'),
  operative: paragraphWithParts('operativeParagraph'),
  item: ({ block, label, context, position, ...place }) => {
    const level = levelOf(block) ?? place.level;
    const children = context.read.parts(block.children, { type: 'item', level }, context);
    return whole({ type: 'item', ...label, level, children, position });
  },
  note: ({ block, context, position }) => {
    const label = block.label ?? '';
    const identifier = block.attributes['id'] ?? label;
    const children = context.read.parts(
      block.children,
      { type: 'footnoteDefinition', level: 0 },
      context,
    );
    addNote({ type: 'footnoteDefinition', identifier, label, children, position }, context);
    return { rest: [] };
  },
  quote: ({ block, context, position }) =>
    whole({
      type: 'quotedBlock',
      children: context.read.flow(block.children, 'body', context),
      position,
    }),
  section: division('section'),
  annex: division('annex'),
  table: readTableContainer,
  // Rows and cells outside a table: what they hold stays where it is.
  row: unwrapped,
  cell: unwrapped,
};

/** Reads a container; `level` is the level of an item in its place. */
export function readContainer(
  block: ContainerBlock,
  level: number,
  context: Context,
): ContainerReading {
  const { label } = block;
  const reading = makers[block.name as ContainerName]({
    block,
    level,
    context,
    position: positionOf(block, context),
    label: label === undefined ? {} : { label },
  });
  const [first] = reading.rest;
  if (first)
    reportForm(context, first, {
      reason: `The container "${block.name}" cannot hold this; it was put behind it.`,
      note: 'End the container before this place.',
    });
  return reading;
}

function whole(node: SectionContent): ContainerReading {
  return { node, rest: [] };
}

function oneParagraph(
  type:
    | 'adoptionLine'
    | 'originLine'
    | 'title'
    | 'enactingClause'
    | 'closingNote'
    | 'voteNote'
    | 'heading'
    | 'paragraph',
): Maker {
  return ({ block, context, position }) => {
    const { children, rest } = onlyParagraph(block, context);
    const phrasing = takesLeadPhrase(type) ? withLeadPhrase(children, context) : children;
    return { node: { type, children: phrasing, position }, rest };
  };
}

function onlyParagraph(
  { children: [first, ...rest] }: ContainerBlock,
  context: Context,
): { children: PhrasingContent[]; rest: Block[] } {
  if (first === undefined) return { children: [], rest: [] };
  if (first.kind === 'paragraph') return { children: readPhrasing(first.content, context), rest };
  return { children: [], rest: [first, ...rest] };
}

function paragraphWithParts(type: 'preambularParagraph' | 'operativeParagraph'): Maker {
  return ({ block, label, context, position }) => {
    const children = context.read.parts(block.children, { type, level: 0 }, context);
    return whole({ type, ...label, children, position });
  };
}

function division(type: 'section' | 'annex'): Maker {
  return ({ block, label, context, position }) => {
    const children = context.read.flow(block.children, 'body', context);
    return whole({ type, ...label, children, position });
  };
}

function unwrapped({ block }: Container): ContainerReading {
  return { rest: block.children };
}

const alignments = new Map<string, 'left' | 'right' | 'center' | null>([
  ['left', 'left'],
  ['right', 'right'],
  ['center', 'center'],
  ['-', null],
]);

function readTableContainer({ block, context, position }: Container): ContainerReading {
  const rows: TableRow[] = [];
  const rest: Block[] = [];
  for (const row of block.children) {
    if (!isContainer(row, 'row')) {
      rest.push(row);
      continue;
    }
    const children: TableCell[] = [];
    for (const cell of row.children) {
      const only = isContainer(cell, 'cell') ? onlyParagraph(cell, context) : undefined;
      if (only)
        children.push({
          type: 'tableCell',
          children: only.children,
          position: positionOf(cell, context),
        });
      rest.push(...(only?.rest ?? [cell]));
    }
    rows.push({ type: 'tableRow', children, position: positionOf(row, context) });
  }
  const { align } = block.attributes;
  const table: Table = {
    type: 'table',
    ...(align !== undefined && {
      align: align === '' ? [] : align.split(' ').map((word) => alignments.get(word) ?? null),
    }),
    children: rows,
    position,
  };
  return { node: table, rest };
}

function isContainer(block: Block, name: ContainerName): block is ContainerBlock {
  return block.kind === 'container' && block.name === name;
}

function levelOf({ attributes }: ContainerBlock): number | undefined {
  const level = Number(attributes['level']);
  return Number.isSafeInteger(level) && level > 0 ? level : undefined;
}
