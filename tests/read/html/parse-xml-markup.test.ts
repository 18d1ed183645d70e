import { describe, expect, it } from 'vitest';
import { parseXmlMarkup, XmlMarkupError } from '../../../src/read/html/parse-xml-markup.ts';
import { LimitError } from '../../../src/read/limits.ts';
import { elementsOf } from '../../../src/read/html/markup.ts';

describe('XML', () => {
  it('is elements with names, attributes, text and the lines that they start on', () => {
    const root = parseXmlMarkup(
      '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns:epub="e">\n' +
        '  <p\n    class="a" epub:type="toc">One &amp; <![CDATA[<two>]]></p><br/></html>',
    );
    const [, paragraph, line] = elementsOf(root);
    expect(root).toMatchObject({ name: 'html', line: 3 });
    expect(paragraph).toMatchObject({ name: 'p', line: 4, children: ['One & ', '<two>'] });
    expect(paragraph?.attributes).toEqual(
      new Map([
        ['class', 'a'],
        ['epub:type', 'toc'],
      ]),
    );
    expect(paragraph?.parent).toBe(root);
    expect(line).toMatchObject({ name: 'br', children: [], line: 5 });
  });

  it('has elements by their local names, whatever their prefix', () => {
    expect(parseXmlMarkup('<a:b xmlns:a="x"/>').name).toBe('b');
    expect(parseXmlMarkup('<p>\uFFFD</p>').children).toEqual(['\uFFFD']);
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'one'],
    ['an element that never ends', '<p><b></p>'],
    ['two elements side by side', '<p/><p/>'],
    ['an attribute twice', '<p id="a" id="b"/>'],
    ['an entity that nobody declared', '<p>&nbsp;</p>'],
    ['an entity of its own', '<!DOCTYPE p [<!ENTITY e "e">]><p>&e;</p>'],
    ['a control character', '<p>\u0001</p>'],
    ['a prefix of an element that nobody declared', '<p><e:b/></p>'],
    ['a prefix of an attribute that nobody declared', '<p epub:type="toc"/>'],
    ['a prefix after the end of its declaration', '<p><b xmlns:e="e"/><e:b/></p>'],
  ])('is not %s', (_, text) => {
    expect(() => parseXmlMarkup(text)).toThrow(XmlMarkupError);
  });

  it('may nest, and not without end', () => {
    const nested = (depth: number): string => '<p>'.repeat(depth) + '</p>'.repeat(depth);
    expect(elementsOf(parseXmlMarkup(nested(390)))).toHaveLength(390);
    expect(() => parseXmlMarkup(nested(3000))).toThrow(LimitError);
  });
});
