/** The web edition. `README.md` beside this file says how the text is marked up. */
import type { Facts } from '../facts.ts';
import { htmlContext } from './create-context.ts';
import { page } from './page.ts';

/** Writes a document as one HTML file that needs nothing else. Pure but for reading the template. */
export function renderHtml(facts: Facts): string {
  return page(htmlContext(facts, 'web'));
}
