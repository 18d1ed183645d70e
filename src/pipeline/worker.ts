/** The other end of a worker lane: publishes the documents that it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { publishDocument, type PublishingTask } from './publish-document.ts';

parentPort?.on('message', (task: PublishingTask) => {
  void publishDocument(task).then((document) => parentPort?.postMessage(document));
});
