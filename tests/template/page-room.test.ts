import { expect, it } from 'vitest';
import { complaints } from './template-files.ts';

it('a page must leave room for text', () => {
  expect(complaints({ 'pdf.json': { margins: { left: 200, right: 200 } } })).toEqual([
    'pdf.json: papers.letter, margins and column leave a width of 84 points for the text. Leave at least 144.',
    'pdf.json: papers.a4, margins and column leave a width of 67.3 points for the text. Leave at least 144.',
  ]);
  expect(
    complaints({ 'pdf.json': { papers: { a4: { height: 200 } }, masthead: { height: 100 } } }),
  ).toEqual([
    'pdf.json: papers.a4 and margins leave a height of 41 points for the text. Leave at least 144.',
  ]);
});
