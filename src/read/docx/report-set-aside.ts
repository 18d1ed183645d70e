/** What a Word file shows that is no text of the resolution: running heads and pictures. */
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import { paragraphsOf, textOfRuns, type WordBlock, type WordDocument } from './model.ts';

export function reportSetAside({ blocks, headers, footers }: WordDocument, file: VFile): void {
  const heads = new Set([...headers, ...footers].map(({ runs }) => textOfRuns(runs).trim()));
  for (const text of heads) {
    if (text !== '')
      report(file, 'set-aside', { reason: `The running head “${text}” was set aside` });
  }
  for (const [index, block] of blocks.entries()) {
    const place = { line: index + 1, column: 1 };
    for (const description of picturesIn(block)) {
      const words = description === '' ? 'without alternative text' : `“${description}”`;
      report(file, 'set-aside', { reason: `A picture ${words} was set aside`, place });
    }
  }
}

function picturesIn(block: WordBlock): string[] {
  return paragraphsOf([block]).flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'picture' ? [run.description] : [])),
  );
}
