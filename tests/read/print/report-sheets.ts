/** The pages of an invented report of a committee that recommends two drafts and a decision. */
import { lines, paragraph, widthOf, type Placed, type Sheet } from './print-file.ts';

const masthead: Placed[] = [
  { text: 'United Nations', x: 123.1, y: 56.5, size: 14 },
  { text: 'A', x: 482, y: 56.5, size: 20 },
  { text: '/98/700', x: 497, y: 56.5 },
  { text: 'General Assembly', x: 123.1, y: 86.4, size: 20, font: 'bold' },
  { text: 'Distr.: General', x: 396.8, y: 86.7 },
  { text: '11 December 2043', x: 396.8, y: 98.4 },
  { text: 'Ninety-eighth session', x: 60, y: 222.3, font: 'bold' },
  { text: 'Agenda item 58', x: 60, y: 234.3 },
];

const head = (page: number): Placed[] => [
  { text: 'A/98/700', x: page % 2 === 0 ? 60 : 500, y: 59, size: 8.5, font: 'bold' },
];

const foot = (page: number): Placed[] => [
  { text: `${page}/3`, x: page % 2 === 0 ? 60 : 530, y: 753.8, size: 8.5, font: 'bold' },
];

/** A raised sign right after the words at the edge of the column. */
const reference = (sign: string, after: string, y: number): Placed => ({
  text: sign,
  x: 123.4 + widthOf(after),
  y,
  size: 6.5,
});

const operative = (number: number, lead: string, text: string, y: number): Placed[] => [
  { text: `${number}.`, x: 147.1, y },
  { text: lead, x: 170.9, y, font: 'italic' },
  { text, x: 215, y },
];

export const reportSheets: Sheet[] = [
  {
    words: [
      ...masthead,
      ...lines(['Lights of the coasts'], { y: 290, size: 14, font: 'bold' }),
      ...lines(['Report of the Third Committee'], { y: 310, size: 12, font: 'bold' }),
      ...paragraph(
        [
          'At its second plenary meeting the Assembly included the item in the agenda of its',
          'session and gave it to the Third Committee, which recommends the two drafts below.',
        ],
        { y: 340 },
      ),
      ...foot(1),
    ],
  },
  {
    words: [
      ...head(2),
      { text: 'Draft resolution I', x: 123.4, y: 90, size: 14, font: 'bold' },
      { text: 'Lighthouses of the north', x: 123.4, y: 112, size: 12, font: 'bold' },
      { text: 'The General Assembly,', x: 147.1, y: 140, font: 'italic' },
      ...paragraph(
        [
          'the letters of those who keep the lights of the northern coasts and the many',
          'answers that were sent to them,',
        ],
        { y: 160, lead: 'Recalling' },
      ),
      reference('1', 'answers that were sent to them,', 169),
      ...operative(1, 'Requests', 'that lights be lit at dusk;', 200),
      ...operative(2, 'Decides', 'to thank the keepers.', 220),
      { text: 'Draft resolution II', x: 123.4, y: 260, size: 14, font: 'bold' },
      { text: 'Buoys of the south', x: 123.4, y: 282, size: 12, font: 'bold' },
      { text: 'The General Assembly,', x: 147.1, y: 310, font: 'italic' },
      ...paragraph(
        [
          'that buoys are seen by day and that at night the bells of them are heard by',
          'those who listen,',
        ],
        { y: 330, lead: 'Aware' },
      ),
      reference('2', 'those who listen,', 339),
      ...operative(1, 'Requests', 'that each buoy have a bell;', 370),
      { text: '__________________', x: 99.4, y: 680, size: 8, font: 'bold' },
      { text: '1', x: 116.8, y: 691, size: 5.5 },
      { text: 'A note to the lights.', x: 123.1, y: 694, size: 8.5 },
      { text: '2', x: 116.8, y: 703, size: 5.5 },
      { text: 'A note to the buoys.', x: 123.1, y: 706, size: 8.5 },
      ...foot(2),
    ],
    rules: [{ x: 60, y: 64.8, width: 492 }],
  },
  {
    words: [
      ...head(3),
      ...operative(2, 'Decides', 'to paint them all.', 90),
      { text: 'Draft decision', x: 123.4, y: 130, size: 14, font: 'bold' },
      ...paragraph(
        [
          'The Assembly takes note of the report on bells and asks for another one, which is',
          'to be shorter than the first.',
        ],
        { y: 160 },
      ),
      ...foot(3),
    ],
    rules: [{ x: 60, y: 64.8, width: 492 }],
  },
];
