/** A preview, as a person starts it: the command follows a file, and a browser shows it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import type { Served } from './visit.ts';

/** Follows a file by the command; `origin` is the address that it prints. */
export async function serveWatched(file: string, ...options: string[]): Promise<Served> {
  const main = join(repository, 'lib/cli/main.js');
  const words = ['preview', file, '--port', '0', '--no-open', ...options];
  const child = spawn(process.execPath, [main, ...words]);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.once('error', reject);
  });
  return { origin, stop: () => child.kill('SIGINT') };
}
