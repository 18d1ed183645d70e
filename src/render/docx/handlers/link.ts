import type { ParagraphChild } from 'docx';
import type { Link } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import { webAddress } from '../../web-address.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { externalLink } from '../external-link.ts';
import { withMark } from '../inline.ts';

/** Word has no links inside links: the outer one stays. What is no web or mail address is text. */
export function link(node: Link, context: DocxContext): InlineElement[] {
  if (context.inLink || webAddress(node.url) === undefined)
    return context.phrasing(node.children, context);
  const inside = withMark(roles.link.word, { ...context, inLink: true });
  const children = context.phrasing(node.children, inside);
  if (children.length === 0) return [];
  // A target is an xsd:anyURI, which needs no escaping: so the address comes back as it was written.
  return [externalLink(node.url, children as ParagraphChild[])];
}
