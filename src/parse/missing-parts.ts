/** What messages say of the parts that a resolution has and a text lacks, in the text's own phrases. */
import type { Words } from '../language/reading-words.ts';
import { nodesOf, type Root } from '../tree/index.ts';

/** A sentence for each part that was not found. */
export function missingParts(root: Root, words: Words): string[] {
  const found = (type: 'enactingClause' | 'operativeParagraph'): boolean =>
    nodesOf(root, type).length > 0;
  return [
    ...(found('enactingClause') ? [] : [`No enacting clause (${exampleIn(words)}) was found`]),
    ...(found('operativeParagraph') ? [] : ['No operative paragraph was found']),
  ];
}

/** Of a text that has nothing else of a resolution either. */
export function noResolution(words: Words): string {
  return `The text has no enacting clause (${exampleIn(words)}): it is read as no resolution`;
}

function exampleIn({ locale }: Words): string {
  return `“${locale.reading.enactingExample}”`;
}
