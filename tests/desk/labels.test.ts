import { describe, expect, it } from 'vitest';
import {
  firstLabelBelow,
  labelledLine,
  nextLabel,
  opening,
} from '../../src/desk/page/editor/labels.ts';

describe('a labelled line', () => {
  it.each([
    ['3. *Decides* to act;', { indent: '', bullet: '', label: '3.', text: '*Decides* to act;' }],
    ['   - (a) Ports;', { indent: '   ', bullet: '- ', label: '(a)', text: 'Ports;' }],
    ['     - (ii) Ships', { indent: '     ', bullet: '- ', label: '(ii)', text: 'Ships' }],
    ['- (أ) نص', { indent: '', bullet: '- ', label: '(أ)', text: 'نص' }],
    ['4. ', { indent: '', bullet: '', label: '4.', text: '' }],
  ])('%s', (line, parts) => {
    expect(labelledLine(line)).toEqual(parts);
    expect(opening(parts).trimEnd() + (parts.text && ` ${parts.text}`)).toBe(line.trimEnd());
  });

  it.each(['*Recalling* that', '- an item without a label', '[^1]: A note.', '# 70/179. Title'])(
    'is none: %s',
    (line) => {
      expect(labelledLine(line)).toBeUndefined();
    },
  );
});

it.each([
  [['3.'], '4.'],
  [['(a)'], '(b)'],
  [['(i)'], '(ii)'],
  [['(g)', '(h)', '(i)'], '(j)'],
  [['(i)', '(ii)'], '(iii)'],
  [['(أ)', '(ب)'], '(ج)'],
  [['9)'], '10)'],
])('after %s comes %s', (labels, next) => {
  expect(nextLabel(labels)).toBe(next);
});

it.each([
  ['3.', '(a)'],
  ['(a)', '(i)'],
  ['(i)', 'a.'],
])('below %s a row opens with %s', (label, first) => {
  expect(firstLabelBelow(label)).toBe(first);
});
