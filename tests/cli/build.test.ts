import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();
const editions = ['a.docx', 'a.epub', 'a.html', 'a.pdf', 'a.xml'];
const lists = ['index.html', 'manifest.json', 'opds-cover.png', 'opds.atom', 'opds.json'];

describe('plenary build', () => {
  it('publishes every edition of a text, with a manifest and the lists', async () => {
    write('source/a.md', resolutionText(1));
    const { code, stdout, stderr } = await plenary(['build', 'source']);
    expect(stderr).toMatch(/^source\/a\.md: .*\n1 document \(1 built\), 5 editions in dist, /);
    expect(stderr).toMatch(/\nOpen dist\/index\.html to look at them\.\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(path('dist'))).toEqual(expect.arrayContaining([...editions, ...lists]));
  });

  it('builds only what has changed', async () => {
    write('source/a.md', resolutionText(1));
    write('source/b.md', resolutionText(2));
    const build = async (...more: string[]) => {
      const { stdout } = await plenary(['build', 'source', '--to', 'html', '--json', ...more]);
      const report = JSON.parse(stdout) as { documents: { path: string; status: string }[] };
      return report.documents.map(({ path: source, status }) => `${source} ${status}`);
    };
    expect(await build()).toEqual(['source/a.md built', 'source/b.md built']);
    expect(await build()).toEqual(['source/a.md unchanged', 'source/b.md unchanged']);

    write('source/b.md', resolutionText(2, 'the work of the Organization'));
    expect(await build()).toEqual(['source/a.md unchanged', 'source/b.md built']);

    write('dist/a.html', 'cut short');
    expect(await build()).toEqual(['source/a.md built', 'source/b.md unchanged']);
    expect(await build('--no-links')).toEqual(['source/a.md built', 'source/b.md built']);
    expect(await build('--no-links', '--force')).toEqual([
      'source/a.md built',
      'source/b.md built',
    ]);
  });

  it('makes an edition that is missing and leaves the others alone', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'html,epub']);
    const untouched = statSync(path('dist/a.epub')).ino;
    write('dist/a.html', '');
    await plenary(['build', 'a.md', '--to', 'html,epub']);
    expect(readFileSync(path('dist/a.html'), 'utf8')).toContain('70/1');
    expect(statSync(path('dist/a.epub')).ino).toBe(untouched);
  });

  it('reads standard input', async () => {
    const { code } = await plenary(['build', '-', '--to', 'html'], { input: resolutionText(7) });
    expect(code).toBe(0);
    expect(readFileSync(path('dist/stdin.html'), 'utf8')).toContain('A/RES/70/7');
  });

  it('mirrors sub-folders when it is told to take them', async () => {
    write('source/a.md', resolutionText(1));
    write('source/old/b.md', resolutionText(2));
    await plenary(['build', 'source', '--to', 'html']);
    expect(existsSync(path('dist/old'))).toBe(false);
    await plenary(['build', 'source', '--to', 'html', '--recursive']);
    expect(existsSync(path('dist/old/b.html'))).toBe(true);
  });

  it('leaves notes and a README in a folder out, and says so', async () => {
    write('source/a.md', resolutionText(1));
    write('source/README.md', '# Our texts\n\nThey are drafts.\n\n1. Install it.\n2. Run it.\n');
    const build = (...more: string[]) =>
      plenary(['build', ...more, '--to', 'html', '--strict', '--force']);
    const { code, stderr } = await build('source');
    expect(code).toBe(0);
    expect(stderr).toContain('source/README.md suggestion left-out This is no resolution');
    expect(stderr).toContain('--all takes it');
    expect(stderr).toContain('2 documents (1 built, 1 left out)');
    expect(existsSync(path('dist/README.html'))).toBe(false);
    expect(readFileSync(path('dist/index.html'), 'utf8')).not.toContain('README');
    expect((await plenary(['check', 'source', '--strict'])).stderr).toContain('was left out');

    const forgiving = ['--to', 'html'];
    await plenary(['build', 'source', '--all', ...forgiving]);
    expect(existsSync(path('dist/README.html'))).toBe(true);
    await plenary(['build', 'source/README.md', '--out', 'named', ...forgiving]);
    expect(existsSync(path('named/README.html'))).toBe(true);
  });

  it('weighs that a text was left out as the settings say', async () => {
    write('source/a.md', resolutionText(1));
    write('source/README.md', '# Our texts\n\nThey are drafts.\n');
    const run = async (severity: string) => {
      write('plenary.config.json', JSON.stringify({ rules: { 'left-out': severity } }));
      const build = await plenary(['build', 'source', '--to', 'html', '--force']);
      const check = await plenary(['check', 'source']);
      return { build, check };
    };
    const warning = await run('warning');
    expect(warning.build.code).toBe(0);
    expect(warning.build.stderr).toContain('source/README.md warning left-out');
    expect(warning.check.stderr).toContain('source/README.md warning left-out');
    const error = await run('error');
    expect([error.build.code, error.check.code]).toEqual([1, 1]);
    expect(existsSync(path('dist/README.html'))).toBe(false);
  });

  it('adds the template and the paper to the name when they are not the usual ones', async () => {
    write('a.md', resolutionText(1));
    const words = ['build', 'a.md', '--to', 'html'];
    await plenary(words);
    await plenary([...words, '--template', 'large-print']);
    await plenary([...words, '--paper', 'a4']);
    expect(readdirSync(path('dist')).filter((name) => name.startsWith('a.'))).toEqual([
      'a.a4.html',
      'a.html',
      'a.large-print.html',
    ]);
  });

  it('takes warnings for errors with --strict, also where editions stand already', async () => {
    write('a.md', 'Just a letter.\n');
    const words = ['build', 'a.md', '--to', 'html'];
    expect((await plenary([...words, '--strict'])).code).toBe(1);
    expect(existsSync(path('dist/a.html'))).toBe(false);
    expect((await plenary(words)).code).toBe(0);
    expect((await plenary([...words, '--strict'])).code).toBe(1);
  });

  it('says only errors when it is told to be quiet', async () => {
    write('a.md', 'Just a letter.\n');
    expect((await plenary(['build', 'a.md', '--to', 'html', '--quiet'])).stderr).toBe('');
  });

  it('shares the work among workers, and the bytes do not show it', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `r${index}`);
    for (const [index, name] of names.entries()) write(`source/${name}.md`, resolutionText(index));
    const words = ['build', 'source', '--to', 'epub,html'];
    await plenary([...words, '--out', 'one', '--jobs', '1']);
    await plenary([...words, '--out', 'many', '--jobs', '3'], {
      environment: { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
    });
    const files = readdirSync(path('one'));
    expect(files).toEqual(readdirSync(path('many')));
    expect(files).toContain('r6.epub');
    for (const file of files) {
      const [one, many] = ['one', 'many'].map((folder) => readFileSync(path(folder, file)));
      expect(one?.equals(many ?? Buffer.of()), file).toBe(true);
    }
  });

  it('does not take its own editions for sources', async () => {
    write('a.md', resolutionText(1));
    for (let run = 0; run < 2; run += 1) {
      const { code, stderr } = await plenary(['build', '.', '--out', '.', '--to', 'docx']);
      expect(stderr).toMatch(/1 document /);
      expect(code).toBe(0);
    }
  });
});
