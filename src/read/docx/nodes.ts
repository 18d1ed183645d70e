/** Makes the node of a paragraph or a table; where it goes is not asked here. */
import type { LineNode, LinePlace, PhrasingContent, Table } from '../../tree/index.ts';
import { takeLabel, type TypedLabels } from './labels.ts';
import type { Run, WordCell, WordParagraph, WordTable } from './model.ts';
import { phrasingOfRuns, type PhrasingContext } from './phrasing.ts';
import { roleOfStyle, type ParagraphRole } from './style-roles.ts';

export function roleOf(paragraph: WordParagraph | undefined): ParagraphRole | undefined {
  return roleOfStyle(paragraph?.style?.name ?? '');
}

/** The node of a line, by what its style says it is. */
export function lineNode(
  paragraph: WordParagraph,
  { kind, level }: LinePlace,
  context: PhrasingContext,
): LineNode {
  switch (kind) {
    case 'operativeParagraph':
    case 'preambularParagraph':
    case 'item':
      return numberedNode(paragraph, kind, level, context);
    case 'section':
    case 'annex':
    case 'title':
      return titledNode(paragraph, kind, context);
    case 'table':
    case 'paragraph':
    case 'flushText':
      return { type: 'paragraph', children: phrasing(withNumber(paragraph), paragraph, context) };
    default:
      return { type: kind, children: phrasing(withNumber(paragraph), paragraph, context) };
  }
}

/** What has no place for a label keeps it before its words. */
function withNumber({ number, runs }: WordParagraph): readonly Run[] {
  if (number === undefined || number.label === '') return runs;
  return [{ kind: 'text', text: `${number.label} `, format: {} }, ...runs];
}

export function tableNode({ rows, headerRows }: WordTable, context: PhrasingContext): Table {
  const align = alignOf(rows);
  return {
    type: 'table',
    ...(align.some((side) => side !== null) && { align }),
    ...(headerRows !== 1 && { headerRows }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map(({ paragraphs, columnSpan, rowSpan }) => ({
        type: 'tableCell',
        ...(columnSpan > 1 && { columnSpan }),
        ...(rowSpan > 1 && { rowSpan }),
        children: paragraphs.flatMap((paragraph, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'break' as const }] : []),
          ...phrasing(withNumber(paragraph), paragraph, context),
        ]),
      })),
    })),
  };
}

/** How the columns are set; of cells in one column, the first that takes no other says it. */
function alignOf(rows: readonly WordCell[][]): NonNullable<Table['align']> {
  const align: NonNullable<Table['align']> = [];
  const told = new Set<number>();
  for (const { paragraphs, column, columnSpan } of rows.flat()) {
    const role = roleOf(paragraphs[0]);
    if (told.has(column) || role?.role !== 'cell') continue;
    if (columnSpan === 1) told.add(column);
    while (align.length <= column) align.push(null);
    align[column] = role.align;
  }
  return align;
}

/** The place of a table, which its cells tell. */
export function placeOfTable({ rows }: WordTable): LinePlace {
  const role = roleOf(rows[0]?.[0]?.paragraphs[0]);
  return role?.role === 'cell' ? role.place : { kind: 'table', quoted: 0 };
}

function numberedNode(
  paragraph: WordParagraph,
  type: 'operativeParagraph' | 'preambularParagraph' | 'item',
  level: number | undefined,
  context: PhrasingContext,
): LineNode {
  const counted = countedLabel(paragraph);
  const typed = type === 'preambularParagraph' ? 'none' : 'numbered';
  const { label, runs } =
    counted === undefined
      ? takeLabel(paragraph.runs, typedLabels(paragraph, typed))
      : { label: counted, runs: paragraph.runs };
  const text = phrasing(runs, paragraph, context, type !== 'item');
  const node = {
    ...(label !== undefined && { label }),
    children: text.length === 0 ? [] : [{ type: 'paragraph' as const, children: text }],
  };
  return type === 'item' ? { type, level: level ?? 1, ...node } : { type, ...node };
}

function titledNode(
  paragraph: WordParagraph,
  type: 'section' | 'annex' | 'title',
  context: PhrasingContext,
): LineNode {
  const counted = countedLabel(paragraph);
  const { label, runs } =
    counted === undefined
      ? takeLabel(paragraph.runs, typedLabels(paragraph, 'titled'))
      : { label: counted, runs: paragraph.runs };
  const children = phrasing(runs, paragraph, context);
  const own = { ...(label !== undefined && { label }) };
  if (type === 'title') return { type, ...own, children };
  return {
    type,
    ...own,
    children: children.length === 0 ? [] : [{ type: 'heading' as const, children }],
  };
}

function countedLabel({ number }: WordParagraph): string | undefined {
  return number?.bullet === false ? number.label : undefined;
}

/** A style that says whether there is a label leaves nothing to guess. */
function typedLabels(paragraph: WordParagraph, usual: TypedLabels): TypedLabels {
  const role = roleOf(paragraph);
  const said = role?.role === 'line' ? role.label : undefined;
  return said === 'none' ? 'none' : said === 'typed' ? 'certain' : usual;
}

function phrasing(
  runs: readonly Run[],
  { style }: WordParagraph,
  context: PhrasingContext,
  leadPhrase = false,
): PhrasingContent[] {
  return phrasingOfRuns(runs, { look: style?.look ?? {}, leadPhrase }, context);
}
