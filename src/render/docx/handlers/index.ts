/** One handler for each node type; the compiler sees that none is missing. */
import type { FileChild } from 'docx';
import type { NodeOf, PhrasingContent, RootContent, SectionContent } from '../../../tree/index.ts';
import type { Context, Inline } from '../context.ts';
import { marked, textRun } from '../inline.ts';
import { adoptionLine } from './adoption-line.ts';
import { annex } from './annex.ts';
import { breakLine } from './break.ts';
import { closingNote } from './closing-note.ts';
import { emphasis } from './emphasis.ts';
import { enactingClause } from './enacting-clause.ts';
import { footnoteDefinition } from './footnote-definition.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { languageSpan } from './language-span.ts';
import { leadPhrase } from './lead-phrase.ts';
import { link } from './link.ts';
import { masthead } from './masthead.ts';
import { operativeParagraph } from './operative-paragraph.ts';
import { originLine } from './origin-line.ts';
import { paragraph } from './paragraph.ts';
import { preambularParagraph } from './preambular-paragraph.ts';
import { quotedBlock } from './quoted-block.ts';
import { section } from './section.ts';
import { strong } from './strong.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { title } from './title.ts';
import { voteNote } from './vote-note.ts';

type Block = RootContent | SectionContent;

type BlockHandlers = {
  [K in Block['type']]: (node: NodeOf<K>, context: Context) => FileChild[];
};

type PhrasingHandlers = {
  [K in PhrasingContent['type']]: (node: NodeOf<K>, context: Context) => Inline[];
};

const blockHandlers = {
  masthead,
  adoptionLine,
  originLine,
  title,
  enactingClause,
  preambularParagraph,
  operativeParagraph,
  section,
  heading,
  paragraph,
  item,
  quotedBlock,
  table,
  closingNote,
  voteNote,
  annex,
  footnoteDefinition,
} satisfies BlockHandlers;

const phrasingHandlers = {
  text,
  emphasis,
  strong,
  leadPhrase,
  footnoteReference,
  superscript,
  subscript,
  link,
  break: breakLine,
  languageSpan,
} satisfies PhrasingHandlers;

/** Writes blocks, each with the handler of its type. */
export function blocks(nodes: readonly Block[], context: Context): FileChild[] {
  return nodes.flatMap((node) => {
    // The table pairs each type with its own handler, which a union of handlers cannot say.
    const handler = blockHandlers[node.type] as (node: Block, context: Context) => FileChild[];
    return handler(node, context);
  });
}

/** Writes phrasing content, each node with the handler of its type. */
export function phrasing(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node, index) => {
    const handler = phrasingHandlers[node.type] as (
      node: PhrasingContent,
      context: Context,
    ) => Inline[];
    const touches = node.type === 'footnoteReference' && nodes[index - 1]?.type === node.type;
    return [...(touches ? [markerSeparator(context)] : []), ...handler(node, context)];
  });
}

/** Markers at one place are printed with a comma between them, or "2" and "3" would read as 23. */
function markerSeparator(context: Context): Inline {
  return textRun(',', marked('FootnoteReferenceSeparator', context));
}
