/** The links of pages that lead out of them. */
import { textContent } from '../../read/html/markup.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { EditionLink } from '../compare/links.ts';
import type { MarkupPage } from './page.ts';

export function linksOfPages(pages: readonly MarkupPage[]): EditionLink[] {
  return pages.flatMap(({ elements, file }) =>
    elements.flatMap((element): EditionLink[] => {
      const address = element.attributes.get('href');
      if (address === undefined || (element.name !== 'a' && element.name !== 'area')) return [];
      const place = {
        ...(file !== undefined && { file }),
        ...(element.line !== undefined && { line: element.line }),
      };
      return [{ address, text: normalizeSpace(textContent(element)), place }];
    }),
  );
}
