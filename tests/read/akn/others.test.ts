/** Files of other programs and bodies: other elements for the same things. */
import { expect, it } from 'vitest';
import { aknFile, body, numbered, read } from './akn-file.ts';

it('reads a law, whose articles hold paragraphs', () => {
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta/>
    <body><chapter><num>Chapter 1</num><heading>Ports</heading><article><num>Article 1</num><paragraph><num>1.</num><content><p>Ports are open.</p></content></paragraph></article></chapter></body></act></akomaNtoso>`;
  expect(read(xml).blocks).toEqual([
    'section Chapter 1 | Ports',
    'section Article 1 | ',
    'operativeParagraph 1. | Ports are open.',
  ]);
});

it('prints quotation marks that stand in attributes', () => {
  const content =
    numbered('1.', 'The rule reads:') +
    '<block name="quote"><embeddedStructure startQuote="“" endQuote="”"><p>Ports are open.</p></embeddedStructure></block>';
  const { blocks, messages } = read(body(content));
  expect(blocks).toEqual([
    'operativeParagraph 1. | The rule reads:',
    '> paragraph – | “Ports are open.”',
  ]);
  expect(messages).toEqual([]);
});

it('reads recitals with numbers, and citations', () => {
  const statement = `<preamble><citations><citation><p>Having regard to the rules,</p></citation></citations><recitals><recital><num>(1)</num><p>Ports are many,</p></recital></recitals></preamble><mainBody>${numbered('1.', 'So.')}</mainBody>`;
  expect(read(aknFile({ statement })).blocks).toEqual([
    'preambularParagraph – | Having regard to the rules,',
    'preambularParagraph (1) | Ports are many,',
    'operativeParagraph 1. | So.',
  ]);
});

it('reads elements that wrap others and say nothing', () => {
  const content = `<hcontainer name="hcontainer"><hcontainer name="x">${numbered('1.', 'Ports.')}</hcontainer></hcontainer>`;
  expect(read(body(content)).blocks).toEqual(['operativeParagraph 1. | Ports.']);
});

it('reads a list of blocks in a body', () => {
  const content =
    '<blockList><listIntroduction>Ports:</listIntroduction><item><num>(a)</num><p>North;</p></item></blockList>';
  expect(read(body(content)).blocks).toEqual(['paragraph – | Ports:', 'item1 (a) | North;']);
});

it('keeps the paragraphs of an element that nobody knows apart, and says so', () => {
  const { blocks, messages } = read(body('<speech><p>One.</p><p>Two.</p></speech>'));
  expect(blocks).toEqual(['paragraph – | One.', 'paragraph – | Two.']);
  expect(messages).toEqual([
    'element-misplaced: Nothing is known of these words in <speech>: “One.Two.”',
  ]);
});

it('leaves changes that the authors marked to somebody who decides', () => {
  const xml = body(numbered('1.', 'Ports <del>are</del><ins>remain</ins> open.'));
  expect(read(xml)).toMatchObject({
    blocks: [],
    messages: [
      'tracked-changes: The file has 2 tracked changes: deletion “are”; insertion “remain”.',
    ],
  });
  const decided = (changes: 'accept' | 'reject'): string | undefined =>
    read(xml, { changes }).blocks[0];
  expect(decided('accept')).toBe('operativeParagraph 1. | Ports remain open.');
  expect(decided('reject')).toBe('operativeParagraph 1. | Ports are open.');
});

it.each([
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17'],
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13'],
  ['http://www.akomantoso.org/2.0'],
])('reads %s by the names of elements, whatever their prefix, and says so', (namespace) => {
  const xml = body(numbered('1.', 'Ports.'), { namespace })
    .replace(/<(\/?)(?=\w)/g, '<$1akn:')
    .replace('xmlns=', 'xmlns:akn=');
  const { blocks, messages } = read(xml);
  expect(blocks).toEqual(['operativeParagraph 1. | Ports.']);
  expect(messages).toEqual([
    `format-version: The file is of another version of Akoma Ntoso than 3.0: ${namespace}`,
  ]);
});
