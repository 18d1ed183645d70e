/** Phrasing content as a row of stretches, each with one look, one language and one meaning. */
import type { FootnoteReference, PhrasingContent } from '../../../tree/index.ts';
import { textSegments, type Citation, type Citations } from '../../citations.ts';

export interface Inline {
  text: string;
  /** Where it begins in the text of its block, as `textOf` counts. */
  at: number;
  /** The nodes around it inside the block, the outermost first. */
  path: readonly PhrasingContent[];
  citation?: Citation;
  reference?: FootnoteReference;
  /** A line ends here. */
  ends?: true;
}

export function inlinesOf(
  children: readonly PhrasingContent[],
  citations: Citations,
): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  const add = (inline: Omit<Inline, 'at'>, length: number): void => {
    inlines.push({ ...inline, at });
    at += length;
  };
  const visit = (nodes: readonly PhrasingContent[], path: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        for (const { value, citation } of textSegments(node, citations)) {
          add({ text: value, path, ...(citation && { citation }) }, value.length);
        }
      } else if (node.type === 'break') add({ text: ' ', path, ends: true }, 1);
      else if (node.type === 'footnoteReference')
        add({ text: node.label, path, reference: node }, 0);
      else if (node.type !== 'pageBreak') visit(node.children, [...path, node]);
    }
  };
  visit(children, []);
  return inlines.filter(({ text, ends }) => text !== '' || ends);
}
