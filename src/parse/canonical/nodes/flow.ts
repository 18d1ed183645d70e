/** Reads blocks that stand one after the other: the document, a section, an annex, a quotation. */
import {
  bareType,
  itemLabelOf,
  placeAfter,
  shapeOf,
  type Place,
} from '../../../source-format/index.ts';
import type { ParagraphContent, SectionContent } from '../../../tree/types.ts';
import type { SourceBlock, ContainerBlock, ParagraphBlock } from '../blocks/index.ts';
import { positionOf, reportForm, type Context } from '../context.ts';
import { readPhrasing } from '../inline/index.ts';
import { bareNode } from './bare.ts';
import { add, addPageBreak, type FlowState } from './flow-state.ts';
import { readHeading } from './headings.ts';
import { readNote } from './notes.ts';
import { addLooseItem, isPart, readItem, readQuote, tableNode } from './parts.ts';

export function readFlow(
  blocks: readonly SourceBlock[],
  place: Place,
  context: Context,
): SectionContent[] {
  const root: SectionContent[] = [];
  const flow: FlowState = { context, divisions: [], children: root, root, place, tail: undefined };
  for (const block of blocks) readBlock(block, flow);
  return root;
}

function readBlock(block: SourceBlock, flow: FlowState): void {
  const { context } = flow;
  switch (block.kind) {
    case 'paragraph':
      addBare(block, flow);
      break;
    case 'number':
      add(
        {
          type: 'operativeParagraph',
          label: block.label,
          children: context.read.parts(
            block.children,
            { type: 'operativeParagraph', level: 0 },
            context,
          ),
          position: positionOf(block, context),
        },
        flow,
      );
      break;
    case 'bullet':
      addPart(readItem(block, 1, context), flow);
      break;
    case 'quote':
      addPart(readQuote(block, context), flow);
      break;
    case 'table':
      addPart(tableNode(block, context), flow);
      break;
    case 'note':
      readNote(block, context);
      break;
    case 'heading':
      readHeading(block, flow);
      break;
    case 'rule':
      endDivision(block, flow);
      break;
    case 'container':
      addContainer(block, flow);
  }
}

function addBare(block: ParagraphBlock, flow: FlowState): void {
  const { context, tail } = flow;
  const phrasing = readPhrasing(block.content, context);
  const [first] = phrasing;
  if (first?.type === 'pageBreak' && phrasing.length === 1) return addPageBreak(first, flow);
  // "   (a) …", indented below a paragraph of the preamble.
  const loose = tail && block.indent > 0 && first?.type === 'text' && itemLabelOf(first.value);
  if (tail && loose && addLooseItem(block, phrasing, { children: tail, level: 1 }, context)) return;
  const type = bareType(flow.place, shapeOf(phrasing));
  const node = bareNode(type, phrasing, block, context);
  add(node, flow);
  const takesParts = node.type === 'preambularParagraph' || node.type === 'operativeParagraph';
  flow.tail = takesParts ? node.children : undefined;
}

function addContainer(block: ContainerBlock, flow: FlowState): void {
  const { node, rest } = flow.context.read.container(block, 1, flow.context);
  if (node && isPart(node)) addPart(node, flow);
  else if (node) add(node, flow);
  for (const other of rest) readBlock(other, flow);
}

/** Adds what may belong to the bare paragraph before it. */
function addPart(node: ParagraphContent, flow: FlowState): void {
  if (flow.tail) flow.tail.push(node);
  else add(node, flow);
}

/** A line `---` ends the innermost section or annex. */
function endDivision(block: SourceBlock, flow: FlowState): void {
  const ended = flow.divisions.pop();
  if (!ended) {
    reportForm(flow.context, block, {
      reason: 'This line ends no section or annex; it was left out.',
      note: 'Take it away, or write the heading of the section that it ends.',
    });
    return;
  }
  flow.children = flow.divisions.at(-1)?.node.children ?? flow.root;
  flow.place = placeAfter(ended.node, flow.place);
  flow.tail = undefined;
}
