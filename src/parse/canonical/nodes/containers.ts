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
import type { SourceBlock, ContainerBlock } from '../blocks/index.ts';
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
): { children: PhrasingContent[]; rest: SourceBlock[] } {
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
  const rest: SourceBlock[] = [];
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
          ...spansOf(cell),
          children: only.children,
          position: positionOf(cell, context),
        });
      rest.push(...(only?.rest ?? [cell]));
    }
    rows.push({ type: 'tableRow', children, position: positionOf(row, context) });
  }
  const { align } = block.attributes;
  const headerRows = countIn(block, 'headers', 0);
  const table: Table = {
    type: 'table',
    ...(align !== undefined && {
      align: align === '' ? [] : align.split(' ').map((word) => alignments.get(word) ?? null),
    }),
    ...(headerRows !== undefined && { headerRows }),
    children: rows,
    position,
  };
  return { node: table, rest };
}

function spansOf(cell: SourceBlock): Pick<TableCell, 'columnSpan' | 'rowSpan'> {
  if (cell.kind !== 'container') return {};
  const columnSpan = countIn(cell, 'columns', 1);
  const rowSpan = countIn(cell, 'rows', 1);
  return {
    ...(columnSpan !== undefined && { columnSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  };
}

function isContainer(block: SourceBlock, name: ContainerName): block is ContainerBlock {
  return block.kind === 'container' && block.name === name;
}

function levelOf(block: ContainerBlock): number | undefined {
  return countIn(block, 'level', 1);
}

/** The number in an attribute, unless it is none or too small. */
function countIn(
  { attributes }: ContainerBlock,
  name: string,
  smallest: number,
): number | undefined {
  const value = attributes[name];
  const count = value === undefined || !/^\d{1,9}$/.test(value) ? Number.NaN : Number(value);
  return count >= smallest ? count : undefined;
}
