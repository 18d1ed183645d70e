import type { PageBreak } from '../../../tree/types.ts';
import { writeAttribute } from '../characters.ts';

/** The same between blocks and among words: there it is a paragraph of its own. */
export function pageBreak({ number }: PageBreak): string {
  return `<span data-page="${writeAttribute(number)}"></span>`;
}
