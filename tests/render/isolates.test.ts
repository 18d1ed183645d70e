import { describe, expect, it } from 'vitest';
import { isolated } from '../../src/render/isolates.ts';

describe('what reads from left to right in a right-to-left text', () => {
  it.each([
    ['4 January 2045', ['4 January 2045']],
    ['45-00061 (A)', ['45-00061 (A)']],
    ['الوثيقة A/C.2/99/L.5/Rev.1؛', ['A/C.2/99/L.5/Rev.1']],
    ['تقرير (A/99/120)، وإذ', ['A/99/120']],
    ['دخلت (COLREG 1972) حيز', ['COLREG 1972']],
    ['تجاوزت 70 000 سفينة و 1 250 000 طن', ['70 000', '1 250 000']],
    [
      'United Nations, Treaty Series, vol. 2225, No. 39574.',
      ['United Nations, Treaty Series, vol. 2225, No. 39574.'],
    ],
    [
      'انظر: United Nations, Treaty Series, vol. 2225.',
      ['United Nations, Treaty Series, vol. 2225'],
    ],
    ['المجلد 1577 الرقم 27531', []],
    ['القراران 64/293 و 65/1', []],
    ['القرار 217 ألف (د-3)', []],
    ['شركة (Smith & Sons (Ltd.))', ['Smith & Sons (Ltd.)']],
    ['الموقع https://docs.un.org/ar/A/RES/99/61', ['https://docs.un.org/ar/A/RES/99/61']],
    ['Distr.: General', ['Distr.: General']],
  ])('%s', (text, stretches) => {
    expect(isolated(text).map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
  });
});
