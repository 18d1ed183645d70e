import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { documentParts, hooks } from '../../../src/render/docx/document-parts.ts';
import packageFile from '../../../package.json' with { type: 'json' };

describe('the adapter to docx', () => {
  it('finds what it relies on', () => {
    const [compiler] = hooks.Packer;
    const [compile] = hooks.compiler;
    const packer = Packer as unknown as Record<string, Record<string, unknown> | undefined>;
    expect(packer[compiler]?.[compile]).toBeTypeOf('function');
  });

  it('relies on a version that is pinned exactly', () => {
    expect(packageFile.dependencies.docx).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('gets the text of every part, with our own in the place of the library’s', () => {
    const document = new Document({ sections: [{ children: [new Paragraph('Liberté')] }] });
    const parts = documentParts(document, { 'word/styles.xml': '<styles/>' });
    expect(parts.get('word/document.xml')).toContain('<w:t xml:space="preserve">Liberté</w:t>');
    expect(parts.get('word/styles.xml')).toBe('<styles/>');
    expect([...parts.values()].filter((part) => typeof part !== 'string')).toEqual([]);
  });
});
