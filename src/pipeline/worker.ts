/** The other end of a worker lane: publishes the documents that it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { bundled } from '../bundle/load.ts';
import type { PublishingTask } from './publish-document.ts';

const program = bundled<typeof import('./publish-document.ts')>('publish-document');
const { publishDocument } = program ?? (await import('./publish-document.ts'));

parentPort?.on('message', (task: PublishingTask) => {
  void publishDocument(task).then((document) => parentPort?.postMessage(document));
});
