/** The text as notes see it: stretches of words with the references that stand in them. */
import type { FootnoteReference, Nodes, PhrasingContent, Root, Text } from '../tree/types.ts';

/** The words of one block, in one piece, and what stands where in them. */
export interface Passage {
  block: Nodes;
  text: string;
  texts: { node: Text; at: number }[];
  references: { node: FootnoteReference; at: number }[];
}

/** The passages of the text in reading order, without those of the notes. */
export function passagesOf(root: Root): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Nodes): void => {
    if (!('children' in node) || node.type === 'footnoteDefinition') return;
    if (isPhrasing(node)) passages.push(passageOf(node));
    else for (const child of node.children) visit(child);
  };
  visit(root);
  return passages;
}

type PhrasingBlock = Extract<Nodes, { children: PhrasingContent[] }>;

function isPhrasing(node: Extract<Nodes, { children: unknown }>): node is PhrasingBlock {
  return phrasingBlocks.has(node.type);
}

const phrasingBlocks: ReadonlySet<Nodes['type']> = new Set([
  'adoptionLine',
  'originLine',
  'title',
  'enactingClause',
  'heading',
  'paragraph',
  'tableCell',
  'closingNote',
  'voteNote',
]);

function passageOf(block: PhrasingBlock): Passage {
  const passage: Passage = { block, text: '', texts: [], references: [] };
  const gather = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        passage.texts.push({ node, at: passage.text.length });
        passage.text += node.value;
      } else if (node.type === 'break') passage.text += ' ';
      else if (node.type === 'footnoteReference') {
        passage.references.push({ node, at: passage.text.length });
      } else if (node.type !== 'pageBreak') gather(node.children);
    }
  };
  gather(block.children);
  return passage;
}
