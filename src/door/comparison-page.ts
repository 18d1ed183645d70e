/** What the page of a comparison is made with on Node. */
import { readFileSync } from 'node:fs';
import { packageFile } from './package-files.ts';

export function comparisonPage(): { page: string; style: string } {
  const folder = packageFile('templates/comparison/');
  return {
    page: readFileSync(new URL('comparison.html', folder), 'utf8'),
    style: readFileSync(new URL('comparison.css', folder), 'utf8'),
  };
}
