import type { Link } from '../../../tree/types.ts';
import { nodesOf } from '../../../tree/walk.ts';
import { writeAttribute } from '../characters.ts';
import { tagged, type PhrasingContext } from '../marks.ts';

/** Addresses that need no angle brackets. */
const plain = /^[\w:/?#@!$',;=+.%-]+$/;

/** A link in Markdown holds no other. */
export function link(node: Link, context: PhrasingContext): string {
  const { url, children } = node;
  if (context.inLink || nodesOf(node, 'link').length > 1)
    return tagged(node, context, { name: 'href', value: url });
  const address = plain.test(url) ? url : `<${writeAttribute(url)}>`;
  return `[${context.write(children, { before: '[', after: ']', inLink: true })}](${address})`;
}
