/** Where the lines of a print stand on its pages. */
import { describe, expect, it } from 'vitest';
import { readPrint } from '../../../src/read/print/index.ts';
import { nodeWorld } from '../../../src/door/world.ts';
import { paragraph, printFile } from './print-file.ts';

const [width, height] = [612, 792];

describe('the areas of a print', () => {
  it('are there for each line of its text, at its baseline, and for no furniture', async () => {
    const bytes = await printFile([
      {
        words: [
          { text: 'The General Assembly,', x: 147.1, y: 110, font: 'italic' },
          ...paragraph(['the reports of those who keep the lights of the coasts,'], {
            y: 128,
            lead: 'Recalling',
          }),
          { text: '1.', x: 147.1, y: 146 },
          { text: 'Requests the keepers to light them at dusk;', x: 170.9, y: 146 },
          { text: '2.', x: 147.1, y: 164 },
          { text: 'Decides to put them out at dawn.', x: 170.9, y: 164 },
          { text: '1/1', x: 500, y: 760 },
        ],
      },
    ]);
    const { file } = await readPrint(bytes, nodeWorld());
    const areas = file.data.areas ?? [];
    const lines = String(file).split('\n').slice(0, -1);
    expect(areas).toHaveLength(lines.length);
    const areaOf = (words: string) => areas[lines.findIndex((line) => line.includes(words))];
    const area = areaOf('at dusk');
    expect(area?.page).toBe(1);
    expect((area?.left ?? 0) * width).toBeCloseTo(147.1, 0);
    expect((area?.top ?? 0) * height).toBeCloseTo(138, 0);
    expect((area?.bottom ?? 0) * height).toBeCloseTo(148.5, 0);
    expect(areaOf('1/1')).toBeUndefined();
  });
});
