/** Tracked changes and comments: listed, and taken one way or the other only when told which. */
import { describe, expect, it } from 'vitest';
import type { ReadDocxOptions } from '../../../src/read/docx/index.ts';
import { p, r, wordFile } from './word-file.ts';
import { readDocx } from '../../world.ts';

const who = 'w:id="1" w:author="A. Editor" w:date="2026-01-01T00:00:00Z"';
const inserted = (content: string): string => `<w:ins ${who}>${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

function textOf(body: string, options: ReadDocxOptions = {}): string[] {
  return String(readDocx(wordFile({ body }), options).file)
    .replace(/\n$/, '')
    .split('\n');
}

const sentence = `<w:p>${r('Requests ')}${deleted('all')}${inserted(r('some'))}${r(' States')}</w:p>`;

describe('a file with tracked changes', () => {
  it('is refused with a list of them', () => {
    const { file, root } = readDocx(wordFile({ body: sentence }));
    expect(root.children).toEqual([]);
    expect(file.messages.map(({ ruleId, reason, fatal }) => ({ ruleId, reason, fatal }))).toEqual([
      {
        ruleId: 'tracked-changes',
        reason:
          'The file has 2 tracked changes: deletion “all” by A. Editor; insertion “some” by A. Editor.',
        fatal: true,
      },
    ]);
  });

  it('is read as told, and that is said', () => {
    expect(textOf(sentence, { changes: 'accept' })).toEqual(['Requests some States']);
    expect(textOf(sentence, { changes: 'reject' })).toEqual(['Requests all States']);
    const { file } = readDocx(wordFile({ body: sentence }), { changes: 'accept' });
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('changes-decided');
  });

  const mark = (change: string): string => `<w:pPr><w:rPr><w:${change} ${who}/></w:rPr></w:pPr>`;
  const row = (change: string, text: string): string =>
    `<w:tr><w:trPr><w:${change} ${who}/></w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
  const cases: [string, string, string[], string[]][] = [
    [
      'a paragraph that was split',
      `<w:p>${mark('ins')}${r('One, ')}</w:p>${p('two.')}`,
      ['One, ', 'two.'],
      ['One, two.'],
    ],
    [
      'two paragraphs that were joined',
      `<w:p>${mark('del')}${r('One, ')}</w:p>${p('two.')}`,
      ['One, two.'],
      ['One, ', 'two.'],
    ],
    [
      'a paragraph that was added',
      `${p('One.')}<w:p>${mark('ins')}${inserted(r('New.'))}</w:p>${p('Two.')}`,
      ['One.', 'New.', 'Two.'],
      ['One.', 'Two.'],
    ],
    [
      'a paragraph that was taken out',
      `${p('One.')}<w:p>${mark('del')}${deleted('Old.')}</w:p>${p('Two.')}`,
      ['One.', 'Two.'],
      ['One.', 'Old.', 'Two.'],
    ],
    [
      'words that were moved',
      `<w:p><w:moveFrom ${who}>${r('here ')}</w:moveFrom>${r('and ')}<w:moveTo ${who}>${r('here')}</w:moveTo></w:p>`,
      ['and here'],
      ['here and '],
    ],
    [
      'rows of a table',
      `<w:tbl>${row('ins', 'new')}${row('del', 'old')}</w:tbl>`,
      ['new\t'],
      ['old\t'],
    ],
  ];

  it.each(cases)('keeps %s as it is before or after', (_, body, accepted, rejected) => {
    expect(textOf(body, { changes: 'accept' })).toEqual(accepted);
    expect(textOf(body, { changes: 'reject' })).toEqual(rejected);
  });

  it('takes back formatting that is rejected', () => {
    const body = `<w:p>${r('Recalling', `<w:i/><w:rPrChange ${who}><w:rPr/></w:rPrChange>`)}${r(' its resolution,')}</w:p>`;
    const first = (changes: 'accept' | 'reject'): string =>
      JSON.stringify(readDocx(wordFile({ body }), { changes, language: 'qaa' }).root.children);
    expect(first('accept')).toMatch(/"(?:emphasis|leadPhrase)"/);
    expect(first('reject')).not.toMatch(/"(?:emphasis|leadPhrase)"/);
  });
});

describe('a file with comments', () => {
  const file = wordFile({
    body: `<w:p><w:commentRangeStart w:id="0"/>${r('Requests a report.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    comments: `<w:comment w:id="0" w:author="B. Reader">${p('Which report?')}</w:comment>`,
  });

  it('is read without them, and they are told', () => {
    const { file: read } = readDocx(file);
    expect(String(read)).toBe('Requests a report.\n');
    expect(
      read.messages
        .filter(({ ruleId }) => ruleId === 'comments-left-out')
        .map(({ reason }) => reason),
    ).toEqual(['1 comment was left out: “Which report?” by B. Reader.']);
  });
});
