/** Paragraphs: a style, perhaps a number, bookmarks and what stands in them. Nothing else is set. */
import { NumberProperties, Paragraph, ParagraphProperties } from 'docx';
import {
  textOf,
  typedLabelOf,
  type LineNode,
  type Nodes,
  type PhrasingContent,
} from '../../tree/index.ts';
import { parts } from '../roles.ts';
import type { DocxContext, InlineElement } from './context.ts';
import { bookmarked, lineBreak, withMark, run, tab, textRun } from './inline.ts';
import { styleList, type NativeNumber } from './numbering.ts';
import { labelWords } from './running-words.ts';

/** A paragraph that has a style and no direct formatting, but that it may stay with the next. */
export class StyledParagraph extends Paragraph {
  constructor(
    style: string,
    content: readonly InlineElement[],
    number?: Pick<NativeNumber, 'list' | 'level'>,
    keepNext = false,
  ) {
    super({ style, ...(keepNext && { keepNext }) });
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
  context: DocxContext,
): StyledParagraph {
  const line = context.lines.get(node);
  if (!line) throw new Error(`A ${node.type} is not among the lines of its document.`);
  const number = context.numbering.numbers.get(node);
  const division = context.numbering.divisions.get(node);
  const text = context.phrasing(children, context);
  const label = 'label' in node && number === undefined ? node.label : undefined;
  const heads = node.type === 'title' || (node.type === 'section' && text.length > 0);
  const style = context.sheet.paragraph({
    ...line,
    scope: context.scope,
    ...(number === undefined &&
      division === undefined && {
        uncounted: label === undefined ? ('no number' as const) : ('typed number' as const),
      }),
    ...(label === undefined && {
      unlabelled: heads ? ('heading' as const) : likeLabelled(node) ? ('text' as const) : undefined,
    }),
  });
  const saysNumber = number?.fromStyle && context.sheet.numberingLevel(style) === number.level;
  // LibreOffice takes the list of a heading's style away as it opens the file.
  const divides = division === undefined ? undefined : { list: styleList, level: division };
  const content =
    label === undefined ? text : [...labelRuns(node, label, text.length > 0, context), ...text];
  return new StyledParagraph(
    style,
    bookmarked(
      [...(line.pageBreaks ?? []), ...quotesBeginningAt(node, context), node],
      content,
      context,
    ),
    saysNumber ? undefined : (number ?? divides),
    context.keptWithNext.has(node),
  );
}

/** Whether the words of a text begin as a label does: its style says that it has none. */
function likeLabelled(node: LineNode): boolean {
  return node.type === 'paragraph' && typedLabelOf(textOf(node)) !== undefined;
}

/**
 * A label that Word does not count. In a title or a heading it ends at a tab stop; an annex has its
 * heading on the next line.
 */
export function labelRuns(
  node: Nodes,
  label: string,
  textFollows: boolean,
  context: DocxContext,
): InlineElement[] {
  const { type } = node;
  const words = withMark(parts.label.word, context);
  // A label without words is one all the same.
  const runs = label === '' ? [run([''], words)] : printedLabel(node, label, context);
  const outdented = type === 'title' || type === 'section' ? [tab()] : [];
  const separator = type === 'annex' ? lineBreak(context) : tab();
  return [...outdented, ...runs, ...(textFollows ? [separator] : [])];
}

/** Running heads find the label of the title by its style, and fields others by a bookmark; both leave out the stop. */
function printedLabel(node: Nodes, label: string, context: DocxContext): InlineElement[] {
  const { heads, labelBookmarks } = context;
  const isRepeated = node === heads.of && heads.label.style === 'TitleLabel';
  const cited = isRepeated || labelBookmarks.has(node) ? labelWords(label) : '';
  const rest = label.slice(cited.length);
  const style = isRepeated ? 'TitleLabel' : parts.label.word;
  const words = cited === '' ? [] : [textRun(cited, withMark(style, context))];
  return [
    ...bookmarked([node], words, { bookmarks: labelBookmarks }),
    ...(rest === '' ? [] : [textRun(rest, withMark(parts.label.word, context))]),
  ];
}

/** A quoted block has no paragraph of its own: its bookmark stands at its first. */
function quotesBeginningAt(node: Nodes, context: Pick<DocxContext, 'parents'>): Nodes[] {
  const parent = context.parents.get(node);
  if (parent?.type !== 'quotedBlock' || parent.children[0] !== node) return [];
  return [...quotesBeginningAt(parent, context), parent];
}
