/**
 * Lanes build one document at a time each: in this thread, or in a worker thread of its own. A
 * worker that dies takes no other document with it.
 */
import { Worker } from 'node:worker_threads';
import { packageFile } from '../door/package-files.ts';
import type { PublishingTask } from './build-document.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { BuiltDocument } from './publish-document.ts';

// Not beside this file, which may be running from the bundle.
const workerFile = packageFile('lib/publish/worker.js');

export interface Lane {
  build(task: PublishingTask): Promise<BuiltDocument>;
  close(): Promise<void>;
}

/** A lane in this thread. */
export function localLane(): Lane {
  return {
    // Only here is the whole program needed in this thread.
    build: async (task) => (await import('./build-document.ts')).buildDocument(task),
    close: () => Promise.resolve(),
  };
}

/**
 * What one document leaves is garbage for the next. V8 lets it grow to four times what is in use
 * before it collects, to twice where it may have no more than 2 GB: hundreds of documents then take
 * little more memory than ten. What dies young may take twice the usual room: most of a document's
 * nodes are then gone before they would be moved.
 */
const resourceLimits = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 96 };

/** A lane in a worker thread, which is started with its first document. */
export function workerLane(): Lane {
  let worker: Worker | undefined;
  let settle: ((answer: BuiltDocument | string) => void) | undefined;
  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits });
    // A fault is told twice, as an error and as the end: only the first counts.
    const gone = (reason: string): void => {
      if (worker !== started) return;
      worker = undefined;
      settle?.(reason);
    };
    started.on('message', (built: BuiltDocument) => settle?.(built));
    started.on('error', (error) => gone(error instanceof Error ? error.message : String(error)));
    started.on('exit', (code) => gone(`the worker ended with code ${code}`));
    return started;
  };
  return {
    build: async (task) => {
      worker ??= start();
      worker.postMessage(task);
      const answer = await new Promise<BuiltDocument | string>((resolve) => {
        settle = resolve;
      });
      settle = undefined;
      return typeof answer === 'string' ? lost(task, answer) : answer;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function lost({ path }: PublishingTask, reason: string): BuiltDocument {
  const trouble: FileTrouble = {
    kind: 'fault',
    reason: `${path} could not be published: ${reason}`,
    mend: 'If the text is very large, build it by itself: with --jobs 1, and more memory for Node (NODE_OPTIONS=--max-old-space-size=8000).',
  };
  return { document: { path, status: 'failed', messages: [], trouble, written: [] }, files: [] };
}
