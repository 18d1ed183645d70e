import type { Run } from '../../../src/render/pdf/text/runs.ts';

/** Text in the body's look. */
export function run(text: string, more: Partial<Run> = {}): Run {
  return {
    text,
    bold: false,
    italics: false,
    fontSize: 10,
    characterSpacing: 0,
    stretch: 1,
    color: '#000000',
    rise: 0,
    at: 0,
    ...more,
  };
}
