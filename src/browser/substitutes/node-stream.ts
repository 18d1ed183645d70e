/** In the place of Node's streams, for what pdfkit does with them: it puts bytes in, and takes them out. */
import { concat } from '../../bytes/index.ts';

class Readable {
  #pieces: Uint8Array[] = [];

  /** The end is told by `null`. */
  push(piece: Uint8Array | null): void {
    if (piece) this.#pieces.push(piece);
  }

  /** All that was put in since the last time. */
  read(): Uint8Array {
    const bytes = concat(this.#pieces);
    this.#pieces = [];
    return bytes;
  }

  /** Nobody listens. */
  emit(): void {}
}

export default { Readable };
