/** Where words begin and end, in scripts with spaces between them and in those without. */
import { expect, it } from 'vitest';
import { stretchesOf } from '../../src/compare/index.ts';
import { compare, comparisonText } from '../../src/index.ts';
import type { Root } from '../../src/tree/index.ts';
import { world } from '../world.ts';
import { treeOf } from './texts.ts';

const known = () => world.languages.of('zh-Hans')?.wordList;
const wordsOf = (text: string): string[] =>
  stretchesOf(text, known).flatMap(({ key }) => (key === '' ? [] : [key]));

function chinese(...blocks: string[]): Root {
  const root = treeOf('# 99/1. 世界港口', '*大会*，', ...blocks);
  root.data = { ...root.data, language: 'zh-Hans' };
  return root;
}

it('finds the words of Chinese in their list', () => {
  expect(wordsOf('请秘书长向大会第八十届会议提出报告')).toEqual([
    '请',
    '秘书长',
    '向',
    '大会',
    '第八',
    '十届',
    '会议',
    '提出',
    '报告',
  ]);
});

it('takes each character for itself where there is no list', () => {
  expect(stretchesOf('秘书长').map(({ key }) => key)).toEqual(['秘', '书', '长']);
});

it('marks whole words', () => {
  const one = chinese('1. 敦促各国保持港口开放；');
  const other = chinese('1. 促请各国和各区域组织保持港口开放；');
  expect(comparisonText(compare(one, other))).toMatchInlineSnapshot(`
    "Operative paragraph 1: replace “敦促” with “促请”; insert “和各区域组织” after “敦促各国”
    "
  `);
});

it('finds the same words on both sides of a note', () => {
  const one = chinese('1. 请秘书长向大会提出报告；');
  const other = chinese('1. 请秘书[^1]长向大会[^2]提出报告；', '[^1]: 甲。', '[^2]: 乙。');
  const kinds = compare(one, other).changes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'noteInserted')).toHaveLength(2);
  const between = chinese('1. 请秘书长向大会[^1]提出报告；', '[^1]: 乙。');
  expect(compare(one, between).changes.map(({ kind }) => kind)).toEqual(['noteInserted']);
});
