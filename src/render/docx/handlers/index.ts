/** One handler for each node type; the compiler sees that none is missing. */
import type { FileChild } from 'docx';
import type { NodeOf, PhrasingContent, RootContent, SectionContent } from '../../../tree/index.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { bookmarked, withMark, textRun } from '../inline.ts';
import { division } from './divisions.ts';
import { adoptionLine, line, originLine, title } from './lines.ts';
import { link } from './link.ts';
import { languageSpan, leadPhrase, mark } from './marks.ts';
import { masthead } from './masthead.ts';
import { footnoteDefinition, footnoteReference } from './notes.ts';
import { numbered, quotedBlock } from './numbered.ts';
import { table } from './tables.ts';
import { breakLine, text } from './text.ts';

type Block = RootContent | SectionContent;

type BlockHandlers = {
  [K in Block['type']]: (node: NodeOf<K>, context: DocxContext) => FileChild[];
};

type PhrasingHandlers = {
  [K in PhrasingContent['type']]: (node: NodeOf<K>, context: DocxContext) => InlineElement[];
};

const blockHandlers = {
  masthead,
  adoptionLine,
  originLine,
  title,
  enactingClause: line,
  preambularParagraph: numbered,
  operativeParagraph: numbered,
  section: division,
  heading: line,
  paragraph: line,
  item: numbered,
  quotedBlock,
  table,
  closingNote: line,
  voteNote: line,
  annex: division,
  footnoteDefinition,
  // A break between blocks has its bookmark in the paragraph that follows.
  pageBreak: () => [],
} satisfies BlockHandlers;

const phrasingHandlers = {
  text,
  emphasis: mark,
  strong: mark,
  leadPhrase,
  footnoteReference,
  superscript: mark,
  subscript: mark,
  link,
  break: breakLine,
  pageBreak: (node, context) => bookmarked([node], [], context),
  languageSpan,
} satisfies PhrasingHandlers;

/** Writes blocks, each with the handler of its type. */
export function blocks(nodes: readonly Block[], context: DocxContext): FileChild[] {
  return nodes.flatMap((node) => {
    // The table pairs each type with its own handler, which a union of handlers cannot say.
    const handler = blockHandlers[node.type] as (node: Block, context: DocxContext) => FileChild[];
    return handler(node, context);
  });
}

/** Writes phrasing content, each node with the handler of its type. */
export function phrasing(nodes: readonly PhrasingContent[], context: DocxContext): InlineElement[] {
  return nodes.flatMap((node, index) => {
    const handler = phrasingHandlers[node.type] as (
      node: PhrasingContent,
      context: DocxContext,
    ) => InlineElement[];
    const touches = node.type === 'footnoteReference' && nodes[index - 1]?.type === node.type;
    return [...(touches ? [markerSeparator(context)] : []), ...handler(node, context)];
  });
}

/** Markers at one place are printed with a comma between them, or "2" and "3" would read as 23. */
function markerSeparator(context: DocxContext): InlineElement {
  return textRun(',', withMark('FootnoteReferenceSeparator', context));
}
