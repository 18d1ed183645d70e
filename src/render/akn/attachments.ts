/** Annexes at the end: documents of their own, whose label and heading are their preface. */
import { classes } from '../../akn/index.ts';
import type { Annex } from '../../tree/index.ts';
import type { AknContext } from './context.ts';
import { element, type XmlElement } from './element.ts';
import { numberAfterWord, withoutHead } from './handlers/division.ts';
import { phrasing } from './handlers/phrasing.ts';
import { partMeta } from './meta/index.ts';
import { numbered, pageBreakLine } from './preface.ts';
import { regionsOf, type DocumentNode } from './regions.ts';

export function attachments(
  nodes: readonly DocumentNode[],
  path: string,
  context: AknContext,
): XmlElement[] {
  const written: XmlElement[] = [];
  // A page that begins between two annexes is the next one's cover.
  let breaks: XmlElement[] = [];
  for (const node of nodes) {
    if (node.type === 'pageBreak') breaks.push(pageBreakLine(node, context));
    else if (node.type === 'annex') {
      written.push(attachment(node, `${path}annex_${written.length + 1}`, breaks, context));
      breaks = [];
    } else throw new Error(`A ${node.type} is no attachment.`);
  }
  return written.length === 0 ? [] : [element('attachments', {}, written)];
}

function attachment(
  node: Annex,
  path: string,
  cover: readonly XmlElement[],
  context: AknContext,
): XmlElement {
  const { label } = node;
  const doc = element(
    'doc',
    { name: 'annex', contains: 'originalVersion' },
    context.write.document(
      regionsOf(withoutHead(node.children), { front: false }),
      {
        meta: partMeta({ component: path }, context.facts),
        cover,
        lines: headLines(node, context),
        path: `${path}__`,
      },
      context,
    ),
  );
  return element('attachment', {}, [doc], {
    of: node,
    ...(label?.includes(' ') === true && { number: numberAfterWord(label) }),
  });
}

function headLines({ label, children }: Annex, context: AknContext): XmlElement[] {
  const [first] = children;
  const lines =
    label === undefined ? [] : [element('p', { class: classes.label }, numbered(label))];
  if (first?.type !== 'heading') return lines;
  const title = element('docTitle', {}, phrasing(first.children, context));
  return [...lines, element('p', { class: classes.heading }, [title], { of: first })];
}
