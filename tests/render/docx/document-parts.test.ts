import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { documentParts, hooks, WordDocument } from '../../../src/render/docx/document-parts.ts';
import { openPackage } from '../../word-package.ts';
import packageFile from '../../../package.json' with { type: 'json' };

const own = {
  'docProps/core.xml': '<core/>',
  'word/styles.xml': '<styles/>',
  'word/numbering.xml': '<numbering/>',
};

describe('the adapter to docx', () => {
  it('finds what it relies on', () => {
    const [compiler] = hooks.Packer;
    const [compile] = hooks.compiler;
    const packer = Packer as unknown as Record<string, Record<string, unknown> | undefined>;
    expect(packer[compiler]?.[compile]).toBeTypeOf('function');
  });

  it.each(hooks.Document)('finds Document.%s', (name) => {
    expect(Object.getOwnPropertyDescriptor(Document.prototype, name)).toHaveProperty('get');
  });

  it('relies on a version that is pinned exactly', () => {
    expect(packageFile.dependencies.docx).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('gets the text of every part, with our own in the place of the library’s', () => {
    const parts = documentParts(documentOf('Liberté'), own);
    expect(parts.get('word/document.xml')).toContain('<w:t xml:space="preserve">Liberté</w:t>');
    expect(Object.fromEntries(parts)).toMatchObject(own);
    expect([...parts.values()].filter((part) => typeof part !== 'string')).toEqual([]);
  });

  it('gives every document the theme that docx gives', async () => {
    const usual = openPackage(await Packer.toBuffer(new Document({ sections: [] })));
    for (const text of ['first', 'second']) {
      const theme = documentParts(documentOf(text), own).get('word/theme/theme1.xml');
      expect(theme).toBe(usual.xml('word/theme/theme1.xml'));
    }
  });

  it('keeps words in braces that the library has a number for', () => {
    const words = '{default-bullet-numbering-0}';
    expect(documentParts(documentOf(words), own).get('word/document.xml')).toContain(words);
  });
});

function documentOf(text: string): WordDocument {
  return new WordDocument({ sections: [{ children: [new Paragraph(text)] }] });
}
