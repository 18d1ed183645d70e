/**
 * Foreign files are read by a process that can be stopped: whatever a file does to its reader, it does
 * there. Texts are read in this one, in time that grows with their length and not faster.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { readSide, type ComparedSide } from '../comparison.ts';
import { packagePath } from '../door/package-files.ts';
import { nodeWorld } from '../door/world.ts';
import { formatOf, type Format } from '../editions/formats.ts';
import { readDocument, type ReadDocument } from '../pipeline.ts';
import type { ReadingOptions } from '../read/index.ts';
import type { Outline } from '../tree/outline.ts';
import { PassedLimitError, UnreadableFileError } from './reading-errors.ts';
import { readingLimits, type PassedLimit } from './reading-limits.ts';
import type { Answers, InputFile, MessageData, ReadingTask, Said } from './reading-task.ts';

/** Reads and checks a document, in a process of its own where it is no plain text. */
export async function readSafely(
  file: InputFile,
  options: ReadingOptions = {},
): Promise<ReadDocument> {
  if (isText(file)) return readDocument(file, nodeWorld(), options);
  const { trace, ...rest } = options;
  const answer = await ask({ kind: 'document', file, options: rest, traced: trace !== undefined });
  trace?.push(...answer.trace);
  return document(file.path, answer);
}

/** Reads one side of a comparison. */
export async function sideSafely(
  file: InputFile,
  options: Omit<ReadingOptions, 'trace'>,
): Promise<ComparedSide> {
  if (isText(file)) return readSide(file, nodeWorld(), options);
  const answer = await ask({ kind: 'side', file, options });
  return answer.kind === 'outline' ? answer : { kind: 'tree', ...document(file.path, answer) };
}

function document(path: string, answer: Omit<Answers['document'], 'trace'>): ReadDocument {
  const file = new VFile({ value: answer.value, path });
  file.messages.push(...answer.messages.map(withClass));
  return { file, root: answer.root };
}

/** What a file of a format reads as, or any file. */
export function outlineSafely(file: InputFile, format?: Format): Promise<Outline> {
  return ask({ kind: 'outline', file, ...(format !== undefined && { format }) });
}

/** Whether a file is a printed PDF of somebody else's: a source, and no edition. */
export function isPrintSafely(file: InputFile): Promise<boolean> {
  return ask({ kind: 'print', file });
}

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

/** Text that reading goes through once, and not so much of it that a person would wait. */
function isText({ path, bytes }: InputFile): boolean {
  if (bytes.length > mostTextHere || formatOf(path) === 'pdf') return false;
  const head = bytes.subarray(0, 1024);
  return !head.includes(0) && !foreignStart.test(String.fromCharCode(...head));
}

const mostTextHere = 2_000_000;
// A document of an old Word has zeros in its head.
const foreignStart = /^(?:\s|\u00ef\u00bb\u00bf)*<|^PK|%PDF-/;

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

function withClass({ reason, place, ruleId, source, ...more }: MessageData): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source });
  return Object.assign(message, more);
}
