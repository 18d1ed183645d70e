/**
 * What a body, a division or a quotation holds: a complete table of these nodes. What Akoma Ntoso has
 * no element for where it stands is an `hcontainer` whose name says what it is.
 */
import { classes, containerNames, type ContainedNode } from '../../../akn/index.ts';
import type { NodeOf, SectionContent } from '../../../tree/index.ts';
import type { AknContext, Place } from '../context.ts';
import { element, type Attributes, type XmlElement, type XmlNode } from '../element.ts';
import { block, blocks, itemsFrom, line, number, ownText } from './blocks.ts';
import { division, divisionHead, withoutHead } from './division.ts';
import { operativeParagraph, points } from './paragraph.ts';
import { phrasing } from './phrasing.ts';

type Handler<K extends SectionContent['type']> = (
  node: NodeOf<K>,
  context: AknContext,
  place: Place,
) => XmlElement;

const handlers = {
  heading: (node, context) =>
    contained(node, [element('heading', {}, phrasing(node.children, context))]),
  section: (node, context) => division(node, context),
  adoptionLine: (node, context) => containedLine(node, context),
  originLine: (node, context) => containedLine(node, context),
  title: (node, context) => {
    const words = phrasing(node.children, context);
    const heading = words.length > 0 ? [element('heading', {}, words)] : [];
    return contained(node, [...number(node.label), ...heading]);
  },
  enactingClause: (node, context, place) =>
    place === 'hierarchy'
      ? crossHeading(node, phrasing(node.children, context))
      : containedLine(node, context),
  preambularParagraph: preambularParagraph,
  operativeParagraph: (node, context) => operativeParagraph(node, context),
  paragraph: (node, context) =>
    element('alinea', {}, [element('content', {}, [line(node, context, node)])], { of: node }),
  // Items come in rows, which `flow` makes lists of.
  item: (node, context) => element('list', {}, points([node], context, 1)),
  quotedBlock: (node, context) => standing(block(node, context)),
  table: (node, context) => standing(block(node, context)),
  closingNote: (node, context) => containedLine(node, context),
  voteNote: (node, context) => containedLine(node, context),
  annex: (node, context) =>
    contained(node, [
      ...divisionHead(node, context),
      ...flow(withoutHead(node.children), context, 'hierarchy'),
    ]),
  pageBreak: (node, context) =>
    element('alinea', { class: classes.pageBreak }, [
      element('content', {}, [element('p', {}, phrasing([node], context))]),
    ]),
} satisfies { [K in SectionContent['type']]: Handler<K> };

export function flow(
  nodes: readonly SectionContent[],
  context: AknContext,
  place: Place,
): XmlElement[] {
  const written: XmlElement[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === 'item') {
      const items = itemsFrom(nodes, at);
      written.push(element('list', {}, points(items, context, 1)));
      at += items.length - 1;
    } else if (node) {
      const handler = handlers[node.type] as Handler<typeof node.type>;
      written.push(handler(node as never, context, place));
    }
  }
  return written;
}

function contained(
  node: ContainedNode,
  children: readonly XmlNode[],
  attributes: Attributes = {},
): XmlElement {
  return element('hcontainer', { name: containerNames[node.type], ...attributes }, children, {
    of: node,
  });
}

function containedLine(
  node: NodeOf<'adoptionLine' | 'originLine' | 'enactingClause' | 'closingNote' | 'voteNote'>,
  context: AknContext,
): XmlElement {
  const words = element('p', {}, phrasing(node.children, context));
  return contained(node, [element('content', {}, [words])], {
    refersTo: node.type === 'enactingClause' ? '#enactingFormula' : undefined,
  });
}

/** As the United Nations' files have paragraphs of a preamble in sections: inline content, so only words. */
function preambularParagraph(
  node: NodeOf<'preambularParagraph'>,
  context: AknContext,
  place: Place,
): XmlElement {
  const { label, children } = node;
  const own = ownText(children);
  if (place === 'hierarchy' && own && children.length === 1 && label === undefined) {
    return crossHeading(node, phrasing(own.children, context));
  }
  const content = element('content', {}, blocks(children, context, { own }));
  return contained(node, [...number(label), content], { refersTo: '#preamble' });
}

function crossHeading(
  node: NodeOf<'preambularParagraph' | 'enactingClause'>,
  words: readonly XmlNode[],
): XmlElement {
  const refersTo = node.type === 'enactingClause' ? '#enactingFormula' : '#preamble';
  return element('crossHeading', { refersTo }, words, { of: node });
}

/** A block on its own. */
function standing(content: XmlElement): XmlElement {
  return element('alinea', {}, [element('content', {}, [content])]);
}
