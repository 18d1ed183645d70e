import type { Nodes, PageBreak, RootContent, SectionContent } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { TagPlan } from '../tag-plan/index.ts';
import type { BlockStyle, StyleName } from '../../../template/index.ts';
import type { FlowNode, Inset, TextNode } from './nodes.ts';
import type { Run } from '../text/runs.ts';

export type DefinedBlock = Exclude<
  RootContent | SectionContent,
  { type: 'footnoteDefinition' | 'pageBreak' }
>;

/** What the handlers of the definition share. */
export interface DefinitionContext {
  edition: Edition;
  plan: TagPlan;
  inset: Inset;
  /** Notes are set smaller than the text: in one, every block has the look of a note. */
  inNote: boolean;
  /** Defines blocks in a row; the pages of another edition are not marked in this one. */
  sequence(blocks: readonly (DefinedBlock | PageBreak)[], context: DefinitionContext): FlowNode[];
}

export function styleOf(name: StyleName, { edition, inNote }: DefinitionContext): BlockStyle {
  const { styles } = edition.page.template;
  if (!inNote) return styles[name];
  const { size, leading, tracking = 0, stretch = 1 } = styles.note;
  const { left = 0, first = left, text = first } = styles[name];
  return name === 'note'
    ? styles.note
    : { ...styles[name], size, leading, tracking, stretch, left, first, text, before: 0, after: 0 };
}

/** A block of text in the look of a style. */
export function textNode(
  text: Run[],
  look: BlockStyle,
  source: Nodes | undefined,
  { inset }: DefinitionContext,
): TextNode {
  return { kind: 'text', text, look, inset, keepNext: false, ...(source && { source }) };
}
