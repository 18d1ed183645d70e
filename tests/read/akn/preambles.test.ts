/** Preambles: one or several, in files that are valid and in those that are not. */
import { expect, it } from 'vitest';
import { aknFile, numbered, plain, read } from './akn-file.ts';

const clause = '<formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>';
const recital = (words: string): string =>
  `<container name="Recalling"><p>&#9;<span class="italic">Recalling</span> ${words},</p></container>`;

it('reads the clause and the paragraphs of a preamble', () => {
  const statement = `<preamble>${clause}${recital('its rules')}</preamble><mainBody>${numbered('1.', '<i>Decides</i> so.')}</mainBody>`;
  expect(read(aknFile({ statement })).blocks).toEqual([
    'enactingClause – | The General Assembly,',
    'preambularParagraph – | Recalling its rules,',
    'operativeParagraph 1. | Decides so.',
  ]);
});

it('reads the items of a preamble', () => {
  const list =
    '<blockList><listIntroduction><i>Recalling</i>:</listIntroduction><item><num>(a)</num><p>Ports;</p></item><item><num>(b)</num><p>Ships,</p></item><listWrapUp>and all others,</listWrapUp></blockList>';
  const statement = `<preamble>${clause}<container name="Recalling">${list}</container></preamble><mainBody>${numbered('1.', 'So.')}</mainBody>`;
  expect(read(aknFile({ statement })).blocks.slice(1, 5)).toEqual([
    'preambularParagraph – | Recalling:',
    'item1 (a) | Ports;',
    'item1 (b) | Ships,',
    'paragraph – | and all others,',
  ]);
});

it('goes on where preambles and bodies alternate', () => {
  const part = (number: string): string =>
    `<preamble>${recital(`rule ${number}`)}</preamble><mainBody>${numbered(number, '<i>Decides</i> so;')}</mainBody>`;
  expect(read(aknFile({ statement: part('1.') + part('2.') })).blocks).toEqual([
    'preambularParagraph – | Recalling rule 1.,',
    'operativeParagraph 1. | Decides so;',
    'preambularParagraph – | Recalling rule 2.,',
    'operativeParagraph 2. | Decides so;',
  ]);
});

it('reads headings across a section that stand for its preamble', () => {
  const cross = (words: string): string =>
    `<crossHeading refersTo="#preamble">${words}</crossHeading>`;
  const statement = `<mainBody><section><num>I</num><heading>Ports</heading>${cross('<i>Recalling</i> its rules,')}${cross('<i>Decides</i> so;')}${numbered('1.', 'So.')}</section></mainBody>`;
  expect(read(aknFile({ statement })).blocks).toEqual([
    'section I | Ports',
    'preambularParagraph – | Recalling its rules,',
    'operativeParagraph – | Decides so;',
    'operativeParagraph 1. | So.',
  ]);
});

it('tells recitals without an element of their own by their lead phrases and their ends', () => {
  const statement = `<mainBody>${plain('<i>Recalling</i> its rules,')}${plain('<i>Having met</i> the parties,')}${plain('<i>Decides</i> so,')}</mainBody>`;
  expect(read(aknFile({ statement })).blocks).toEqual([
    'preambularParagraph – | Recalling its rules,',
    'preambularParagraph – | Having met the parties,',
    'operativeParagraph – | Decides so,',
  ]);
});
