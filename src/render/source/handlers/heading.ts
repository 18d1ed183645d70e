import type { Heading } from '../../../tree/types.ts';
import { writeContainer } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

/** A heading whose section is a container. */
export function heading({ children }: Heading): string {
  return writeContainer('heading', writePhrasing(children, { mode: 'paragraph' }));
}
