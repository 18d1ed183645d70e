/** Whether the measures of `pdf.json` together leave room for text. */
import type { DataFileFault } from '../data-file/fault.ts';
import type { PdfTemplate } from './schema/pdf.ts';

/** Two inches: a column of some ten words, and of some ten lines. */
const least = 144;

export function pageFaults({ papers, margins, column }: PdfTemplate): DataFileFault[] {
  return Object.entries(papers).flatMap(([name, { width, height }]) => {
    const across = width - margins.left - margins.right - column.left - column.right;
    const down = height - margins.top - Math.max(margins.bottom, margins.firstBottom);
    return [
      ...roomFault('width', `papers.${name}, margins and column`, across),
      ...roomFault('height', `papers.${name} and margins`, down),
    ];
  });
}

function roomFault(side: string, keys: string, room: number): DataFileFault[] {
  if (room >= least) return [];
  const points = Math.round(room * 10) / 10;
  return [
    {
      file: 'pdf.json',
      reason: `${keys} leave a ${side} of ${points} points for the text.`,
      mend: `Leave at least ${least}.`,
    },
  ];
}
