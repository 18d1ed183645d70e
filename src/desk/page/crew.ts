/**
 * The workers of the page. Each does one thing after another; whoever cannot wait any longer ends the
 * worker, and the next call starts another.
 */
import type { Answering, Asking, Kind, MadeFile, Reply, UnmadeFile } from '../protocol.ts';

/** A worker was ended before it had answered. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** What a worker could not do, in the words of whoever found out. */
export class Failure extends Error {
  override name = 'Failure';
  readonly note: string;

  constructor(reason: string, note: string) {
    super(reason);
    this.note = note;
  }
}

/** A failure as the page says it. */
export function failureOf(error: unknown): { reason: string; note: string } {
  if (error instanceof Failure) return { reason: error.message, note: error.note };
  if (error instanceof Stopped) return { reason: '', note: '' };
  return { reason: error instanceof Error ? error.message : String(error), note: '' };
}

type Tell = (file: MadeFile | UnmadeFile) => void;

interface Waiting {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
  tell: Tell;
}

export class Hand {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  call<K extends Kind>(
    kind: K,
    asked: Asking[K],
    tell: Tell = () => undefined,
  ): Promise<Answering[K]> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, tell });
      worker.postMessage({ id, kind, asked });
    });
  }

  /** Ends the work, whatever it is. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#rejectAll(new Stopped());
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      this.#worker = undefined;
      worker.terminate();
      this.#rejectAll(new Failure(message || 'The work ended before its time.', ''));
    });
    return worker;
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ('progress' in reply) return waiting.tell(reply.progress);
    this.#waiting.delete(reply.id);
    if ('answer' in reply) waiting.resolve(reply.answer as never);
    else waiting.reject(new Failure(reply.failure.reason, reply.failure.note));
  }

  #rejectAll(reason: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
