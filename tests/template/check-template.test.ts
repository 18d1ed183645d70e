import { describe, expect, it } from 'vitest';
import { checkTemplate, TemplateError } from '../../src/template/index.ts';
import { complaints, official, shippedFiles, template } from './template-files.ts';

describe('a template', () => {
  it('is the official one where it says nothing', () => {
    const plain = checkTemplate('official', new Map(), official);
    const { $schema: _, ...pdf } = JSON.parse(official.get('pdf.json') ?? '') as {
      $schema: string;
    };
    expect(plain.pdf).toEqual(pdf);
    expect({ ...template({ 'epub.json': {} }), name: 'official' }).toEqual(plain);
  });

  it('is laid over the official one, key by key', () => {
    const plain = checkTemplate('official', new Map(), official);
    const own = template({
      'pdf.json': {
        margins: { left: 72 },
        styles: { title: { size: 16, text: null } },
      },
    });
    const { text: _, ...title } = plain.pdf.styles.title;
    expect(own.pdf).toEqual({
      ...plain.pdf,
      margins: { ...plain.pdf.margins, left: 72 },
      styles: { ...plain.pdf.styles, title: { ...title, size: 16 } },
    });
    expect(own).toMatchObject({ name: 'own', docx: plain.docx, epub: plain.epub });
  });

  it('has a style sheet of its own, or adds to the official one', () => {
    const { web, epub } = official.get('web.css') ? template({ 'web.css': 'p{}' }).styles : never();
    expect(web).toBe(`p{}\n${official.get('web.additions.css')?.trim()}`);
    expect(epub).toContain(official.get('epub.css')?.trim());
    expect(template({ 'web.additions.css': 'p {}\n' }).styles.web).toBe(
      `${official.get('web.css')?.trim()}\np {}`,
    );
  });

  it('may name its schema for editors', () => {
    const $schema = '../schemas/pdf.schema.json';
    expect(template({ 'pdf.json': { $schema } }).pdf).not.toHaveProperty('$schema');
  });

  it('names every fault at once', () => {
    expect(
      complaints({
        'pdf.json': { margins: { left: 'wide' }, orphans: 0 },
        'docx.json': { margin: {} },
        'web.css': '@import "fonts.css";',
        'page.js': 'alert(1)',
      }),
    ).toHaveLength(5);
  });

  it('cannot be made without the official one', () => {
    const lacking = new Map(official);
    lacking.delete('docx.json');
    expect(() => checkTemplate('own', new Map(), lacking)).toThrow(
      new TemplateError(
        'The template "own" cannot be used.\n' +
          'docx.json: The official template lacks this file. Install Plenary again.\n' +
          'docs/templates.md lists the files and the keys of a template.',
        '',
      ).reason,
    );
  });
});

function never(): never {
  throw new Error('the official template has no style sheet');
}

describe('the shipped templates', () => {
  it.each(['official', 'large-print', 'model-un'])('are whole and sound: %s', (name) => {
    // The official one too is checked as if it were someone's own, its style sheets with it.
    const made = checkTemplate(name, shippedFiles(name), official);
    expect(made.name).toBe(name);
  });
});
