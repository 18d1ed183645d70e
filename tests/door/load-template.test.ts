import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplate, shippedTemplates, templateName } from '../../src/door/load-template.ts';
import { TemplateError } from '../../src/template/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
}

/** What is said of the folder: a line for each fault. */
function complaints(): string[] {
  try {
    loadTemplate(folder);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.message.split('\n').slice(1, -1);
  }
}

describe('loadTemplate', () => {
  it.each(shippedTemplates)('finds a shipped template by its name: %s', (name) => {
    expect(loadTemplate(name).name).toBe(name);
    expect(templateName(name)).toBe(name);
  });

  it('opens a folder that changes a few keys', () => {
    write({
      'pdf.json': { linkColor: '#003366', styles: { title: { size: 13 } } },
      'docx.json': { fonts: { latin: 'Georgia' } },
    });
    const { name, pdf, docx, epub } = loadTemplate(folder);
    const official = loadTemplate('official');
    expect(name).toBe(basename(folder));
    expect(pdf.linkColor).toBe('#003366');
    expect(pdf.styles).toEqual({
      ...official.pdf.styles,
      title: { ...official.pdf.styles.title, size: 13 },
    });
    expect(docx).toEqual({ ...official.docx, fonts: { ...official.docx.fonts, latin: 'Georgia' } });
    expect(epub).toEqual(official.epub);
  });

  it('gives the same value until a file changes', () => {
    write({ 'epub.json': { splitAbove: 5000 } });
    const first = loadTemplate(folder);
    expect(loadTemplate(folder)).toBe(first);
    write({ 'epub.json': { splitAbove: 6000 } });
    expect(loadTemplate(folder).epub.splitAbove).toBe(6000);
  });

  it('bears with the mark that some editors put before UTF-8', () => {
    write({ 'epub.json': '\uFEFF{ "splitAbove": 5000 }' });
    expect(loadTemplate(folder).epub.splitAbove).toBe(5000);
  });

  it.each(['no-such-template', '../official', '/nowhere/at/all', 'locales'])(
    'says that %s is none',
    (name) => {
      expect(() => loadTemplate(name)).toThrow(`There is no template "${name}".`);
      expect(() => templateName(name)).toThrow(TemplateError);
    },
  );

  it('knows the name that was meant', () => {
    expect(() => loadTemplate('largeprint')).toThrow('Did you mean large-print?');
  });
});

describe('a folder is refused', () => {
  it('that has nothing of a template', () => {
    write({ 'README.md': '# Notes', 'notes.txt': '' });
    expect(() => loadTemplate(folder)).toThrow(`"${folder}" has no file of a template.`);
    expect(complaints()).toEqual([expect.stringContaining('notes.txt: A template has no such')]);
  });

  it('that tries to run code', () => {
    write({ 'pdf.json': {}, 'chapter.xhtml.ejs': '<% process.exit(7) %>', 'page.js': 'alert(1)' });
    mkdirSync(join(folder, 'epub'));
    expect(complaints()).toEqual([
      expect.stringMatching(/^chapter\.xhtml\.ejs: A template is data: no code /),
      expect.stringMatching(/^epub\/: A template has no folders\. /),
      expect.stringMatching(/^page\.js: A template is data: no code /),
    ]);
  });

  it('whose files are not UTF-8', () => {
    writeFileSync(
      join(folder, 'docx.json'),
      Buffer.from('{"fonts":{"latin":"Caf\xe9"}}', 'latin1'),
    );
    expect(complaints()).toEqual(['docx.json: This is not UTF-8. Save the file as UTF-8.']);
  });

  it('that names fonts which are not installed', () => {
    write({
      'pdf.json': {
        fonts: [
          { package: '@expo-google-fonts/tinos', regular: '400Regular/Timos.ttf' },
          { package: 'no-such-font', regular: 'a.ttf' },
        ],
      },
    });
    expect(complaints()).toEqual([
      'pdf.json: fonts[0].regular is "400Regular/Timos.ttf", which @expo-google-fonts/tinos does not have. Name a file of that package.',
      'pdf.json: fonts[1].package is "no-such-font", which is not installed. Run "npm install no-such-font".',
    ]);
  });
});
