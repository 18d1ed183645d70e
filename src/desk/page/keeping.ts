/** Texts that the browser keeps until somebody throws them away: IndexedDB, on this computer. */
import type { DeskMessage, PrintedBlock } from '../protocol.ts';

export interface KeptText {
  id: string;
  path: string;
  original?: Uint8Array;
  openedSource: string;
  source: string;
  /** Absent in what an earlier version of the page kept. */
  printed?: PrintedBlock[];
  readingMessages: DeskMessage[];
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
}

const store = 'texts';

/** Keeps a text; tells whether there was room. */
export async function keepText(text: KeptText): Promise<boolean> {
  try {
    await done((await open()).transaction(store, 'readwrite').objectStore(store).put(text));
    return true;
  } catch {
    return false;
  }
}

/** All texts that are kept, the last changed first. A browser that keeps nothing has none. */
export async function keptTexts(): Promise<KeptText[]> {
  try {
    const request = (await open()).transaction(store).objectStore(store).getAll();
    const texts = (await done(request)) as KeptText[];
    return texts.sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

export async function throwAway(id: string): Promise<void> {
  await done((await open()).transaction(store, 'readwrite').objectStore(store).delete(id));
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open('plenary', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'id' });
    });
    return done(request);
  })();
  return opened;
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
