/**
 * The thread that works. The page may end it at any moment and start another: it keeps nothing but
 * what it can fetch or be given again.
 */
import type { Answering, Asking, Call, Kind, MadeFile, Reply, UnmadeFile } from '../protocol.ts';
import { openBook } from './book.ts';
import { makeFiles } from './making.ts';
import { drawPage, openPages } from './pages.ts';
import { failureOf } from './failure.ts';
import { compare } from './comparing.ts';
import { lexicon } from './lexicon.ts';
import { readFile, showSource } from './reading.ts';

type Tell = (file: MadeFile | UnmadeFile) => void;

const tasks: { [K in Kind]: (asked: Asking[K], tell: Tell) => Promise<Answering[K]> } = {
  read: readFile,
  show: showSource,
  make: makeFiles,
  openPages,
  drawPage,
  openBook,
  lexicon,
  compare,
};

/** What of a worker's global scope is used: its types cannot stand beside those of a document. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void;
  postMessage(message: Reply, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => void answer(data));

async function answer<K extends Kind>({ id, kind, asked }: Call<K>): Promise<void> {
  const tell: Tell = (progress) => {
    reply({ id, progress }, 'bytes' in progress ? [progress.bytes.buffer] : []);
  };
  try {
    const made = await tasks[kind](asked, tell);
    reply({ id, answer: made }, made instanceof ImageBitmap ? [made] : []);
  } catch (error) {
    reply({ id, failure: failureOf(error) });
  }
}

function reply(message: Reply, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer);
}
