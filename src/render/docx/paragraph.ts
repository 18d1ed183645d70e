/** Paragraphs: a style, perhaps a number, bookmarks and what stands in them. Nothing else is set. */
import { NumberProperties, Paragraph, ParagraphProperties, type FileChild } from 'docx';
import {
  ownHeading,
  ownParagraph,
  type LineNode,
  type NodeOf,
  type Nodes,
  type PhrasingContent,
} from '../../tree/index.ts';
import type { Context, Inline } from './context.ts';
import { bookmarked, lineBreak, marked, run, tab, textRun } from './inline.ts';
import type { NativeNumber } from './numbering.ts';

/** A paragraph that has a style and no direct formatting. */
export class StyledParagraph extends Paragraph {
  constructor(
    style: string,
    content: readonly Inline[],
    number?: Pick<NativeNumber, 'list' | 'level'>,
  ) {
    super({ style });
    if (number) {
      const properties = this.root.find((child) => child instanceof ParagraphProperties);
      properties?.push(new NumberProperties(number.list, number.level));
    }
    this.root.push(...content);
  }
}

/** The paragraph of a block: label, text and bookmarks in the style of its place. */
export function lineParagraph(
  node: LineNode,
  children: readonly PhrasingContent[],
  context: Context,
): StyledParagraph {
  const line = context.lines.get(node);
  if (!line) throw new Error(`A ${node.type} is not among the lines of its document.`);
  const number = context.numbering.numbers.get(node);
  const text = context.phrasing(children, context);
  const label = 'label' in node && number === undefined ? node.label : undefined;
  const heads = node.type === 'title' || (node.type === 'section' && text.length > 0);
  const style = context.sheet.paragraph({
    ...line,
    scope: context.scope,
    ...(number === undefined && {
      uncounted: label === undefined ? ('no number' as const) : ('typed number' as const),
    }),
    unlabelled: heads && label === undefined,
  });
  const saysNumber = number?.fromStyle && context.sheet.numberingLevel(style) === number.level;
  const content =
    label === undefined ? text : [...labelRuns(node, label, text.length > 0, context), ...text];
  return new StyledParagraph(
    style,
    bookmarked([...quotesBeginningAt(node, context), node], content, context),
    saysNumber ? undefined : number,
  );
}

/** A numbered paragraph or an item: its own text, then what it holds. */
export function numberedParagraphs(
  node: NodeOf<'preambularParagraph' | 'operativeParagraph' | 'item'>,
  context: Context,
): FileChild[] {
  const own = ownParagraph(node);
  const below = own ? node.children.slice(1) : node.children;
  return [lineParagraph(node, own?.children ?? [], context), ...context.blocks(below, context)];
}

/** A section or an annex: its label and heading on one line, then what it holds. */
export function divisionParagraphs(
  node: NodeOf<'section' | 'annex'>,
  context: Context,
): FileChild[] {
  const heading = ownHeading(node);
  const below = heading ? node.children.slice(1) : node.children;
  return [lineParagraph(node, heading?.children ?? [], context), ...context.blocks(below, context)];
}

/**
 * A label that Word does not count. In a title or a heading it ends at a tab stop; an annex has its
 * heading on the next line.
 */
export function labelRuns(
  { type }: Nodes,
  label: string,
  textFollows: boolean,
  context: Context,
): Inline[] {
  const words = marked('PrintedLabel', context);
  // A label without words is one all the same.
  const labelRun = label === '' ? run([''], words) : textRun(label, words);
  const outdented = type === 'title' || type === 'section' ? [tab()] : [];
  const separator = type === 'annex' ? lineBreak(context) : tab();
  return [...outdented, labelRun, ...(textFollows ? [separator] : [])];
}

/** A quoted block has no paragraph of its own: its bookmark stands at its first. */
function quotesBeginningAt(node: Nodes, context: Pick<Context, 'parents'>): Nodes[] {
  const parent = context.parents.get(node);
  if (parent?.type !== 'quotedBlock' || parent.children[0] !== node) return [];
  return [...quotesBeginningAt(parent, context), parent];
}
