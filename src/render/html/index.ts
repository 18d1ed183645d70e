/** The web edition. `README.md` beside this file says how the text is marked up. */
import type { Root } from '../../tree/index.ts';
import type { EditionOptions } from '../options.ts';
import { htmlContext } from './create-context.ts';
import { page } from './page.ts';

/** Writes a document as one HTML file that needs nothing else. Pure but for reading the template. */
export function renderHtml(root: Root, options: EditionOptions): string {
  return page(root, htmlContext(root, options, 'web'));
}
