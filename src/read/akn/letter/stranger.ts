/** Something that Plenary does not write: such a file is read as any other. */
import type { AknElement } from '../xml.ts';

export class Stranger extends Error {
  override name = 'Stranger';

  constructor({ name }: AknElement) {
    super(`Plenary does not write <${name}> here.`);
  }
}
