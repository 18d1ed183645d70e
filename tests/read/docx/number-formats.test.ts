/** The numbers of lists as Word writes them (ISO 29500-1 17.18.59). */
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/read/docx/number-formats.ts';
import { p } from './word-file.ts';
import { read, saying } from './reading.ts';

describe('a number format', () => {
  it.each([
    ['decimal', '1 2 10 11 25'],
    ['decimalZero', '01 02 10 11 25'],
    ['decimalFullWidth', '１ ２ １０ １１ ２５'],
    ['numberInDash', '- 1 - - 2 - - 10 - - 11 - - 25 -'],
    ['lowerLetter', 'a b j k y'],
    ['upperRoman', 'I II X XI XXV'],
    ['ordinal', '1st 2nd 10th 11th 25th'],
    ['cardinalText', 'One Two Ten Eleven Twenty-five'],
    ['ordinalText', 'First Second Tenth Eleventh Twenty-fifth'],
    ['chicago', '* † ††† ‡‡‡ *******'],
    ['russianLower', 'а б к л щ'],
    ['russianUpper', 'А Б К Л Щ'],
    ['arabicAlpha', 'أ ب ر ز ن'],
    ['arabicAbjad', 'أ ب ي ك ذ'],
    ['chineseCounting', '一 二 十 十一 二十五'],
    ['chineseCountingThousand', '一 二 十 十一 二十五'],
    ['chineseLegalSimplified', '壹 贰 拾 拾壹 贰拾伍'],
    ['ideographDigital', '一 二 一〇 一一 二五'],
    ['ideographTraditional', '甲 乙 癸 甲甲 戊戊戊'],
    ['ideographEnclosedCircle', '㈠ ㈡ ㈩ 11 25'],
    ['decimalEnclosedCircle', '① ② ⑩ ⑪ 25'],
    ['decimalEnclosedParen', '⑴ ⑵ ⑽ ⑾ 25'],
    ['decimalEnclosedFullstop', '⒈ ⒉ ⒑ ⒒ 25'],
    ['001, 002, 003, ...', '001 002 010 011 025'],
    ['none', '    '],
  ])('%s counts %s', (format, expected) => {
    expect([1, 2, 10, 11, 25].map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });

  it('keeps noughts where they are spoken', () => {
    const spoken = [20, 100, 101, 110, 1001, 1010].map((value) =>
      formatNumber(value, 'chineseCountingThousand'),
    );
    expect(spoken).toEqual(['二十', '一百', '一百零一', '一百一十', '一千零一', '一千零一十']);
  });

  it('is known for numbers of any size, and for no other format', () => {
    expect(formatNumber(0, 'lowerLetter')).toBe('0');
    expect(formatNumber(2_000_000_000, 'lowerLetter')).toBe('2000000000');
    expect(formatNumber(1, 'thaiLetters')).toBeUndefined();
  });
});

const list = (format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const opening = p('The General Assembly,') + p('Recalling its resolution 1/1,');
const paragraphs =
  p('Urges one;', undefined, { id: 1, level: 0 }) +
  p('Invites two;', undefined, { id: 1, level: 0 }) +
  p('Calls upon three.', undefined, { id: 1, level: 0 });

describe('a list in the body of a text', () => {
  it.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['arabicAlpha', '(%1)', ['(أ)', '(ب)', '(ت)']],
    ['russianLower', '%1)', ['а)', 'б)', 'в)']],
    ['decimalFullWidth', '%1．', ['１．', '２．', '３．']],
    ['chineseCounting', '%1、', ['一、', '二、', '三、']],
    ['decimalEnclosedCircle', '%1', ['①', '②', '③']],
  ])('in the format %s keeps its printed labels', (format, text, labels) => {
    const { blocks } = read({ numbering: list(format, text), body: opening + paragraphs });
    // Whether they are labels of paragraphs or of items, the parser decides.
    expect(blocks.slice(2).map((block) => block.replace(/^\w+ /, ''))).toEqual([
      `${labels[0]} | Urges one;`,
      `${labels[1]} | Invites two;`,
      `${labels[2]} | Calls upon three.`,
    ]);
  });

  it('in a format that is not known has Arabic numbers, and says so', () => {
    const file = read({ numbering: list('thaiLetters', '%1.'), body: opening + paragraphs });
    expect(file.blocks.slice(2)).toEqual([
      'operativeParagraph 1. | Urges one;',
      'operativeParagraph 2. | Invites two;',
      'operativeParagraph 3. | Calls upon three.',
    ]);
    expect(saying('number-format-unknown', file)).toEqual(
      Array<string>(3).fill(
        'The number format thaiLetters is not known: the number stands in Arabic figures',
      ),
    );
  });
});
