/** The command as a whole: help, wrong usage, exit codes, pipes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { resolutionText, workshop } from './plenary.ts';

const { write, plenary } = workshop();

describe('plenary', () => {
  it.each([['--help'], ...commands.map(({ name }) => [name, '--help'])])(
    'explains itself: %s %s',
    async (...words) => {
      const { code, stdout, stderr } = await plenary(words.filter(Boolean));
      expect([code, stderr]).toEqual([0, '']);
      await expect(stdout).toMatchFileSnapshot(
        `__snapshots__/help-${words[1] ? words[0] : 'all'}.txt`,
      );
    },
  );

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await plenary(['--version'])).stdout).toBe(`${version}\n`);
  });

  it.each([
    [['biuld', 'a.md'], 'There is no command "biuld".\n    Did you mean plenary build?'],
    [['build', 'a.md', '--strcit'], 'There is no option --strcit.\n    Did you mean --strict?'],
    [['build'], 'No input was named.\n    Name a file, a folder, or - for standard input.'],
    [['build', 'a.md', '--to', 'pfd'], 'There is no edition "pfd".\n    Did you mean pdf?'],
    [['build', 'a.md', '--template', 'nice'], 'There is no template "nice".'],
    [['build', 'a.md', '--shard', '9/8'], '--shard cannot be "9/8".'],
    [['build', 'a.md', '--jobs', '0'], '--jobs cannot be "0".'],
    [['build', 'a.md', '--emblem', 'a.png'], '--emblem needs words for people who cannot see it.'],
    [
      ['build', 'a.md', '--lang', '?'],
      '"?" is no language tag: it does not have the form of BCP 47.',
    ],
    [['tree', 'a.md', 'b.md'], 'This command takes one input, not 2.'],
  ])('refuses wrong usage: %j', async (words, complaint) => {
    write('a.md', resolutionText(1));
    const { code, stdout, stderr } = await plenary(words);
    expect(stderr).toContain(`error ${complaint}`);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('bears with a reader that has seen enough', async () => {
    write('a.md', resolutionText(1));
    const { code, stderr } = await plenary(['tree', 'a.md', '--quiet'], {
      onStart: (child) => child.stdout?.destroy(),
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('plenary check', () => {
  it('gives one report for programs', async () => {
    write('a.md', 'The General Assembly,\n\nRecalling its resolution.\n');
    const { code, stdout } = await plenary(['check', 'a.md', '--json']);
    expect(code).toBe(0);
    const [document] = (JSON.parse(stdout) as { documents: { path: string; messages: object[] }[] })
      .documents;
    expect(document?.path).toBe('a.md');
    expect(document?.messages.at(-1)).toEqual({
      ruleId: 'paragraph-ending',
      severity: 'warning',
      line: 3,
      column: 26,
      reason: 'Preambular paragraph 1 ends with a full stop; a comma is expected',
      note: 'Compare with the printed text; the wording is never changed.',
    });
  });

  it('says messages on standard error and fails on warnings only with --strict', async () => {
    write('a.md', 'The General Assembly,\n\nRecalling its resolution.\n');
    const { code, stdout, stderr } = await plenary(['check', 'a.md']);
    expect(stderr).toMatch(/^a\.md:3:26 warning paragraph-ending Preambular paragraph 1 ends/m);
    expect([code, stdout]).toEqual([0, '']);
    expect((await plenary(['check', 'a.md', '--strict'])).code).toBe(1);
  });
});
