/** Bad input gets a clear error, and nothing is lost. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();
const html = ['--to', 'html', '--out', 'dist'];

describe('plenary build, given bad input', () => {
  it('names a file that is missing, and builds the others', async () => {
    write('a.md', resolutionText(1));
    const { code, stderr } = await plenary(['build', 'lost.md', 'a.md', ...html]);
    expect(stderr).toContain('error lost.md does not exist.\n    Check the name');
    expect(code).toBe(3);
    expect(existsSync(path('dist/a.html'))).toBe(true);
  });

  it('says that a folder has no sources, and what sources are', async () => {
    write('texts/picture.png', '');
    const { code, stderr } = await plenary(['build', 'texts', ...html]);
    expect(stderr).toContain(
      'error texts has no sources in it.\n    Sources are files that end in .md, .markdown, .txt, .docx',
    );
    expect(code).toBe(3);
  });

  it.each([
    ['an empty file', ''],
    ['a file of blanks', ' \n\f\n'],
  ])('publishes nothing of %s', async (_, text) => {
    write('empty.md', text);
    const { code, stderr } = await plenary(['build', 'empty.md', ...html]);
    expect(stderr).toContain('empty.md error nothing-to-publish The text is empty\n    Check');
    expect(code).toBe(1);
    expect(existsSync(path('dist/empty.html'))).toBe(false);
  });

  it('says what is wrong with a file that is no text, whatever its name says', async () => {
    write('scan.md', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'));
    write('noise.txt', new Uint8Array(600));
    const { code, stderr } = await plenary(['build', '.', ...html]);
    expect(stderr).toMatch(
      /scan\.md error unreadable-input The PDF file is damaged and cannot be opened: .+\n {4}Get the/,
    );
    expect(stderr).toMatch(/noise\.txt error unreadable-input /);
    expect(code).toBe(1);
  });

  it('points at the byte that is not UTF-8', async () => {
    write('latin.md', Buffer.from('The General Assembly,\n\nRecalling Caf\u00e9', 'latin1'));
    const { code, stderr } = await plenary(['build', 'latin.md', ...html]);
    expect(stderr).toContain(
      'latin.md:3:14 error unreadable-input The file is not UTF-8: byte E9 at offset 36 starts no character',
    );
    expect(code).toBe(1);
  });

  it('publishes a text that is no resolution, as paragraphs, and warns of what it lacks', async () => {
    write('letter.md', 'Dear reader,\n\nThis is a letter.\n\nIt has three paragraphs.\n');
    const { code, stderr } = await plenary(['build', 'letter.md', ...html]);
    expect(stderr).toContain('warning resolution-unrecognised');
    expect(code).toBe(0);
    const page = readFileSync(path('dist/letter.html'), 'utf8');
    for (const words of ['Dear reader,', 'This is a letter.', 'It has three paragraphs.']) {
      expect(page).toContain(words);
    }
  });

  it('refuses an output folder with a file in its place, and leaves the file', async () => {
    write('a.md', resolutionText(1));
    write('dist', 'a file');
    const { code, stderr } = await plenary(['build', 'a.md', ...html]);
    expect(stderr).toMatch(/^error The output folder cannot be used: .*dist: a file stands/);
    expect(code).toBe(3);
    expect(readFileSync(path('dist'), 'utf8')).toBe('a file');
  });

  it('refuses two sources that would write one file, before it writes anything', async () => {
    write('a.md', resolutionText(1));
    write('a.txt', resolutionText(2));
    const { code, stderr } = await plenary(['build', '.', ...html]);
    expect(stderr).toContain('error a.md and a.txt would both write a.html.');
    expect(code).toBe(2);
    expect(existsSync(path('dist'))).toBe(false);
  });

  it('keeps the editions of before when a text has got errors', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', ...html]);
    const before = readFileSync(path('dist/a.html'), 'utf8');
    write('a.md', '');
    const { code } = await plenary(['build', 'a.md', ...html]);
    expect(code).toBe(1);
    expect(readFileSync(path('dist/a.html'), 'utf8')).toBe(before);
    expect(readdirSync(path('dist')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not mistake the words of a text for commands to the terminal', async () => {
    // The proposal for the second note quotes the words after which it may stand.
    write(
      'a.md',
      '---\nplenary: 1\nlanguage: en\n---\n\n_The General Assembly_,\n\n_Recalling_ the Charter,[^1] the \u001b]0;owned\u0007 Convention, and noting it,\n\n[^1]: Charter.\n[^2]: Treaty Series, No. 1.\n',
    );
    const { stderr } = await plenary(['build', 'a.md', ...html]);
    expect(stderr).toContain('\\u{001b}]0;owned\\u{0007}');
    expect(stderr).not.toContain('\u001b');
  });
});
