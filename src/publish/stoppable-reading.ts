/** The process that reads foreign files, which can be stopped whatever a file does to its reader. */
import { fork, type ChildProcess } from 'node:child_process';
import { packagePath } from '../door/package-files.ts';
import { PassedLimitError, UnreadableFileError } from './reading-errors.ts';
import { readingLimits, type PassedLimit } from './reading-limits.ts';
import type { Answers, ReadingTask, Said } from './reading-task.ts';

/** Asks the process of this thread, which is started with the first question. */
export function ask<K extends ReadingTask['kind']>(
  task: Extract<ReadingTask, { kind: K }>,
): Promise<Answers[K]> {
  const answer = last.then(() => (shared ??= new ReadingProcess()).ask<K>(task));
  last = answer.catch(() => undefined);
  return answer;
}

let shared: ReadingProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** A process, started when it is first asked and again after it had to be ended. */
export class ReadingProcess {
  #child: ChildProcess | undefined;
  #passed = '';

  async ask<K extends ReadingTask['kind']>(
    task: Extract<ReadingTask, { kind: K }>,
  ): Promise<Answers[K]> {
    const child = (this.#child ??= this.#start());
    keepAlive(child, true);
    let path = 'The file';
    try {
      return await new Promise<Answers[K]>((resolve, reject) => {
        child.on('message', (said: Said) => {
          if ('begun' in said) path = said.begun;
          else if ('answer' in said) resolve(said.answer as Answers[K]);
          else reject(failureOf(path, said.failure));
        });
        // Its last words come before its streams close, not before it ends.
        child.on('close', (_, signal) => reject(this.#endOf(path, signal)));
        child.on('error', reject);
        child.send(task, (error) => {
          if (error) reject(error);
        });
      });
    } finally {
      child.removeAllListeners();
      keepAlive(child, false);
    }
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    this.#passed = '';
    const child = fork(packagePath('lib/publish/reading-process.js'), [], {
      execArgv: [`--max-old-space-size=${readingLimits.megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#passed = (this.#passed + text).slice(-mostSaid);
    });
    return child;
  }

  #endOf(path: string, signal: NodeJS.Signals | null): Error {
    this.#child = undefined;
    const passed: PassedLimit | undefined = this.#passed.endsWith('time')
      ? 'time'
      : this.#passed.endsWith('memory') || signal === 'SIGABRT' || signal === 'SIGTRAP'
        ? 'memory'
        : undefined;
    if (passed !== undefined) return new PassedLimitError(path, reasons[passed], mend);
    return new UnreadableFileError(`${path} cannot be read: its reader ended`, mend);
  }
}

const mostSaid = 4000;

const reasons: Record<PassedLimit, string> = {
  time: `Reading it takes more than ${readingLimits.processorSeconds} seconds`,
  memory: `Reading it takes more than ${readingLimits.megabytes} MB of memory`,
};

const mend =
  'Check where the file came from; a long document can be divided, or saved as plain text.';

/** A process that has nothing to do does not keep the program from ending. */
function keepAlive(child: ChildProcess, alive: boolean): void {
  for (const handle of [child, child.channel, child.stderr as { ref?(): void; unref?(): void }]) {
    if (alive) handle?.ref?.();
    else handle?.unref?.();
  }
}

function failureOf(path: string, failure: { name: string; message: string; mend?: string }): Error {
  const { name, message } = failure;
  if (name.endsWith('LimitError')) return new PassedLimitError(path, message, failure.mend ?? mend);
  return new UnreadableFileError(`${path} cannot be read: ${message}`, failure.mend ?? damagedMend);
}

const damagedMend = 'It may be damaged: make it, or save it, again.';
