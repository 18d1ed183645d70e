/** The pages of an invented resolution, as the documents service in New York prints them. */
import { lines, paragraph, widthOf, type Placed, type Sheet } from './print-file.ts';

const masthead: Placed[] = [
  { text: 'United Nations', x: 123.1, y: 56.5, size: 14 },
  { text: 'A', x: 482, y: 56.5, size: 20 },
  { text: '/RES/98/765', x: 497, y: 56.5 },
  { text: 'General Assembly', x: 123.1, y: 86.4, size: 20, font: 'bold' },
  { text: 'Distr.: General', x: 396.8, y: 86.7 },
  { text: '11 December 2043', x: 396.8, y: 98.4 },
  { text: 'Ninety-eighth session', x: 60, y: 222.3, font: 'bold' },
  { text: 'Agenda item 58', x: 60, y: 234.3 },
  ...lines(['Strengthening of lighthouses and', 'of those who keep them'], {
    x: 60,
    y: 246.3,
    font: 'bold',
  }),
  ...lines(['Resolution adopted by the General Assembly', 'on 7 December 2043'], {
    y: 290.7,
    size: 14,
    leading: 15,
    font: 'bold',
  }),
  { text: '[', x: 123.4, y: 330.3 },
  {
    text: 'on the report of the Third Committee (A/98/429, para. 33)',
    x: 126.7,
    y: 330.3,
    font: 'italic',
  },
  {
    text: ']',
    x: 126.7 + widthOf('on the report of the Third Committee (A/98/429, para. 33)', 'italic'),
    y: 330.3,
  },
  { text: '98/765.', x: 72.4, y: 367.5, size: 12, font: 'bold' },
  { text: 'Lighthouses of the northern coasts', x: 123.4, y: 367.5, size: 12, font: 'bold' },
];

const footOfPage1: Placed[] = [
  { text: '__________________', x: 99.4, y: 690, size: 8, font: 'bold' },
  { text: '1', x: 116.8, y: 701.3, size: 5.5 },
  {
    text: 'Resolution 97/1, annex, which has a note that is so long that it goes on over the foot of',
    x: 123.1,
    y: 704.3,
    size: 8.5,
  },
  { text: '43-24979 (E)    201243', x: 65.2, y: 747.6 },
  { text: '*4324979*', x: 65.2, y: 762.2, size: 12, font: 'typewriter' },
];

const reference = (sign: string, x: number, y: number): Placed => ({
  text: sign,
  x,
  y: y - 3,
  size: 6.5,
});

const head = (page: number): Placed[] => [
  {
    text: page % 2 === 0 ? 'A/RES/98/765' : 'Lighthouses of the northern coasts',
    x: 60,
    y: 59,
    size: 8.5,
    font: 'bold',
  },
  {
    text: page % 2 === 0 ? 'Lighthouses of the northern coasts' : 'A/RES/98/765',
    x: 420,
    y: 59,
    size: 8.5,
    font: 'bold',
  },
];

export const officialSheets: Sheet[] = [
  {
    words: [
      ...masthead,
      { text: 'The General Assembly,', x: 147.1, y: 392, font: 'italic' },
      ...paragraph(
        [
          'the reports of those who keep the lights of the northern coasts',
          'and the letters that they have sent to all the ports on the way,',
        ],
        { y: 410, lead: 'Recalling' },
      ),
      reference(
        '1',
        123.4 + widthOf('and the letters that they have sent to all the ports on the way,'),
        422,
      ),
      ...paragraph(
        [
          'that a light which is seen from afar keeps ships away from the rocks,',
          'and that nobody is told of a ship that did not come to harm, so that what',
          'a light does is known to nobody but to those who would have been lost with-',
        ],
        { y: 440, lead: 'Aware' },
      ),
      ...footOfPage1,
    ],
  },
  {
    words: [
      ...head(2),
      ...lines(['out it in the dark,'], { y: 82.3 }),
      { text: '1.', x: 147.1, y: 100.3 },
      { text: 'Requests', x: 170.9, y: 100.3, font: 'italic' },
      { text: 'the keepers of the lights:', x: 170.9 + widthOf('Requests ', 'italic'), y: 100.3 },
      { text: '(a)', x: 147.1, y: 118.3 },
      { text: 'To light them at dusk;', x: 170.9, y: 118.3 },
      { text: '(b)', x: 147.1, y: 136.3 },
      { text: 'To put them out at dawn;', x: 170.9, y: 136.3 },
      { text: '2.', x: 147.1, y: 154.3 },
      { text: 'Decides', x: 170.9, y: 154.3, font: 'italic' },
      { text: 'to thank them.', x: 170.9 + widthOf('Decides ', 'italic'), y: 154.3 },
      { text: '45th plenary meeting', x: 407, y: 190, font: 'italic' },
      { text: '7 December 2043', x: 425, y: 202, font: 'italic' },
      { text: '____________', x: 280, y: 240 },
      { text: '__________________', x: 99.4, y: 690, size: 8, font: 'bold' },
      { text: 'page 1 to that of page 2.', x: 123.1, y: 704.3, size: 8.5 },
      { text: '2/2', x: 60, y: 753.8, size: 8.5, font: 'bold' },
      { text: '43-24979', x: 524, y: 753.8, size: 7 },
    ],
    rules: [{ x: 60, y: 64.8, width: 492 }],
  },
];
