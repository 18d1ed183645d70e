/**
 * `paragraph-ending`: preambular paragraphs end with a comma, operative ones with a semicolon, the
 * last with a full stop, and a list is introduced by a colon (UN Editorial Manual, resolutions).
 */
import { report } from '../diagnostics/index.ts';
import { nodesOf, textOf } from '../tree/index.ts';
import type { OperativeParagraph, ParagraphContent, PreambularParagraph } from '../tree/types.ts';
import type { Check } from './context.ts';

export const paragraphEnding: Check = (root, file, { endings }) => {
  for (const node of nodesOf(root, 'preambularParagraph')) {
    checkEnding(node, [endings.comma, endings.colon], 'comma');
  }
  const operative = root.children.filter((node) => node.type === 'operativeParagraph');
  operative.forEach((node, i) => {
    const last = i === operative.length - 1;
    checkEnding(
      node,
      last ? [endings.stop] : [endings.semicolon],
      last ? 'full stop' : 'semicolon',
    );
  });

  function checkEnding(
    node: PreambularParagraph | OperativeParagraph,
    allowed: readonly string[],
    wanted: string,
  ): void {
    const text = endOf(node.children);
    if (text === '' || allowed.some((mark) => text.endsWith(mark) || text.endsWith(`${mark}”`)))
      return;
    report(file, 'paragraph-ending', {
      reason: `The paragraph ends with “${text.slice(-20)}”, not with a ${wanted}`,
      place: node,
    });
  }
};

/** The text that a paragraph ends with: that of its last item, if it ends in a list. */
function endOf(children: readonly ParagraphContent[]): string {
  const last = children.at(-1);
  if (!last) return '';
  if (last.type === 'item') return endOf(last.children);
  return textOf(last).trimEnd();
}
