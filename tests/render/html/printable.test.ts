import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { makePrintable } from '../../../src/render/html/printable.ts';

it('replaces what XML cannot hold in text and attributes, however deep', () => {
  const element = h('p', h('img', { alt: 'a\u0001' }), h('b', 'c\u0002'));
  makePrintable([element]);
  expect(element).toEqual(h('p', h('img', { alt: 'a\uFFFD' }), h('b', 'c\uFFFD')));
});
