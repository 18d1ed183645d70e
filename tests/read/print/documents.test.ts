/** A print may hold several documents: each is read whole, and none runs into the next. */
import { describe, expect, it } from 'vitest';
import { readAllSources } from '../../../src/index.ts';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import { nodesOf, outlineOf, textOf } from '../../../src/tree/index.ts';
import { readSource } from '../../world.ts';
import { lines, printFile, type Placed } from './print-file.ts';
import { reportSheets } from './report-sheets.ts';

const bytes = await printFile(reportSheets);
const path = 'report.pdf';
const documents = await readAllSources({ path, bytes });

const linesOf = (at: number): string[] => {
  const root = documents[at]?.root ?? { type: 'root', children: [] };
  const { blocks, notes } = outlineOf(root);
  return [...blocks, ...notes].map(
    ({ kind, label, text, markers = [] }) =>
      `${kind}${label === undefined ? '' : ` ${label}`} | ${text}${markers.map((m) => ` ^${m.label}`).join('')}`,
  );
};

describe('the report of a committee', () => {
  it('holds its own text, two drafts and a decision', () => {
    expect(documents.map((_, at) => linesOf(at))).toMatchInlineSnapshot(`
      [
        [
          "masthead | United Nations",
          "masthead | A/98/700",
          "masthead | General Assembly",
          "masthead | Distr.: General",
          "masthead | 11 December 2043",
          "masthead | Ninety-eighth session",
          "masthead | Agenda item 58",
          "section | Lights of the coasts",
          "section | Report of the Third Committee",
          "paragraph | At its second plenary meeting the Assembly included the item in the agenda of its session and gave it to the Third Committee, which recommends the two drafts below.",
        ],
        [
          "paragraph | Draft resolution I",
          "title | Lighthouses of the north",
          "enactingClause | The General Assembly,",
          "preambularParagraph | Recalling the letters of those who keep the lights of the northern coasts and the many answers that were sent to them, ^1",
          "operativeParagraph 1. | Requests that lights be lit at dusk;",
          "operativeParagraph 2. | Decides to thank the keepers.",
          "note 1 | A note to the lights.",
        ],
        [
          "paragraph | Draft resolution II",
          "title | Buoys of the south",
          "enactingClause | The General Assembly,",
          "preambularParagraph | Aware that buoys are seen by day and that at night the bells of them are heard by those who listen, ^2",
          "operativeParagraph 1. | Requests that each buoy have a bell;",
          "operativeParagraph 2. | Decides to paint them all.",
          "note 2 | A note to the buoys.",
        ],
        [
          "title | Draft decision",
          "paragraph | The Assembly takes note of the report on bells and asks for another one, which is to be shorter than the first.",
        ],
      ]
    `);
  });

  it('accounts for each of them by itself', () => {
    const whole = documents.map(({ file, root }) =>
      isComplete(accountFor(String(file), root, file.messages)),
    );
    expect(whole).toEqual([true, true, true, true]);
    const lost = documents.flatMap(({ file }) =>
      file.messages.filter(({ fatal }) => fatal === true),
    );
    expect(lost).toEqual([]);
  });

  it('keeps where its printed pages begin, in each of them', () => {
    const pages = documents.map(({ root }) =>
      nodesOf(root, 'pageBreak').map(({ number }) => number),
    );
    expect(pages).toEqual([['1'], ['2'], ['2', '3'], ['3']]);
  });

  it('is an error where one document is asked for, which names all of them', async () => {
    const { file, root } = await readSource({ path, bytes });
    expect(root.children).toEqual([]);
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`))
      .toMatchInlineSnapshot(`
      [
        "several-documents: The file holds 4 documents: #1 “A/98/700”; #2 “Lighthouses of the north”; #3 “Buoys of the south”; #4 “Draft decision”",
      ]
    `);
  });

  it('gives one by its number or its symbol', async () => {
    const second = await readSource({ path, bytes, document: '2' });
    expect(nodesOf(second.root, 'title').map(textOf)).toEqual(['Lighthouses of the north']);
    const first = await readSource({ path, bytes, document: 'A/98/700' });
    expect(nodesOf(first.root, 'masthead')[0]?.symbol).toBe('A/98/700');
    const none = await readSource({ path, bytes, document: '5' });
    expect(none.file.messages[0]?.reason).toContain('none of them alone is called 5');
  });
});

describe('parts of one resolution', () => {
  const part = (letter: string, title: string, y: number): Placed[] => [
    { text: letter, x: 330, y, size: 12, font: 'bold' },
    { text: title, x: 123.4, y: y + 20, size: 12, font: 'bold' },
    { text: 'The General Assembly,', x: 147.1, y: y + 45, font: 'italic' },
    { text: '1.', x: 147.1, y: y + 65 },
    { text: 'Decides', x: 170.9, y: y + 65, font: 'italic' },
    ...lines(['that every light on every coast shall be lit at dusk.'], { x: 210, y: y + 65 }),
  ];

  it('stay one document', async () => {
    const sheet = {
      words: [
        { text: '98/12.', x: 72.4, y: 120, size: 12, font: 'bold' as const },
        { text: 'Lights of the coasts', x: 123.4, y: 120, size: 12, font: 'bold' as const },
        ...part('A', 'Lights of the north', 160),
        ...part('B', 'Lights of the south', 280),
      ],
    };
    expect(await readAllSources({ path, bytes: await printFile([sheet]) })).toHaveLength(1);
  });

  it('are documents of their own where each has its number', async () => {
    const numbered = (number: string, y: number): Placed[] => [
      { text: `${number}. Lights of the coasts`, x: 123.4, y, size: 12, font: 'bold' },
      { text: 'The General Assembly,', x: 147.1, y: y + 25, font: 'italic' },
      { text: '1.', x: 147.1, y: y + 45 },
      { text: 'Decides', x: 170.9, y: y + 45, font: 'italic' },
      ...lines(['that every light on every coast shall be lit at dusk.'], { x: 210, y: y + 45 }),
    ];
    const sheet = {
      words: [
        ...lines(['to ask those who keep the lights for one more report on their work.'], {
          y: 90,
        }),
        ...numbered('37/91', 130),
        ...numbered('37/92', 240),
      ],
    };
    const all = await readAllSources({ path, bytes: await printFile([sheet]) });
    expect(all.map(({ root }) => nodesOf(root, 'title')[0]?.label)).toEqual([
      undefined,
      '37/91.',
      '37/92.',
    ]);
  });
});
