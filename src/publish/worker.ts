/** The other end of a worker lane: builds the documents that it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { bundled } from '../bundle/load.ts';
import type { PublishingTask } from './build-document.ts';

const program = bundled<typeof import('./build-document.ts')>('build-document');
const { buildDocument } = program ?? (await import('./build-document.ts'));

parentPort?.on('message', (task: PublishingTask) => {
  void buildDocument(task).then((built) => parentPort?.postMessage(built));
});
