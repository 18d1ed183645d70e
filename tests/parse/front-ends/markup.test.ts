import { describe, expect, it } from 'vitest';
import { inspect } from '../../inspect.ts';
import { nodesOf } from '../../../src/tree/index.ts';
import { read } from '../read.ts';

/** What a line of Markdown (the heading says that it is Markdown) reads as. */
const inline = (text: string): string => {
  const { root, complete } = read(`# T\n\nThe General Assembly,\n\n1. ${text}\n`);
  expect(complete).toBe(true);
  const [paragraph] = nodesOf(nodesOf(root, 'operativeParagraph')[0] ?? root, 'paragraph');
  return paragraph ? inspect(paragraph).replace(/^paragraph \| /, '') : '';
};

describe('inline markup', () => {
  it.each([
    [
      'See *Treaty Series* and **all**',
      'See <emphasis>Treaty Series</emphasis> and <strong>all</strong>',
    ],
    [
      'See _Treaty Series_, snake_case_name',
      'See <emphasis>Treaty Series</emphasis>, snake_case_name',
    ],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['an asterisk\\* and a &lt;tag&gt; &amp; more', 'an asterisk* and a <tag> & more'],
    [
      'H<sub>2</sub>O and m<sup>2</sup>',
      'H<subscript>2</subscript>O and m<superscript>2</superscript>',
    ],
    ['the $m^{2}$ and $A_{\\rm /RES/1}$', 'the m<superscript>2</superscript> and A/RES/1'],
    ['costs $5 million and $6 million', 'costs $5 million and $6 million'],
    ['<script>alert(1)</script> stays', '<script>alert(1)</script> stays'],
    ['<span id="p">words</span> stay', 'words stay'],
    ['an unclosed *mark', 'an unclosed *mark'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
});
