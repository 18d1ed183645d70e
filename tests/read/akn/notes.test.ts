/** Notes: where they stand, how they are marked, references that repeat or lead nowhere. */
import { expect, it } from 'vitest';
import { aknFile, body, numbered, read } from './akn-file.ts';

const note = (marker: string, words: string, id = ''): string =>
  `<authorialNote${id && ` eId="${id}"`} marker="${marker}" placement="bottom"><p>${words}</p></authorialNote>`;

it('binds a note to the place where it stands', () => {
  const { blocks, notes, messages } = read(
    body(numbered('1.', `The treaty,${note('1', 'Vol. 7.')} and more.${note('2', 'Vol. 8.')}`)),
  );
  expect(blocks).toEqual(['operativeParagraph 1. | The treaty, and more. ^1@11 ^2@21']);
  expect(notes).toEqual(['1 Vol. 7.', '2 Vol. 8.']);
  expect(messages).toEqual([]);
});

it('reads a reference to a note that stands earlier, later, or among others at the end', () => {
  const content = numbered(
    '1.',
    `One${note('1', 'First.', 'n1')}, two<noteRef href="#n2" marker="2"/>, again<noteRef href="#n1" marker="1"/>.`,
  );
  const statement = `<mainBody>${content}</mainBody><conclusions><container name="notes"><p>${note('2', 'Second.', 'n2')}</p></container></conclusions>`;
  const { blocks, notes } = read(aknFile({ statement }));
  expect(blocks).toEqual(['operativeParagraph 1. | One, two, again. ^1@3 ^2@8 ^1@15']);
  expect(notes).toEqual(['1 First.', '2 Second.']);
});

it('leaves out the raised brackets around the markers of Arabic files, and says so', () => {
  const { blocks, notes, messages } = read(
    body(numbered('1 -', `تقرر<sup>(</sup>${note('1', '()\tالمجلد 7.')}<sup>)</sup> العمل.`), {
      language: 'ara',
    }),
  );
  expect(blocks).toEqual(['operativeParagraph 1 - | تقرر العمل. ^1@4']);
  expect(notes).toEqual(['1 المجلد 7.']);
  expect(messages).toEqual([
    'set-aside: 3 brackets around the markers of notes were set aside: “(”, “()”, “)”',
  ]);
});

it('keeps raised notes as notes, and their paragraphs apart', () => {
  const raised = `<sup class="footnote"><authorialNote><num>3</num><p>One.</p><p>Two.</p></authorialNote></sup>`;
  const { blocks, notes } = read(body(numbered('1.', `Ports${raised}.`)));
  expect(blocks).toEqual(['operativeParagraph 1. | Ports. ^3@5']);
  expect(notes).toEqual(['3 One.', '– Two.']);
});

it('sets aside the notes of a file’s editors', () => {
  const meta = '<notes source="#x"><note eId="e1"><p>Checked.</p></note></notes>';
  const { blocks, messages } = read(
    body(numbered('1.', 'Ports<noteRef href="#e1" marker="a"/>.'), { meta }),
  );
  expect(blocks).toEqual(['operativeParagraph 1. | Ports.']);
  expect(messages).toEqual(['set-aside: An editor’s note was set aside: “Checked.”']);
});

it('sets aside notes of the editors that no reference leads to', () => {
  const meta = '<notes source="#x"><note eId="e1"><p>Checked.</p></note></notes>';
  expect(read(body(numbered('1.', 'Ports.'), { meta })).messages).toEqual([
    'set-aside: An editor’s note was set aside: “Checked.”',
  ]);
});

it('numbers notes that have no marker, and says so', () => {
  const unmarked = (words: string): string => `<authorialNote><p>${words}</p></authorialNote>`;
  const content = `One${unmarked('First.')}, five${note('5', 'Fifth.', 'n')}, six${unmarked('Sixth.')}<noteRef href="#gone"/>.`;
  const { blocks, notes, messages } = read(body(numbered('1.', content)));
  expect(blocks).toEqual(['operativeParagraph 1. | One, five, six. ^1@3 ^5@9 ^6@14']);
  expect(notes).toEqual(['1 First.', '5 Fifth.', '6 Sixth.']);
  expect(messages).toEqual([
    'note-markers-unsure: 2 notes have no marker: they were numbered from 1',
    'reference-unsure: <noteRef> leads to “#gone”, which no element or several have',
  ]);
});

it('says which references lead nowhere or to several notes', () => {
  const content = numbered(
    '1.',
    `One${note('1', 'First.', 'n')}, two${note('2', 'Second.', 'n')}, three<noteRef href="#n" marker="1"/>, four<noteRef href="#x" marker="9"/>.`,
  );
  const { blocks, messages } = read(body(content));
  expect(blocks[0]).toMatch(/ \^1@3 \^2@8 \^1@15 \^9@21$/);
  expect(messages).toEqual([
    'reference-unsure: <noteRef> leads to “#n”, which no element or several have',
    'reference-unsure: <noteRef> leads to “#x”, which no element or several have',
  ]);
});
