/** Whatever characters a text holds, and wherever, its editions verify. */
import { describe, expect, it } from 'vitest';
import type { Root } from '../../src/tree/index.ts';
import { findingsOfText, findingsOfTree } from './verified.ts';

const oddities: Record<string, string> = {
  'a null': '\u0000',
  'a vertical tab': '\u000B',
  'a form feed': '\u000C',
  'an escape': '\u001B',
  'a next line': '\u0085',
  'a C1 control': '\u009F',
  'a soft hyphen': '\u00AD',
  'a grapheme joiner': '\u034F',
  'a zero-width joiner': '\u200D',
  'a line separator': '\u2028',
  'an override to the left': '\u202E',
  'an isolate without end': '\u2067',
  'a half of a pair': '\uD800',
  'the other half': '\uDC00',
  'a private character': '\uE000',
  'a byte order mark': '\uFEFF',
  'an object replacement': '\uFFFC',
  'no character': '\uFFFE',
  'no character beyond the first plane': '\u{1FFFF}',
  'a tag character': '\u{E0041}',
  'a family': '👩‍👩‍👧‍👦',
  'a flag of two letters': '🇫🇷',
  'a flag by joining': '🏳️‍🌈',
  'a keycap': '1️⃣',
  'a text presentation': '☎︎',
  'stacked accents': 'e\u0301\u0323\u0302\u030A',
  'an accent on nothing': ' \u0301',
  'a vowel sign in Arabic': 'أُحرز تقريراً في مجلس',
  'Hebrew with points': 'בְּרֵאשִׁית',
  'a conjunct': 'क्षि',
  'a syllable in parts': '\u1112\u1161\u11AB',
  'a ligature': 'ﬁ',
  'an ideograph with a selector': '葛\u{E0100}',
  'mathematical letters': '𝔘𝔫',
};

/** One text with the characters in every kind of place. */
const textWith = (odd: string): string =>
  [
    'United Nations A/RES/70/1',
    'General Assembly Distr.: General 17 December 2015',
    '## Resolution adopted by the General Assembly on 17 December 2015',
    `## 70/1. Cooperation ${odd} for all`,
    '*The General Assembly*,',
    `*Recalling*${odd} its resolution 64/293 of 30 July 2010[^1] on wa${odd}ter,`,
    `1. *Calls ${odd}upon* Member States to respect:`,
    `(a) The right ${odd}to water;`,
    `(b) ${odd}The right to rest;`,
    '| First | Second |\n| --- | --- |\n' + `| a${odd}b | ${odd} |`,
    `${odd}`,
    '2. *Decides* to remain seized of the matter.',
    `[^1]: ${odd}See A/64/${odd}1.${odd}`,
    '',
  ].join('\n\n');

/** The same in a tree, where no reader has looked at it first. */
const treeWith = (odd: string): Root => ({
  type: 'root',
  data: { language: 'en', title: `Of ${odd}` },
  children: [
    { type: 'title', children: [{ type: 'text', value: `A ${odd} title` }] },
    {
      type: 'operativeParagraph',
      label: '1.',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: `${odd}One` },
            { type: 'emphasis', children: [{ type: 'text', value: odd }] },
            {
              type: 'languageSpan',
              language: 'fr',
              children: [
                { type: 'text', value: `deux${odd}` },
                {
                  type: 'languageSpan',
                  language: 'ar',
                  children: [{ type: 'text', value: `ثلاثة${odd}` }],
                },
                { type: 'text', value: `${odd}quatre` },
                {
                  type: 'languageSpan',
                  language: 'en',
                  children: [{ type: 'text', value: 'or four' }],
                },
              ],
            },
            { type: 'text', value: `five${odd}` },
          ],
        },
      ],
    },
  ],
});

describe('the editions of a text verify with', () => {
  it.each(Object.entries(oddities))('%s in it', async (_, odd) => {
    expect(await findingsOfText(textWith(odd))).toEqual([]);
  });

  it.each(Object.entries(oddities))('%s in its tree', async (_, odd) => {
    expect(await findingsOfTree(treeWith(odd))).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', '$&', 'ä', '一', '*', '"', '<b>', '\uD800'])(
    'a note called %s',
    async (name) => {
      const tree: Root = {
        type: 'root',
        data: { language: 'en' },
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Words' },
              { type: 'footnoteReference', identifier: name, label: name },
              { type: 'text', value: ' and more.' },
            ],
          },
          {
            type: 'footnoteDefinition',
            identifier: name,
            label: name,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The note.' }] }],
          },
        ],
      };
      expect(await findingsOfTree(tree)).toEqual([]);
      expect(
        await findingsOfText(
          `The General Assembly,\n\nRecalling[^${name}] it,\n\n[^${name}]: A.\n`,
        ),
      ).toEqual([]);
    },
  );
});
