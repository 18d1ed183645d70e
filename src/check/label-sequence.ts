/** `label-sequence`: the numbers of operative paragraphs follow each other. */
import { report } from '../diagnostics/index.ts';
import type { Nodes } from '../tree/types.ts';
import type { Check } from './context.ts';

export const labelSequence: Check = (root, file) => {
  checkNumbers(root, { number: 0 });

  function checkNumbers(parent: Nodes, last: { number: number }): void {
    if (!('children' in parent)) return;
    for (const child of parent.children) {
      if (child.type === 'operativeParagraph' && child.label !== undefined) {
        const number = Number(/\d+/.exec(child.label)?.[0] ?? Number.NaN);
        if (Number.isNaN(number) || isInserted(child.label)) continue;
        if (number !== last.number + 1 && number !== 1) {
          report(file, 'label-sequence', {
            reason: `Paragraph “${child.label}” follows paragraph ${last.number || 'none'}`,
            place: child,
          });
        }
        last.number = number;
      } else if (child.type === 'annex') checkNumbers(child, { number: 0 });
      else if (child.type === 'section') checkNumbers(child, last);
    }
  }
};

/** "3 bis." stands beside paragraph 3. */
function isInserted(label: string): boolean {
  return /\d\s*\p{L}/u.test(label);
}
