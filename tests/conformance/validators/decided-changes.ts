/**
 * LibreOffice decides on tracked changes as its readers do, accepting or rejecting all of them, and
 * saves what is left; all files in one process.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cache } from '../paths.ts';
import { run } from '../run.ts';

export type Decision = 'accepted' | 'rejected';

const commands: Record<Decision, string> = {
  accepted: '.uno:AcceptAllTrackedChanges',
  rejected: '.uno:RejectAllTrackedChanges',
};
const decisions = Object.keys(commands) as Decision[];
const script = fileURLToPath(new URL('decide-changes.py', import.meta.url));

/** Lends what LibreOffice saved of each file to some work: the paths, by file and decision. */
export async function withDecided<T>(
  files: readonly string[],
  work: (saved: (file: string, decision: Decision) => string) => Promise<T>,
): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'decided-'));
  const saved = (file: string, decision: Decision): string =>
    join(folder, `${decision}-${basename(file)}`);
  const tasks = files.flatMap((file) =>
    decisions.map((decision) => ({
      from: pathToFileURL(file).href,
      to: pathToFileURL(saved(file, decision)).href,
      command: commands[decision],
    })),
  );
  try {
    // Debian's own Python has the bridge to LibreOffice.
    const { code, stderr } = await run(
      '/usr/bin/python3',
      [script, pathToFileURL(join(folder, 'profile')).href],
      { input: JSON.stringify(tasks) },
    );
    if (code !== 0) throw new Error(`LibreOffice decided nothing: ${stderr}`);
    return await work(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
