import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { textSegments, type Citation } from '../../citations.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { pageBreaks } from '../phrasing.ts';

/** Words, with links where they cite a document or a paragraph, cut where a page begins. */
export const text: Handler<'text'> = (node, context) =>
  textSegments(node, context.citations).flatMap(({ value, citation }) => {
    const target = citation && !context.linked ? targetOf(citation, context) : undefined;
    if (target === undefined) return words(value, context);
    const breaks = pageBreaks(context);
    const link = h('a', { className: ['citation'], href: target }, words(value, context));
    return [...breaks, link];
  });

function targetOf(citation: Citation, { options }: HtmlContext): string | undefined {
  if (citation.kind === 'paragraph') return `#${citation.id}`;
  return options.links ? citation.url : undefined;
}

/** Text up to the next page start, its marker, and so on. */
function words(value: string, context: HtmlContext): ElementContent[] {
  const { cursor } = context;
  const content: ElementContent[] = [];
  const end = cursor.at + value.length;
  let rest = value;
  for (;;) {
    const next = cursor.pending[0];
    if (next === undefined || next.at >= end) break;
    const before = rest.slice(0, Math.max(0, next.at - cursor.at));
    if (before !== '') content.push({ type: 'text', value: before });
    rest = rest.slice(before.length);
    cursor.at += before.length;
    content.push(...pageBreaks(context));
  }
  if (rest !== '') content.push({ type: 'text', value: rest });
  cursor.at = end;
  return content;
}
