/** Words and the ends of their lines. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { textSegments, type Citation } from '../../citations.ts';
import { isolated } from '../../isolates.ts';
import { parts, roles } from '../../roles.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { pageBreaks } from '../phrasing.ts';

/** Words, with links where they cite a document or a paragraph, cut where a page begins. */
export const text: Handler<'text'> = (node, context) =>
  textSegments(node, context.citations).flatMap(({ value, citation }) => {
    const target = citation && !context.linked ? targetOf(citation) : undefined;
    if (target === undefined) return words(value, context);
    const breaks = pageBreaks(context);
    const link = h(
      parts.citation.html,
      { className: ['citation'], href: target },
      words(value, context),
    );
    return [...breaks, link];
  });

/** A line break that carries meaning; it counts as one character, as it does in `textOf`. */
export const lineBreak: Handler<'break'> = (_node, { cursor }) => {
  cursor.at += 1;
  return [h(roles.break.html)];
};

function targetOf(citation: Citation): string {
  return citation.kind === 'paragraph' ? `#${citation.id}` : citation.url;
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
    content.push(...directed(before, context));
    rest = rest.slice(before.length);
    cursor.at += before.length;
    content.push(...pageBreaks(context));
  }
  content.push(...directed(rest, context));
  cursor.at = end;
  return content;
}

/** Text; in a right-to-left page, what reads from left to right as one is isolated (UAX #9, 6.2). */
function directed(value: string, { direction }: HtmlContext): ElementContent[] {
  const content: ElementContent[] = [];
  let at = 0;
  for (const { start, end } of direction === 'rtl' ? isolated(value) : []) {
    if (start > at) content.push({ type: 'text', value: value.slice(at, start) });
    content.push(h(parts.isolate.html, { dir: 'ltr' }, value.slice(start, end)));
    at = end;
  }
  if (at < value.length) content.push({ type: 'text', value: value.slice(at) });
  return content;
}
