/** Joins the process to `run`: its words, streams, signals and exit code. */
import { buffer } from 'node:stream/consumers';
import { createTerminal } from './terminal.ts';
import { run } from './run.ts';

// 128 + the number of the signal, as shells say it.
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs the command that these words ask for, those that the process was started with. */
export async function runProcess(words: readonly string[] = process.argv.slice(2)): Promise<void> {
  const stopped = new AbortController();
  for (const [signal, code] of Object.entries(signalCodes)) {
    process.once(signal, () => {
      process.exitCode = code;
      stopped.abort();
    });
  }
  // Who reads the output may have seen enough, as `plenary tree a.md | head` does: that is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const exitCode = await run(words, {
    terminal: createTerminal({
      stdout: process.stdout,
      stderr: process.stderr,
      environment: process.env,
    }),
    environment: process.env,
    signal: stopped.signal,
    readStandardInput: async () => new Uint8Array(await buffer(process.stdin)),
  });
  process.exitCode ??= exitCode;
}
