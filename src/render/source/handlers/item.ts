import { joinTitle, normalPhrasing, splitItemLabel } from '../../../source-format/index.ts';
import type { Item, PhrasingContent } from '../../../tree/types.ts';
import { hang, joinBlocks, writeContainer, type BlockContext } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

export function item(node: Item, context: BlockContext): string {
  const { label, level } = node;
  const inPlace = level === context.level;
  const line = inPlace ? firstLine(node) : undefined;
  if (line) {
    const text = writePhrasing(line, { mode: 'paragraph' });
    const from = node.children[0]?.type === 'paragraph' ? 1 : 0;
    const below = node.children.length > from ? [context.parts(node, { from })] : [];
    return hang('- ', joinBlocks([text, ...below]));
  }
  const attributes: Record<string, string> = inPlace ? {} : { level: String(level) };
  return writeContainer('item', context.parts(node), { label, attributes });
}

/** Label and text as they stand after the bullet; nothing when they would be read otherwise. */
function firstLine({ label, children }: Item): PhrasingContent[] | undefined {
  const [first] = children;
  const text = first?.type === 'paragraph' ? normalPhrasing(first.children) : undefined;
  // A paragraph without text, or no text and no label, has nothing to stand after the bullet.
  if (text?.length === 0 || (!text && label === undefined)) return undefined;
  const line = normalPhrasing(joinTitle({ ...(label !== undefined && { label }), children: text ?? [] }));
  return splitItemLabel(line).label === label ? line : undefined;
}
