/** What a folder's `plenary.config.json` and `.plenaryignore` do to calls of the command. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

function settle(values: object, folder = ''): void {
  write(`${folder}plenary.config.json`, JSON.stringify(values));
}

/** A text with an operative paragraph that does not end as it should. */
const badEnding = resolutionText(1).replace(';', '');

async function checked(...words: string[]): Promise<string[]> {
  const { stdout } = await plenary(['check', '--json', ...words]);
  const { documents } = JSON.parse(stdout) as {
    documents: { path: string; messages: { ruleId: string; severity: string }[] }[];
  };
  return documents.flatMap(({ path: file, messages }) => [
    file,
    ...messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`),
  ]);
}

describe('the configuration', () => {
  it('says what to build, into which folder, in which editions', async () => {
    write('texts/a.md', resolutionText(1));
    settle({ inputs: ['texts'], out: 'editions', formats: ['html'], colophon: false });
    const { code } = await plenary(['build']);
    expect(code).toBe(0);
    expect(readdirSync(path('editions'))).toContain('a.html');
    expect(readdirSync(path('editions'))).not.toContain('a.pdf');
    const verified = await plenary(['verify']);
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('a.html');
  });

  it('gives way to the command line', async () => {
    write('a.md', resolutionText(1));
    settle({ inputs: ['lost'], out: 'editions', formats: ['html', 'xml'] });
    const { code } = await plenary(['build', 'a.md', '--to', 'xml', '--out', 'other']);
    expect(code).toBe(0);
    expect(readdirSync(path('other'))).toContain('a.xml');
    expect(readdirSync(path('other'))).not.toContain('a.html');
    expect(existsSync(path('editions'))).toBe(false);
  });

  it('is taken back, as a whole or in one thing', async () => {
    write('a.md', badEnding);
    settle({ strict: true, formats: ['xml'] });
    expect((await plenary(['build', 'a.md'])).code).toBe(1);
    expect((await plenary(['build', 'a.md', '--no-strict'])).code).toBe(0);
    expect((await plenary(['build', 'a.md', '--no-config', '--to', 'xml'])).code).toBe(0);
  });

  it('holds below its folder, and its paths are looked up from there', async () => {
    write('texts/deep/a.md', resolutionText(1));
    settle({ inputs: ['texts/deep'], formats: ['xml'], out: 'editions' });
    const { code } = await plenary(['build'], { folder: 'texts/deep' });
    expect(code).toBe(0);
    expect(readdirSync(path('editions'))).toContain('a.xml');
  });

  it('turns rules off, and makes errors of others', async () => {
    write('a.md', badEnding);
    expect(await checked('a.md')).toContain('warning paragraph-ending');
    settle({ rules: { 'paragraph-ending': 'off' } });
    expect((await checked('a.md')).join()).not.toContain('paragraph-ending');
    settle({ rules: { 'paragraph-ending': 'error' } });
    expect(await checked('a.md')).toContain('error paragraph-ending');
    expect((await plenary(['build', 'a.md'])).code).toBe(1);
  });

  it('is printed with what holds otherwise', async () => {
    settle({ paper: 'a4', rules: { 'note-orphan': 'off' } });
    const { code, stdout, stderr } = await plenary(['config']);
    expect(code).toBe(0);
    expect(stderr).toContain('plenary.config.json');
    expect(JSON.parse(stdout)).toMatchObject({
      paper: 'a4',
      template: 'official',
      rules: { 'note-orphan': 'off' },
    });
  });

  it.each([
    [{ papr: 'a4' }, 'There is no key "papr". Did you mean "paper"?'],
    [{ paper: 'a5' }, 'paper is "a5".'],
    [{ rules: { 'note-orphans': 'off' } }, 'Did you mean "note-orphan"?'],
    [{ rules: { 'note-conflict': 'off' } }, 'tells of an error, and cannot be set to "off"'],
  ])('%j is refused, with the mend', async (values, complaint) => {
    write('a.md', resolutionText(1));
    settle(values);
    const { code, stderr } = await plenary(['check', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('plenary.config.json');
    expect(stderr).toContain(complaint);
  });

  it('that is no JSON is refused with its line', async () => {
    write('plenary.config.json', '{\n  "paper": "a4",,\n}\n');
    const { code, stderr } = await plenary(['check', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('plenary.config.json:2: This is not valid JSON.');
  });
});

describe('what is ignored', () => {
  it('is passed over in folders and taken when it is named', async () => {
    write('texts/a.md', resolutionText(1));
    write('texts/draft-b.md', resolutionText(2));
    write('texts/old/c.md', resolutionText(3));
    write('.plenaryignore', '# not yet\ndraft-*\n');
    settle({ ignore: ['old/'] });
    const files = async (...words: string[]) =>
      (await checked(...words)).filter((line) => line.endsWith('.md'));
    expect(await files('texts', '--recursive')).toEqual(['texts/a.md']);
    expect(await files('texts/*.md')).toEqual(['texts/a.md']);
    expect(await files('texts/draft-b.md', 'texts/old/c.md')).toEqual([
      'texts/draft-b.md',
      'texts/old/c.md',
    ]);
  });
});

describe('a comment of a source', () => {
  it('turns a rule off for its text', async () => {
    write('a.md', `<!-- plenary: paragraph-ending off -->\n\n${badEnding}`);
    const said = (await checked('a.md')).join('\n');
    expect(said).not.toContain('paragraph-ending');
    expect(said).toContain('suggestion set-aside');
    expect(said).not.toContain('words-set-aside');
  });

  it('that sets no rule is told', async () => {
    write('a.md', `<!-- plenary: paragraph-endings off -->\n\n${badEnding}`);
    const said = await checked('a.md');
    expect(said).toContain('warning rule-setting');
    expect(said).toContain('warning paragraph-ending');
  });
});
