/**
 * Lanes work on one document at a time each: in this thread, or in a worker thread of its own. A
 * worker that dies takes no other document with it.
 */
import { Worker } from 'node:worker_threads';
import {
  publishDocument,
  type PublishedDocument,
  type PublishingTask,
} from './publish-document.ts';

export interface Lane {
  run(task: PublishingTask): Promise<PublishedDocument>;
  close(): Promise<void>;
}

/** A lane in this thread. */
export function localLane(): Lane {
  return { run: publishDocument, close: () => Promise.resolve() };
}

/** A lane in a worker thread, which is started with its first document. */
export function workerLane(): Lane {
  let worker: Worker | undefined;
  return {
    run: async (task) => {
      worker ??= new Worker(new URL('./worker.js', import.meta.url));
      const outcome = await answerOf(worker, task);
      if (outcome.died) worker = undefined;
      return outcome.document;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

interface Answer {
  document: PublishedDocument;
  died: boolean;
}

function answerOf(worker: Worker, task: PublishingTask): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      worker.removeAllListeners();
      resolve(answer);
    };
    const died = (reason: string): void => settle({ document: lost(task, reason), died: true });
    worker.once('message', (document: PublishedDocument) => settle({ document, died: false }));
    worker.once('error', (error) => died(error instanceof Error ? error.message : String(error)));
    worker.once('exit', (code) => died(`the worker ended with code ${code}`));
    worker.postMessage(task);
  });
}

function lost({ path }: PublishingTask, reason: string): PublishedDocument {
  return {
    path,
    status: 'failed',
    messages: [],
    trouble: {
      kind: 'fault',
      reason: `${path} could not be published: ${reason}`,
      mend: 'If the text is very large, give Node more memory (NODE_OPTIONS=--max-old-space-size).',
    },
    written: [],
  };
}
