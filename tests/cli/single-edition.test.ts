import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

describe('plenary build with a file for --out', () => {
  it('writes that edition, and nothing beside it', async () => {
    write('a.md', resolutionText(1));
    const { code, stdout, stderr } = await plenary(['build', 'a.md', '-o', 'out/text.pdf']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.md: out/text.pdf\n',
    });
    expect(readdirSync(path('out'))).toEqual(['text.pdf']);
    expect(readFileSync(path('out/text.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
  });

  it('is the edition that a folder would get', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'docx']);
    await plenary(['build', 'a.md', '-o', 'a.docx']);
    expect(readFileSync(path('a.docx'))).toEqual(readFileSync(path('dist/a.docx')));
    await plenary(['build', 'a.md', '--to', 'html', '--out', 'pages']);
    await plenary(['build', 'a.md', '-o', 'a.html']);
    // Beside it stands no list to lead back to.
    const inFolder = readFileSync(path('pages/a.html'), 'utf8');
    expect(readFileSync(path('a.html'), 'utf8')).toBe(
      inFolder.replace(/<p class="all-documents[^]*?<\/p>/, ''),
    );
  });

  it('writes one edition to standard output', async () => {
    write('a.md', resolutionText(1));
    const { code, stdout } = await plenary(['build', 'a.md', '--to', 'html', '-o', '-']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(readdirSync(path('.'))).toEqual(['a.md']);
  });

  it('takes a folder that is called like a file for a folder', async () => {
    write('a.md', resolutionText(1));
    write('out.pdf/kept.txt', '');
    await plenary(['build', 'a.md', '--to', 'html', '-o', 'out.pdf']);
    expect(existsSync(path('out.pdf/a.html'))).toBe(true);
  });

  it.each([
    [['build', 'a.md', '-o', 'a.pdf', '--to', 'epub'], 2, /another format than --to epub/],
    [['build', 'a.md', '-o', '-'], 2, /takes one edition.*\n.*--to pdf/],
    [['build', 'a.md', 'b.md', '-o', 'a.pdf'], 2, /takes one input, not 2/],
    [['build', 'a.md', '-o', 'a.md/x.pdf'], 3, /a\.md/],
  ])('refuses %j', async (words, expected, said) => {
    write('a.md', resolutionText(1));
    write('b.md', resolutionText(2));
    const { code, stderr } = await plenary(words);
    expect(stderr).toMatch(said);
    expect(code).toBe(expected);
    expect(readdirSync(path('.'))).toEqual(['a.md', 'b.md']);
  });

  it('never writes over its source', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '-o', 'draft.docx']);
    const before = readFileSync(path('draft.docx'));
    const { code, stderr } = await plenary(['build', 'draft.docx', '-o', './draft.docx']);
    expect(stderr).toContain('./draft.docx is the source itself.');
    expect(code).toBe(2);
    expect(readFileSync(path('draft.docx'))).toEqual(before);
  });
});

describe('plenary import', () => {
  it('writes over no file, unless it is told to', async () => {
    write('a.md', resolutionText(1));
    write('b.md', 'what an editor wrote');
    const { code, stderr } = await plenary(['import', 'a.md', '--out', 'b.md']);
    expect(stderr).toContain('b.md is there already.');
    expect(code).toBe(3);
    expect(readFileSync(path('b.md'), 'utf8')).toBe('what an editor wrote');
    expect((await plenary(['import', 'a.md', '--out', 'b.md', '--force'])).code).toBe(0);
    expect(readFileSync(path('b.md'), 'utf8')).toMatch(/^---\nplenary: 1\n/);
  });
});
