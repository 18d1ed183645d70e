/** What a Word file shows that is no text of the resolution: running heads and pictures. */
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import {
  documentName,
  mastheadLines,
  mastheadOf,
  normalizeSpace,
  textOf,
  titleOf,
  type Root,
} from '../../tree/index.ts';
import { paragraphsOf, textOfRuns, type WordBlock, type WordDocument } from './model.ts';

export function reportSetAside(
  document: WordDocument,
  root: Root,
  file: VFile,
  ownEdition: boolean,
): void {
  // The running heads of an edition are its own.
  if (!ownEdition) reportHeads(document, root, file);
  for (const [index, block] of document.blocks.entries()) {
    const place = { line: index + 1, column: 1 };
    for (const picture of picturesIn(block)) {
      report(file, 'set-aside', { reason: `A picture ${picture} was set aside`, place });
    }
  }
}

function reportHeads({ headers, footers }: WordDocument, root: Root, file: VFile): void {
  const known = wordsOfFront(root);
  const heads = new Set([...headers, ...footers].map(({ runs }) => textOfRuns(runs).trim()));
  for (const text of heads) {
    if (text === '' || repeats(text, known)) continue;
    const reason = `The running head “${normalizeSpace(text)}” was set aside`;
    report(file, 'set-aside', { reason });
  }
}

/** What running heads say again: the symbol, the title, the job number. */
function wordsOfFront(root: Root): string {
  const masthead = mastheadOf(root);
  const title = titleOf(root);
  const lines = [
    ...(masthead ? mastheadLines(masthead).map(({ text }) => text) : []),
    masthead?.jobNumber ?? '',
    ...(title ? [textOf(title)] : []),
    documentName(root) ?? '',
  ];
  return normalizeSpace(lines.join(' '));
}

/** Page numbers aside, and the sign for what did not fit. */
function repeats(text: string, known: string): boolean {
  return text
    .split(/\t|\s…$|(?<!\S)\d+(?:\/\d+)?(?!\S)/)
    .map(normalizeSpace)
    .every((part) => !/[\p{L}\p{N}]/u.test(part) || known.includes(part));
}

function picturesIn(block: WordBlock): string[] {
  return paragraphsOf([block]).flatMap(({ runs }) =>
    runs.flatMap((run) => {
      if (run.kind !== 'picture') return [];
      const described =
        run.description === '' ? 'without alternative text' : `“${run.description}”`;
      return [run.words === '' ? described : `${described} with the words “${run.words}”`];
    }),
  );
}
