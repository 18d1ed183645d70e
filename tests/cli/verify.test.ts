import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

describe('plenary verify', () => {
  it('finds the sources through the manifest, and faults in what was changed since', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'html']);
    expect((await plenary(['verify', 'dist'])).code).toBe(0);

    const page = readFileSync(path('dist/a.html'), 'utf8');
    write('dist/a.html', page.replace(/(<main[^]*)remain/, '$1remains'));
    const { code, stdout } = await plenary(['verify', 'dist', '--json']);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ findings: 1 });
  });

  it('takes the source by its name where no manifest stands', async () => {
    write('a.md', resolutionText(1));
    write('b.md', resolutionText(2));
    await plenary(['build', 'a.md', '--to', 'html']);
    const verify = (source: string) => plenary(['verify', 'dist/a.html', '--source', source]);
    expect((await verify('a.md')).code).toBe(0);
    expect((await verify('b.md')).code).toBe(4);
  });

  it('writes its report as a page', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'html']);
    const { stdout } = await plenary(['verify', 'dist', '--html', '--out', 'dist/report.html']);
    expect(stdout).toBe('');
    expect(readFileSync(path('dist/report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('says that a folder holds no editions', async () => {
    write('texts/a.md', '');
    const { code, stderr } = await plenary(['verify', 'texts']);
    expect(stderr).toMatch(/^error texts has no manifest that lists editions\./);
    expect(code).toBe(3);
  });
});
