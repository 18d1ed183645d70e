/** Runs the compiled command as a person would, in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

export const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
if (!existsSync(main)) throw new Error('These tests need the compiled command: npm run build');

export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string | Uint8Array;
  environment?: NodeJS.ProcessEnv;
  /** The folder in the workshop where the command runs; its own, otherwise. */
  folder?: string;
  /** Told of the process as soon as it runs. */
  onStart?: (child: ChildProcess) => void;
}

/** A folder for each test, taken away after it; gives functions that work in it. */
export function workshop() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plenary-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: (...parts: string[]) => join(folder, ...parts),
    write: (name: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    plenary: (words: string[], options?: RunOptions) => run(words, folder, options),
  };
}

function run(words: string[], cwd: string, options: RunOptions = {}): Promise<Outcome> {
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [main, ...words], {
    cwd: join(cwd, options.folder ?? ''),
    env: { ...inherited, ...options.environment },
  });
  options.onStart?.(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** A short resolution of its own number, without anything to warn of. */
export function resolutionText(number: number, words = 'the dignity of all people'): string {
  return [
    `United Nations A/RES/70/${number}`,
    'General Assembly Distr.: General 17 December 2015',
    'Seventieth session Agenda item 106',
    '## Resolution adopted by the General Assembly on 17 December 2015',
    `## 70/${number}. Cooperation for ${words}`,
    '*The General Assembly*,',
    `*Recalling* its resolution 64/293 of 30 July 2010 on ${words},`,
    `1. *Calls upon* Member States to respect ${words};`,
    '2. *Decides* to remain seized of the matter.',
    '*80th plenary meeting*\n17 December 2015',
    '',
  ].join('\n\n');
}
