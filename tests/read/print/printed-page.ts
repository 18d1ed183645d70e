/** Pages as drawing leaves them, for the phases after it: each letter is half as wide as it is high. */
import type { PrintedPage, Run } from '../../../src/read/print/page.ts';

export const run = (text: string, left: number, more: Partial<Run> = {}): Run => {
  const width = (more.size ?? 10) / 2;
  return {
    text,
    edges: Array.from({ length: text.length + 1 }, (_, i) => left + i * width),
    baseline: 100,
    size: 10,
    face: { name: 'f', italic: false, bold: false, barcode: false },
    hidden: false,
    clip: undefined,
    underlined: false,
    ...more,
  };
};

export const page = (...runs: Run[]): PrintedPage => ({
  number: 1,
  width: 600,
  height: 800,
  runs,
  turned: [],
  rules: [],
  links: [],
  pictures: [],
});
