/** Files that hold several documents: every command takes all of them, or one by its address. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printFile } from '../read/print/print-file.ts';
import { reportSheets } from '../read/print/report-sheets.ts';
import { workshop } from './plenary.ts';

const { path, write, plenary } = workshop();
const html = ['--to', 'html', '--out', 'dist'];

describe('a print of several documents', async () => {
  const bytes = await printFile(reportSheets);

  it('is published document by document, by symbol or by number, and verifies', async () => {
    write('report.pdf', bytes);
    const { code, stderr } = await plenary(['build', 'report.pdf', ...html]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('4 documents')]);
    expect(readdirSync(path('dist')).filter((name) => /^(?:a-|report)/.test(name))).toEqual([
      'a-98-700.html',
      'report-2.html',
      'report-3.html',
      'report-4.html',
    ]);
    const verified = await plenary(['verify', 'dist']);
    expect(verified.code).toBe(0);
    const again = await plenary(['build', 'report.pdf', ...html]);
    expect(again.stderr).toContain('4 unchanged');
  });

  it('gives one of them by its address', async () => {
    write('report.pdf', bytes);
    const { code, stdout } = await plenary(['outline', 'report.pdf#3']);
    expect(code).toBe(0);
    expect(stdout).toContain('Buoys of the south');
    expect(stdout).not.toContain('Lighthouses');
    const bySymbol = await plenary(['import', 'report.pdf#A/98/700', '--quiet']);
    expect(bySymbol.stdout).toContain('A/98/700');
    const built = await plenary(['build', 'report.pdf#2', ...html]);
    expect(built.code).toBe(0);
    expect(readdirSync(path('dist'))).toContain('report-2.html');
  });

  it('is an error where a command takes one, which names all', async () => {
    write('report.pdf', bytes);
    const { code, stderr } = await plenary(['tree', 'report.pdf']);
    expect(code).toBe(1);
    expect(stderr).toContain('#2 “Lighthouses of the north”');
    expect(stderr).toContain('FILE#2');
    const lost = await plenary(['tree', 'lost.pdf#2']);
    expect([lost.code, lost.stderr]).toEqual([
      3,
      expect.stringContaining('lost.pdf#2 does not exist'),
    ]);
  });

  it('is checked whole', async () => {
    write('report.pdf', bytes);
    const { stdout } = await plenary(['check', 'report.pdf', '--json']);
    const { documents } = JSON.parse(stdout) as { documents: { path: string }[] };
    expect(documents.map((document) => document.path)).toEqual(
      [1, 2, 3, 4].map((number) => `report.pdf#${number}`),
    );
  });

  it('is refused, before anything is written, where two would have one name', async () => {
    write('report.pdf', bytes);
    write('report-2.md', '# A text\n\nWith one paragraph.\n');
    const { code, stderr } = await plenary(['build', 'report.pdf', 'report-2.md', ...html]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('would both write report-2.html')]);
    expect(readdirSync(path('.'))).not.toContain('dist');
  });

  it('may have a number sign in its name', async () => {
    write('report#2.pdf', bytes);
    const { stdout } = await plenary(['outline', 'report#2.pdf#4']);
    expect(stdout).toContain('Draft decision');
  });
});
