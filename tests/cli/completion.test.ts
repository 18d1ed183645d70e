import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completions, shells } from '../../src/cli/completion.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { run } from '../../src/cli/run.ts';
import { listeningTerminal } from './listening-terminal.ts';

async function scriptFor(shell: string): Promise<string> {
  const terminal = listeningTerminal();
  await run(['completion', shell], {
    terminal,
    environment: {},
    signal: new AbortController().signal,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
  });
  return terminal.results.join('');
}

/** What bash offers for the last of some words. */
async function offered(...words: string[]): Promise<string[]> {
  const script = await scriptFor('bash');
  const { stdout, stderr, status } = spawnSync('bash', ['--norc'], {
    encoding: 'utf8',
    input: [
      script,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length - 1}`,
      '_plenary',
      'printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n'),
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completion in bash', () => {
  it('offers the commands', async () => {
    expect(await offered('plenary', '')).toEqual(
      expect.arrayContaining(commands.map(({ name }) => name)),
    );
    expect(await offered('plenary', 'ver')).toEqual(['verify']);
  });

  it('offers the options of the command', async () => {
    expect(await offered('plenary', 'build', '--pap')).toEqual(['--paper']);
    expect(await offered('plenary', 'verify', '--pap')).toEqual([]);
  });

  it('offers the values of an option that has a list of them', async () => {
    expect(await offered('plenary', 'build', '--paper', '')).toEqual(['letter', 'a4']);
  });
});

describe.each(shells)('the script for %s', (shell) => {
  it('knows every command and every option', async () => {
    const script = await scriptFor(shell);
    for (const { name, load } of commands) {
      expect(script).toContain(name);
      for (const option of (await load()).options) expect(script).toContain(option);
    }
  });
});

it('keeps an apostrophe inside the word of a shell', () => {
  const command = { name: 'read', summary: "The reader’s and the writer's", options: [] };
  expect(completions.fish([command])).toContain(String.raw`'The reader’s and the writer'\''s'`);
});

it('says which shells there are', async () => {
  const terminal = listeningTerminal();
  const code = await run(['completion', 'fihs'], {
    terminal,
    environment: {},
    signal: new AbortController().signal,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
  });
  expect(terminal.said.join('\n')).toContain('Did you mean fish?');
  expect(code).toBe(2);
});
