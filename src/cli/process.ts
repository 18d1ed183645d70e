/** Joins the process to `run`: its words, streams, signals and exit code. */
import { readWholeStream } from '../door/read-file.ts';
import { createTerminal } from './terminal.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure } from './print/failure.ts';
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
  const terminal = createTerminal({
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
  });
  // Who reads the output may have seen enough, as `plenary tree a.md | head` does: that is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = exitCodes.inputOutput;
      // Where the errors themselves cannot be written, the code is all there is to say it with.
      if (stream === process.stdout) sayFailure(fileTrouble(error, 'Standard output'), terminal);
    });
  }
  // What a library throws where nobody can catch it.
  process.on('uncaughtException', (error) => {
    sayFailure(fileTrouble(error, 'The command'), terminal);
    process.exit(exitCodes.documentErrors);
  });
  const exitCode = await run(words, {
    terminal,
    environment: process.env,
    signal: stopped.signal,
    readStandardInput: () => readWholeStream(process.stdin as AsyncIterable<Uint8Array>),
  });
  process.exitCode ??= exitCode;
}
