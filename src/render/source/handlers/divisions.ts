/** Sections and annexes. */
import type { Annex, Section } from '../../../tree/types.ts';
import { joinBlocks, writeContainer, type BlockContext } from '../blocks.ts';
import { headingForm } from '../headings.ts';
import { writePhrasing } from '../phrasing.ts';

/** A section or an annex: a heading and what stands below it, or a container. */
export function division(node: Section | Annex, { depth, flow }: BlockContext): string {
  const form = headingForm(node, depth);
  if (!form)
    return writeContainer(node.type, flow(node.children, 'body', 0), { label: node.label });
  const { level, phrasing, rest } = form;
  const heading = `${'#'.repeat(level)} ${writePhrasing(phrasing, { mode: 'heading' })}`;
  return joinBlocks([heading, ...(rest.length > 0 ? [flow(rest, 'body', level)] : [])]);
}
