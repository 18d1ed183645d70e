/** Does work again whenever the files that it depends on change: the one place that uses chokidar. */
import { watch } from 'chokidar';

export interface WatchedFiles {
  /** Files and folders, with all that lies in them. */
  paths: readonly string[];
  isIgnored: (path: string) => boolean;
}

/** In milliseconds: editors write a file in several steps, and copies of folders take a while. */
const settleTime = 100;

/**
 * Does the work at once, and once more after each change. Changes while it goes on call for one more
 * time. Resolves when the signal comes, with what the last time gave.
 */
export async function repeatOnChange<Result>(
  { paths, isIgnored }: WatchedFiles,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const changes = new Changes();
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  watcher.on('all', () => changes.note());
  signal.addEventListener('abort', () => changes.end(), { once: true });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  try {
    for (;;) {
      const result = await work();
      if (signal.aborted || !(await changes.settled())) return result;
    }
  } finally {
    await watcher.close();
  }
}

/** Changes that nobody has dealt with yet. */
class Changes {
  #timer: NodeJS.Timeout | undefined;
  #waiting = false;
  #ended = false;
  #wake: (() => void) | undefined;

  note(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#waiting = true;
      this.#wake?.();
    }, settleTime);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ended = true;
    this.#wake?.();
  }

  /** Waits until something has changed and ceased to; false when no more will be. */
  async settled(): Promise<boolean> {
    if (!this.#waiting && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#waiting = false;
    return !this.#ended;
  }
}
