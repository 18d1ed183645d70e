/** Opens an address in the browser of whoever sits at this machine. */
import { spawn } from 'node:child_process';
import type { Terminal } from './terminal.ts';

/** What opens an address, by the name of the platform. */
const openers: Readonly<Record<string, readonly [command: string, ...rest: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whoever has no browser here opens the address elsewhere: it was printed. */
export function openInBrowser(address: string, terminal: Terminal): void {
  const [command, ...rest] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => terminal.say('No browser could be opened: open the address in one.'));
  opener.unref();
}
