/** A run over any number of documents: lanes share the work, the manifest follows it. */
import { dirname, join } from 'node:path';
import { localLane, workerLane, type Lane } from './lanes.ts';
import { manifestRecorder } from './manifest-recorder.ts';
import type { Shard } from '../editions/manifest.ts';
import type { PublishingTask } from './build-document.ts';
import { publishDocument, type BuiltDocument, type PublishedDocument } from './publish-document.ts';
import { removeAbandoned, removeOwnPartials } from './write-whole.ts';

export interface Batch {
  tasks: readonly PublishingTask[];
  /** The output folder; it exists. */
  folder: string;
  /** Documents worked on at once. */
  jobs: number;
  shard?: Shard;
  /** Ends the run early: what is finished stays and is recorded, what is begun is taken away. */
  signal: AbortSignal;
  /** Told, once, what the run waits for. */
  onWait?: (what: string) => void;
  /** Told of every document as soon as it is done. */
  onDocument: (document: PublishedDocument) => void;
}

/** Works through the documents. The order of the work does not show in what is written. */
export async function runBatch({ tasks, folder, jobs, shard, ...batch }: Batch): Promise<void> {
  const { signal, onDocument, onWait } = batch;
  const folders = new Set([folder, ...tasks.map(({ name }) => dirname(join(folder, name)))]);
  for (const each of folders) await removeAbandoned(each);
  const recorder = manifestRecorder(folder, shard, { signal, ...(onWait && { onWait }) });
  const lanes = openLanes(Math.min(jobs, tasks.length));
  const publish = async (built: BuiltDocument): Promise<void> => {
    const document = await publishDocument(built);
    if (document.record) await recorder.add(document.record);
    onDocument(document);
  };
  // The lanes share one iterator: each takes the next document that none has taken.
  const waiting = tasks.values();
  const work = async (lane: Lane): Promise<void> => {
    // One document is written while the next is built.
    let publishing = Promise.resolve();
    for (const task of waiting) {
      const [built] = await Promise.all([lane.build(task), publishing]);
      if (signal.aborted) break;
      publishing = publish(built);
    }
    // The thread ends while its last document is written.
    void lane.close();
    await publishing;
  };
  const closeLanes = async (): Promise<void> => {
    await Promise.all(lanes.map((lane) => lane.close()));
  };
  const stop = (): void => void closeLanes();
  signal.addEventListener('abort', stop);
  try {
    await Promise.all(lanes.map(work));
  } finally {
    signal.removeEventListener('abort', stop);
    const closed = closeLanes();
    if (signal.aborted) {
      await closed;
      for (const each of folders) await removeOwnPartials(each);
    }
    await Promise.all([closed, recorder.finish()]);
  }
}

function openLanes(count: number): Lane[] {
  return count <= 1 ? [localLane()] : Array.from({ length: count }, workerLane);
}
