/** The preamble: each paragraph a container that its lead phrase names, the enacting clause a formula. */
import { containerNames } from '../../../akn/index.ts';
import {
  nodesOf,
  textOf,
  type NodeOf,
  type ParagraphContent,
  type PreambularParagraph,
} from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';
import { pageBreakLine } from '../preface.ts';
import type { DocumentNode } from '../regions.ts';
import { blocks, blocksOrVoid, number, ownText } from './blocks.ts';
import { phrasing } from './phrasing.ts';

/** What stands in a preamble; text between its paragraphs stands there as blocks. */
export function preambleNode(nodes: readonly DocumentNode[], context: AknContext): XmlElement[] {
  const written: XmlElement[] = [];
  let between: ParagraphContent[] = [];
  const release = (): void => {
    for (const block of blocks(between, context)) written.push(block);
    between = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) between.push(node);
    else {
      release();
      written.push(special(node, context));
    }
  }
  release();
  return written;
}

function isBlock(node: DocumentNode): node is ParagraphContent {
  return ['paragraph', 'item', 'quotedBlock', 'table'].includes(node.type);
}

function special(node: DocumentNode, context: AknContext): XmlElement {
  switch (node.type) {
    case 'enactingClause':
      return formula(node, context);
    case 'preambularParagraph':
      return container(node, context);
    case 'pageBreak':
      return pageBreakLine(node, context);
    default:
      throw new Error(`A ${node.type} does not stand in a preamble.`);
  }
}

function formula(node: NodeOf<'enactingClause'>, context: AknContext): XmlElement {
  const words = element('p', {}, phrasing(node.children, context));
  return element('formula', { name: containerNames.enactingClause }, [words], { of: node });
}

/** A container has no number of its own: one that is printed stands in a block within it. */
function container(node: PreambularParagraph, context: AknContext): XmlElement {
  const { label, children } = node;
  const written = blocksOrVoid(children, context, { own: ownText(children) });
  const numbered =
    label === undefined ? written : [element('blockContainer', {}, [...number(label), ...written])];
  return element('container', { name: nameOf(node) }, numbered, { of: node });
}

/** The schema demands a name: the lead phrase. */
function nameOf(node: PreambularParagraph): string {
  const [phrase] = nodesOf(node, 'leadPhrase');
  return (phrase && textOf(phrase).replace(/\s+/g, ' ').trim()) || 'preambular';
}
