/** In the place of Node's zlib, for pdfkit and the reader of its pictures. */
import { compression } from '../compression.ts';

/** Pictures of mastheads are no larger. */
const largest = 256 * 1024 * 1024;

type Unpacked = (error: Error | null, bytes?: Uint8Array) => void;

export default {
  deflateSync: (bytes: Uint8Array): Uint8Array => compression.deflate(bytes),
  /** What it was asked for comes later, as in Node; what is damaged is said at once. */
  inflate: (bytes: Uint8Array, done: Unpacked): void => {
    const content = compression.inflate(bytes, largest);
    void Promise.resolve().then(() => done(null, content));
  },
};
