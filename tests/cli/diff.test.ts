/** The command that compares: what it prints, and what its exit code says. */
import { describe, expect, it } from 'vitest';
import { draft, source } from '../compare/texts.ts';
import { workshop } from './plenary.ts';

const { write, plenary } = workshop();
const old = source(...draft);
const fresh = source(...draft).replace('*Urges*', '*Calls upon*');

describe('plenary diff', () => {
  it('says what changed, and exits with 1', async () => {
    write('old.md', old);
    write('new.md', fresh);
    const { code, stdout, stderr } = await plenary(['diff', 'old.md', 'new.md']);
    expect(stdout).toBe('Operative paragraph 1: replace “Urges” with “Calls upon”\n');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('exits with 0 where nothing differs, also from an edition of a source', async () => {
    write('old.md', old);
    await plenary(['build', 'old.md']);
    for (const edition of ['old.pdf', 'old.epub', 'old.docx', 'old.html']) {
      const { code, stdout } = await plenary(['diff', 'old.md', `dist/${edition}`]);
      expect({ edition, code, stdout }).toEqual({
        edition,
        code: 0,
        stdout: 'The texts are the same.\n',
      });
    }
  });

  it('reads one side from standard input, and prints JSON', async () => {
    write('old.md', old);
    const { code, stdout } = await plenary(['diff', 'old.md', '-', '--json'], { input: fresh });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      same: false,
      changes: [{ kind: 'reworded', place: 'operative paragraph 1' }],
      renumbered: [],
    });
  });

  it('does not look at what is to be ignored', async () => {
    write('old.md', old);
    write('new.md', old.replace('A/RES/99/1', 'A/RES/99/2').replace('*Urges*', 'Urges'));
    expect((await plenary(['diff', 'old.md', 'new.md'])).code).toBe(1);
    const ignore = ['--ignore', 'masthead,formatting'];
    expect((await plenary(['diff', 'old.md', 'new.md', ...ignore])).code).toBe(0);
  });

  it('says that two texts are in two languages', async () => {
    write('old.md', old);
    write('new.md', old.replace('language: en', 'language: fr'));
    const { stderr } = await plenary(['diff', 'old.md', 'new.md']);
    expect(stderr).toBe(
      'One text is in English, the other in Français: hardly a word can be the same.\n',
    );
  });

  it.each([
    [['diff', 'old.md'], 2, /compares two texts, not 1/],
    [['diff', 'old.md', 'old.md', 'old.md'], 2, /compares two texts, not 3/],
    [['diff', '-', '-'], 2, /Standard input holds one text/],
    [['diff', 'old.md', 'old.md', '--ignore', 'note'], 2, /Did you mean notes\?/],
    [['diff', 'old.md', 'missing.md'], 3, /missing\.md does not exist/],
    [['diff', 'old.md', 'bad.docx'], 3, /bad\.docx cannot be compared/],
    [['diff', 'old.md', 'bad.epub'], 3, /bad\.epub cannot be read/],
  ])('%j exits with %i', async (words, exitCode, said) => {
    write('old.md', old);
    write('bad.docx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]));
    write('bad.epub', 'no book');
    const { code, stderr } = await plenary(words);
    expect(stderr).toMatch(said);
    expect(code).toBe(exitCode);
  });
});

describe('plenary diff, in other forms', () => {
  it('writes a Word file with tracked changes, which the reader accepts or rejects', async () => {
    write('old.md', old);
    write(
      'new.md',
      fresh.replace('3. *Decides*', '3. *Notes* the harbours of all States;\n\n4. *Decides*'),
    );
    const to = [
      '--to',
      'docx',
      '--out',
      'c.docx',
      '--author',
      'A reviewer',
      '--date',
      '2026-11-29',
    ];
    expect((await plenary(['diff', 'old.md', 'new.md', ...to])).code).toBe(1);
    const { stderr } = await plenary(['check', 'c.docx']);
    expect(stderr).toMatch(/tracked-changes .*insertion “Calls upon” by A reviewer/);
    expect((await plenary(['diff', 'old.md', 'c.docx', '--changes', 'reject'])).code).toBe(0);
    expect((await plenary(['diff', 'new.md', 'c.docx', '--changes', 'accept'])).code).toBe(0);
  });

  it('writes amendments and a page', async () => {
    write('old.md', old);
    write('new.md', fresh);
    const { stdout } = await plenary(['diff', 'old.md', 'new.md', '--to', 'md']);
    expect(stdout).toContain('1. Operative paragraph 1: replace “Urges” with “Calls upon”.');
    const { stdout: html } = await plenary(['diff', 'old.md', 'new.md', '--html']);
    expect(html).toMatch(/^<!doctype html>/);
  });

  it.each([
    [['--to', 'pdf'], /no form "pdf"/],
    [['--to', 'docx'], /Name it with --out FILE/],
    [['--to', 'md', '--json'], /Only one form/],
    [['--date', '29.11.2026'], /is no date/],
  ])('refuses %j', async (more, said) => {
    write('old.md', old);
    const { code, stderr } = await plenary(['diff', 'old.md', 'old.md', ...more]);
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
  });
});

describe('plenary import --against', () => {
  it('takes what was edited back into the source, and says what', async () => {
    write('old.md', old);
    write('new.md', fresh);
    await plenary(['build', 'new.md', '--to', 'docx']);
    const words = ['import', 'dist/new.docx', '--against', 'old.md', '--out', 'old.md'];
    expect((await plenary(words)).code).toBe(3);
    const { code, stderr } = await plenary([...words, '--force']);
    expect(stderr).toContain('Operative paragraph 1: replace “Urges” with “Calls upon”');
    expect(code).toBe(0);
    expect((await plenary(['diff', 'old.md', 'new.md'])).code).toBe(0);
  });
});

describe('plenary verify of an edited Word file', () => {
  it('names the change in one line, and where to see all of it', async () => {
    write('old.md', old);
    write('new.md', fresh);
    await plenary(['build', 'new.md', '--to', 'docx', '--out', 'out']);
    const { code, stdout } = await plenary(['verify', 'out/new.docx', '--source', 'old.md']);
    expect(stdout).toContain('1 finding\n');
    expect(stdout).toContain('Operative paragraph 1: replace “Urges” with “Calls upon”');
    expect(stdout).toContain('plenary diff old.md');
    expect(code).toBe(4);
  });
});
