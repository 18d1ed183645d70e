import { maker } from '../../editions/maker.ts';
import type { Compression } from '../../world.ts';
import { PdfFile } from './objects/index.ts';

/**
 * Whether a PDF is an edition of Plenary's own, whose tags say what each block is, and no print of
 * somebody else's. One that is too damaged to tell counts as one: its reader says what is wrong.
 */
export function isOwnEdition(bytes: Uint8Array, compression: Compression): boolean {
  return saysItIsOwn(bytes, compression) ?? true;
}

/** Whether a PDF says that Plenary made it; `undefined` when it is too damaged to say. */
export function saysItIsOwn(bytes: Uint8Array, compression: Compression): boolean | undefined {
  try {
    const file = new PdfFile(bytes, compression);
    return file.text(file.dictionary(file.trailer.get('Info'))?.get('Creator')) === maker;
  } catch {
    return undefined;
  }
}
