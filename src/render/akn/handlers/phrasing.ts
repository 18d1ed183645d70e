/** Words and marks: a complete table of the inline nodes. */
import { classes } from '../../../akn/index.ts';
import type { NodeOf, PhrasingContent } from '../../../tree/index.ts';
import { textSegments, type Citation } from '../../citations.ts';
import { webAddress } from '../../web-address.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement, type XmlNode } from '../element.ts';
import { reference } from './notes.ts';

type Handler<K extends PhrasingContent['type']> = (
  node: NodeOf<K>,
  context: AknContext,
) => XmlNode[];

const handlers = {
  text: (node, { facts }) =>
    textSegments(node, facts.citations).map(({ value, citation }) =>
      citation ? citing(value, citation) : value,
    ),
  emphasis: (node, context) => [element('i', {}, phrasing(node.children, context))],
  strong: (node, context) => [element('b', {}, phrasing(node.children, context))],
  superscript: (node, context) => [element('sup', {}, phrasing(node.children, context))],
  subscript: (node, context) => [element('sub', {}, phrasing(node.children, context))],
  leadPhrase: ({ data, children }, context) => {
    const names = data?.inferred === true ? `${lead} ${classes.inferred}` : lead;
    return [element('i', { class: names }, phrasing(children, context))];
  },
  footnoteReference: (node, context) => [reference(node, context)],
  link: (node, context) => [link(node, context)],
  break: () => [element('eol', {})],
  pageBreak: ({ number }) => [element('eop', { number })],
  languageSpan: ({ language, children }, context) => {
    const known = languageTag.test(language);
    const attributes = known ? { 'xml:lang': language } : { 'plenary:tag': language };
    return [element('span', attributes, phrasing(children, context))];
  },
} satisfies { [K in PhrasingContent['type']]: Handler<K> };

const lead = classes.leadPhrase;

/** `xs:language`, which `xml:lang` is of. */
const languageTag = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i;

export function phrasing(nodes: readonly PhrasingContent[], context: AknContext): XmlNode[] {
  return nodes.flatMap((node) =>
    (handlers[node.type] as Handler<typeof node.type>)(node as never, context),
  );
}

/** Words that cite lead to what they name: to a document as the published files do, or within the text. */
function citing(words: string, citation: Citation): XmlElement {
  const attributes = { class: classes.citation };
  if (citation.kind === 'document') {
    return element('a', { href: citation.url, ...attributes }, [words]);
  }
  const otherwise = element('span', attributes, [words]);
  return element('ref', attributes, [words], { leadsTo: citation.node, otherwise });
}

/** Links within the text lead to elements; an address that is none of the web is kept, and leads nowhere. */
function link(node: NodeOf<'link'>, context: AknContext): XmlElement {
  const { url } = node;
  const children = phrasing(node.children, context);
  const kept = element('span', { 'plenary:url': url }, children);
  const target = url.startsWith('#') ? context.nodeOfId.get(url.slice(1)) : undefined;
  if (target) return element('ref', {}, children, { leadsTo: target, otherwise: kept });
  // libxml2 takes no port without digits for an address; it says nothing (RFC 3986, 6.2.3).
  const address = webAddress(url)?.replace(/^(https?:\/\/[^/?#]*):(?=[/?#]|$)/i, '$1');
  if (address === undefined) return kept;
  const exact = address === url ? undefined : url;
  return element('a', { href: address, 'plenary:url': exact }, children);
}
