import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/tree/index.ts';
import { read } from './read.ts';

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

/** Lines of the genre, its labels, its notes and what OCR makes of them. */
const line = fc.oneof(
  pick(
    'The General Assembly,',
    'The Security Council,',
    'Recalling its resolution 1/1 of 3 May 2001,',
    'Deeply concerned,',
    'Decides to remain seized of the matter.',
    'Requests the Secretary-General to report;',
    'Adopted unanimously at the 12th meeting.',
    '80th plenary meeting',
    '17 December 2015',
    'Annex',
    'Annex II',
    'Article 3',
    'A',
    'II.',
    '“1. Decides that:',
    'the end”.',
    'United Nations A/RES/1/1',
    'Distr.: General',
    'Resolution 242 (1967)',
    'of 22 November 1967',
    '[S/801]',
    '---',
    '___',
    '| a | b |',
    '|---|---|',
    '# Heading',
    '- (a) To act;',
    '* ',
    '*Recalling* also',
    '_x_',
    '<sup>1</sup> Ibid.',
    '[^1]: See resolution 1/1.',
    'text,[^1] more',
    'Crime,<sup>5</sup>',
    '2010, 4 to devise',
    '<sup>&</sup>lt;sup>5</sup> United Nations, *Treaty Series*.',
    '$A_{\\rm /RES/70/179}$',
    '$^{10}$ Note.',
    'per-',
    'manent members',
    '12',
    '3/10',
    '&amp; &lt;b&gt; &#91;',
    '\\*',
    '<div><script>alert(1)</script>',
    '> quoted',
    ':::operative',
    ':::operative[2.]',
    ':::',
    '```2. Calls upon all to act;',
    '```text',
    '```',
    '~~~ Noting the report,',
    '::: Decides',
    '<!-- a word -->',
    '<span title="some words of a tag">x</span>',
    '<b all States shall act>now</b>',
    '[a](https://example.org/ "some words of a title")',
    '![some words of a picture](a.png)',
    'Keel &amp; Mast',
    'the co\u00adoperation of inter\u00ad',
    '\u200b1.\u200b Decides\u2060 to act;',
    '&shy;&#8203;&nbsp;',
    'the Plan,\\textsuperscript{1} the Code\\(^{2, 3}\\) and 3 m\\textsuperscript{2}',
    '\\(^{1}\\) See resolution 1/1.',
    'the Rules,^4^ the Guide^{5} and the Statute,^6',
    '¹⁰ Ibid.',
    'the Protocol¹⁰ and 12 m² of H²O,¹',
    '(1) See resolution 1/1.',
    'the Plan (1) and the Code,(2)',
    '    - (a) The Plan;',
    'its resoluti on on Latin Amer ica, a high -level and results- based one',
    'document A/99/',
    '512 and A/99/L.4/Rev.',
    '2030-',
    'gender-',
    'and age-sensitive',
    'Yes ☐ No ☐',
    'States shall act.',
    '',
    '',
  ),
  fc
    .tuple(
      pick('', '- ', '  ', '> '),
      fc.nat({ max: 30 }),
      pick('. ', ', ', ' ', ') ', '/ '),
      pick('Calls upon all;', 'Ibid., p. 3.', 'and so on'),
    )
    .map(([lead, number, stop, rest]) => `${lead}${number}${stop}${rest}`),
  fc
    .tuple(
      pick('(', ''),
      pick('a', 'b', 'i', 'ii', '1', '6', 'A'),
      pick(') ', '. ', '} '),
      pick('To act,', 'and', ''),
    )
    .map((parts) => parts.join('')),
);
const join = pick('\n', '\n\n', '\r\n', '\r', '\f', '\n \n', '  \n');
const document = fc
  .array(fc.tuple(line, join), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

/** Text that nobody means: control characters, lone surrogates, marks of direction, markup. */
const odd = fc.string({
  unit: fc.oneof(
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    pick(
      '\u0000',
      '\u202e',
      '\u2066',
      '\ud800',
      '\udfff',
      '\u00ad',
      '\ufeff',
      '\u200b',
      '\u0085',
      '\u2028',
      '<',
      '>',
      '&',
      '*',
      '_',
      '$',
      '[',
      ']',
      '(',
      ')',
      '^',
      '\\',
      '`',
      '|',
      '#',
      '-',
      '1',
      'a',
      ' ',
      '\n',
      '\t',
      '\f',
      '<sup>',
      '</sup>',
      '<!--',
      '-->',
      '<p>',
      '</p>',
      '<br>',
      '&lt;',
      '[^1]',
      ']: ',
    ),
  ),
  maxLength: 120,
});

describe('reading any text', () => {
  it.each([
    ['of the genre’s own words', document],
    ['that nobody means', odd],
    ['of both', fc.tuple(document, odd, document).map((parts) => parts.join(''))],
    ['as HTML', fc.tuple(odd, document).map((parts) => `<html><body><p>${parts.join('</p><p>')}`)],
  ])('loses, repeats and invents no character: a text %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text).account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
      }),
      { numRuns: 300, seed: 179 },
    );
  });

  it('gives the same tree each time', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(read(text).root).toEqual(read(text).root);
      }),
      { numRuns: 50, seed: 70 },
    );
  });

  it('gives every note an identifier of its own, and references only to notes that are there', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { root } = read(text);
        const notes = nodesOf(root, 'footnoteDefinition').map(({ identifier }) => identifier);
        expect(new Set(notes).size).toBe(notes.length);
        const referred = nodesOf(root, 'footnoteReference').map(({ identifier }) => identifier);
        expect(referred.filter((identifier) => !notes.includes(identifier))).toEqual([]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });
});

/** Each is large enough that quadratic work would take minutes; the test only asks for an end. */
describe('reading hostile text of a megabyte comes to an end and loses nothing', () => {
  const times = (text: string, length = 300_000): string =>
    text.repeat(Math.ceil(length / text.length));
  it.each([
    ['asterisks', times('*')],
    ['emphasis that crosses', times('_a*')],
    ['brackets', times('[')],
    ['links that never close', times('[a](')],
    ['tags that never close', times('<sup>')],
    ['comments that never close', times('<p><!--')],
    ['formulas', times('$a^')],
    ['quotations', `${times('> ')}x`],
    ['pipes', `${times('| a ')}\n${times('|---')}\n`],
    ['hyphens at line ends', times('foo-\nbar ')],
    ['labels', times('(a) x;\n(i) y;\n', 100_000)],
    ['nothing but spaces', times(' ', 1_000_000)],
    ['a word without end', times('a', 1_000_000)],
    ['lead words', times('Deeply ')],
    ['odd characters', times('\u0000\u202e\ud800 ')],
  ])('%s', (_, text) => {
    expect(read(text).account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
  });

  it('a hundred thousand notes', { timeout: 120_000 }, () => {
    const numbers = Array.from({ length: 100_000 }, (_, i) => i + 1);
    const text = [
      'The General Assembly,\n\nRecalling',
      ...numbers.map((number) => ` x,[^${number}]`),
      '\n\n',
      ...numbers.map((number) => `[^${number}]: N.\n`),
    ].join('');
    const { root, account } = read(text);
    expect(nodesOf(root, 'footnoteDefinition')).toHaveLength(100_000);
    expect(account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
  });
});
