/** Parts are read piece by piece, keep what says something, and resolve nothing. */
import { describe, expect, it } from 'vitest';
import { parsePart } from '../../../src/read/docx/parse-part.ts';
import { childOf, descendantsOf, textContent, valueOf } from '../../../src/read/docx/xml.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function parsed(content: string, root = `w:x xmlns:w="${word}"`) {
  return parsePart(new TextEncoder().encode(`<${root}>${content}</${root.split(' ')[0]}>`));
}

describe('a part of a Word file', () => {
  it('is elements by their local names, whatever their prefix', () => {
    const other = parsed('<p val="1">a<t>b</t></p>', `x xmlns="${word}"`);
    expect(valueOf(other, 'p')).toBe('1');
    expect(textContent(other)).toBe('ab');
    expect(childOf(other, 'p')?.word).toBe(true);
    const foreign = parsed('<m:p xmlns:m="urn:math"/>');
    expect(childOf(foreign, 'p')?.word).toBe(false);
  });

  it('keeps nothing that only measures and paints', () => {
    const part = parsed(
      '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:spacing w:after="120"/><w:outlineLvl w:val="1"/></w:pPr><w:r w:rsidR="1"><w:tab/></w:r>',
    );
    const [properties, run] = [childOf(part, 'pPr'), childOf(part, 'r')];
    expect(properties?.children.map((child) => typeof child === 'object' && child.name)).toEqual([
      'outlineLvl',
    ]);
    expect([...descendantsOf(part, 'tab')]).toHaveLength(1);
    expect(run?.attributes.size).toBe(0);
  });

  it('is the same wherever its bytes are cut', () => {
    const text = 'é'.repeat(70_000) + '大会，';
    expect(textContent(parsed(`<w:t>a${text}</w:t>`))).toBe(`a${text}`);
    expect(textContent(parsed(`<w:t>ab<![CDATA[<c>]]>${text}</w:t>`))).toBe(`ab<c>${text}`);
  });

  it.each([
    ['a document type', '<!DOCTYPE w:x [<!ENTITY a "b">]><w:x/>', 'It declares a document type'],
    ['an entity that nobody declared', '<x>&nbsp;</x>', 'It is no well-formed XML'],
    ['a prefix that nobody declared', '<x><w:p/></x>', 'the prefix w is not declared'],
    ['elements that nest too deep', '<a>'.repeat(401), 'Its elements nest too deep'],
    ['an element that never ends', '<x><p></x>', 'It is no well-formed XML'],
    ['nothing', '', 'It is no well-formed XML'],
  ])('is refused with %s', (_, xml, reason) => {
    expect(() => parsePart(new TextEncoder().encode(xml))).toThrow(reason);
  });

  it('is refused when its bytes are no text', () => {
    const bytes = Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e);
    expect(() => parsePart(bytes)).toThrow('It is neither UTF-8 nor UTF-16.');
  });
});
