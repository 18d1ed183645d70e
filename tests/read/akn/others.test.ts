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
  const content = '<harbour><pier><p>One.</p></pier>and<p>Two.</p></harbour><quay>Three.</quay>';
  const { blocks, messages } = read(body(content));
  expect(blocks).toEqual([
    'paragraph – | One.',
    'paragraph – | and',
    'paragraph – | Two.',
    'paragraph – | Three.',
  ]);
  expect(messages).toEqual([
    'element-misplaced: Nothing is known of these words in <harbour>: “One.andTwo.”',
    'element-misplaced: Nothing is known of these words in <quay>: “Three.”',
  ]);
});

it('says that words are of another namespace', () => {
  const content = numbered('1.', 'Ports.') + '<x:y xmlns:x="urn:x"><x:z>Piers</x:z> too</x:y>';
  const { blocks, messages } = read(body(content));
  expect(blocks).toEqual(['operativeParagraph 1. | Ports.', 'paragraph – | Piers too']);
  expect(messages).toEqual([
    'element-misplaced: Nothing is known of these words in <y>: “Piers too”',
  ]);
});

it('reads a debate, whose speakers and questions stand apart', () => {
  const debate = `<debate name="debate"><meta/><debateBody><debateSection name="sitting"><heading>Ports</heading>
    <rollCall><heading>Present</heading><p>All.</p></rollCall>
    <speech by="#a"><from>The Chair:</from><p>Order.</p></speech>
    <question><num>1</num><from>A member:</from><p>Why?</p></question>
    <scene>The meeting rose.</scene></debateSection></debateBody></debate>`;
  const { blocks, messages } = read(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${debate}</akomaNtoso>`,
  );
  expect(blocks).toEqual([
    'section – | Ports',
    'section – | Present',
    'paragraph – | All.',
    'paragraph – | The Chair:',
    'paragraph – | Order.',
    'section 1 | ',
    'paragraph – | A member:',
    'paragraph – | Why?',
    'paragraph – | The meeting rose.',
  ]);
  expect(messages).toEqual(['language-unknown: The file does not say its language']);
});

it('reads a judgment, whose paragraphs have numbers', () => {
  const judgment = `<judgment name="judgment"><meta/><header><p>Judgment of <judge refersTo="#a">A</judge></p></header>
    <judgmentBody><introduction><p>Of ports.</p></introduction><motivation><paragraph><num>1</num><content><p>They are open.</p></content></paragraph></motivation>
    <decision><p>So be it.</p></decision></judgmentBody></judgment>`;
  const { blocks } = read(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${judgment}</akomaNtoso>`,
  );
  expect(blocks).toEqual([
    'paragraph – | Judgment of A',
    'paragraph – | Of ports.',
    'operativeParagraph 1 | They are open.',
    'paragraph – | So be it.',
  ]);
});

it('keeps a quoted provision apart that stands deep in a line', () => {
  const content = numbered(
    '1.',
    'Now <mod>for <quotedText startQuote="“" endQuote="”">old</quotedText> put <quotedStructure startQuote="“" endQuote="”"><p>new</p></quotedStructure></mod>.',
  );
  const { blocks, messages } = read(body(content));
  expect(blocks).toEqual([
    'operativeParagraph 1. | Now',
    'paragraph – | for “old” put',
    '> paragraph – | “new”',
    'paragraph – | .',
  ]);
  expect(messages).toEqual([]);
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
