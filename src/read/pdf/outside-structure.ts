/** Visible text that no structure element holds: assistive technology does not read it. */
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { PdfReading } from './read.ts';

/** Text that is neither in the structure tree nor an artifact. */
export function textOutsideStructure(reading: PdfReading): { text: string; page: number }[] {
  const inTree = new Set<unknown>();
  for (const { children } of reading.structure?.elements ?? []) {
    for (const child of children) {
      if (child.kind === 'content')
        for (const run of reading.textOf(child)?.runs ?? []) inTree.add(run);
    }
  }
  return reading.pages.flatMap(({ page, runs }) => {
    const left = runs.filter((run) => !run.artifact && !inTree.has(run));
    const text = normalizeSpace(left.map((run) => run.text).join(''));
    return text === '' ? [] : [{ text, page: page.number }];
  });
}
