/**
 * The process that reads foreign files: started by `ReadingProcess`, and ended by it, or by a thread of
 * its own that watches what it takes.
 */
import { Worker } from 'node:worker_threads';
import { bundled } from '../bundle/load.ts';
import { packageFile } from '../door/package-files.ts';
import type { ReadingTask, Said } from './reading-task.ts';

const program = bundled<typeof import('./answer-reading.ts')>('answer-reading');
const { answerReading } = program ?? (await import('./answer-reading.ts'));

/** How many files were begun; the watching thread counts from each anew. Zero: nothing to do. */
const begun = new Int32Array(new SharedArrayBuffer(4));
new Worker(packageFile('lib/publish/watch-process.js'), { workerData: begun }).unref();
let count = 0;

const say = (said: Said): void => void process.send?.(said);

const begin = (path: string): void => {
  count += 1;
  Atomics.store(begun, 0, count);
  say({ begun: path });
};

process.on('disconnect', () => process.exit());
process.on('message', (task: ReadingTask) => {
  void answerReading(task, begin)
    .then(
      (answer): Said => ({ answer }),
      (error: unknown): Said => ({ failure: failureOf(error) }),
    )
    .then((said) => {
      Atomics.store(begun, 0, 0);
      say(said);
    });
});

function failureOf(error: unknown): { name: string; message: string; mend?: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  return {
    name,
    message,
    ...('mend' in error && typeof error.mend === 'string' && { mend: error.mend }),
  };
}
