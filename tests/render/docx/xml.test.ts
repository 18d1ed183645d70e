import { expect, it } from 'vitest';
import { onOff, valueElement, xmlDocument, xmlElement } from '../../../src/render/docx/xml.ts';

it('writes elements, attributes and text, without what is undefined', () => {
  const element = xmlElement('w:p', { 'w:id': 1, 'w:name': undefined }, [
    xmlElement('w:b'),
    undefined,
    valueElement('w:sz', 20),
    valueElement('w:sz', undefined),
    onOff('w:i', false),
    xmlElement('w:t', {}, ['Liberté']),
  ]);
  expect(xmlDocument(element)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<w:p w:id="1"><w:b/><w:sz w:val="20"/><w:i w:val="0"/><w:t>Liberté</w:t></w:p>',
  );
});

it('lets no text or attribute become markup, or lose its spaces', () => {
  const element = xmlElement('a', { b: '"<&>\t\n\r' }, ['<c d="e">&amp;\u0007']);
  expect(element.xml).toBe(
    '<a b="&quot;&lt;&amp;&gt;&#9;&#10;&#13;">&lt;c d=&quot;e&quot;&gt;&amp;amp;\uFFFD</a>',
  );
});
