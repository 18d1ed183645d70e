/** Commands that read and print: tree, outline, import. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

describe('plenary tree', () => {
  it('prints the tree of a text', async () => {
    const { stdout } = await plenary(['tree', '-'], { input: resolutionText(5) });
    const tree = JSON.parse(stdout) as { type: string; children: { type: string }[] };
    expect(tree.type).toBe('root');
    expect(tree.children.map(({ type }) => type)).toContain('operativeParagraph');
  });

  it('tells with --trace what each phase made of each line, for people or for programs', async () => {
    const input = resolutionText(5);
    const { stdout } = await plenary(['tree', '-', '--trace'], { input });
    expect(stdout).toMatch(/^ *\d+ {2}1\. .*\n.* body: operative paragraph “1\.” \(label\)/m);
    const { stdout: json } = await plenary(['tree', '-', '--trace', '--json'], { input });
    const lines = JSON.parse(json) as { line: number; text: string; steps: { phase: string }[] }[];
    expect(lines.map(({ line }) => line)).toEqual(input.split('\n').map((_, i) => i + 1));
    const clause = lines.find(({ text }) => text === '*The General Assembly*,');
    expect(clause?.steps.map(({ phase }) => phase)).toEqual(['front end', 'body', 'lead phrases']);
  });
});

describe('plenary outline', () => {
  it('prints one line for each block', async () => {
    const { stdout } = await plenary(['outline', '-'], { input: resolutionText(5) });
    await expect(stdout).toMatchFileSnapshot('__snapshots__/outline.txt');
  });

  it('is the same of a source and of its editions', async () => {
    write('a.md', resolutionText(5));
    await plenary(['build', 'a.md', '--to', 'epub,html']);
    const { stdout: ofSource } = await plenary(['outline', 'a.md']);
    for (const edition of ['dist/a.epub', 'dist/a.html']) {
      expect((await plenary(['outline', edition])).stdout).toBe(ofSource);
    }
  });

  it('says why an edition cannot be read', async () => {
    write('a.epub', 'no zip');
    const { code, stderr } = await plenary(['outline', 'a.epub']);
    expect(stderr).toMatch(
      /^error a\.epub cannot be read: The file is no zip archive\.\n {4}It may be damaged: make it, or save it, again\.\n$/,
    );
    expect(code).toBe(3);
  });
});

describe('plenary import', () => {
  it('writes a canonical source that imports to itself', async () => {
    write('a.txt', resolutionText(5));
    await plenary(['import', 'a.txt', '--out', 'canonical.md']);
    const canonical = readFileSync(path('canonical.md'), 'utf8');
    expect(canonical).toMatch(/^---\nplenary: 1\n/);
    expect((await plenary(['import', 'canonical.md'])).stdout).toBe(canonical);
  });

  it('writes nothing of a text that cannot be read', async () => {
    write('a.txt', Uint8Array.of(0x41, 0xff));
    const { code, stdout } = await plenary(['import', 'a.txt']);
    expect([code, stdout]).toEqual([1, '']);
  });
});
