/** Links within the text lead to what their words name: "paragraph 4 above" to the paragraph 4. */
import { isLabel, isNoteReference, isWithinAddition } from '../../read/html/elements.ts';
import { elementsOf, hasRole, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import type { Resolve } from './notes.ts';
import { faultAt, type MarkupPage } from './page.ts';

export function innerLinks(pages: readonly MarkupPage[], resolve: Resolve): Fault[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((link): Fault[] => {
      const href = link.name === 'a' ? link.attributes.get('href') : undefined;
      if (href === undefined || !href.includes('#') || /^[a-z][a-z\d+.-]*:/i.test(href)) return [];
      // Notes, ways back and contents have rules of their own.
      if (isNoteReference(link) || hasRole(link, 'doc-backlink') || isWithinAddition(link))
        return [];
      const target = resolve(page, href);
      if (!target || isNamed(link, target)) return [];
      const reason = `“${textContent(link)}” leads to “${target.attributes.get('id') ?? ''}”.`;
      return [faultAt('link-altered', reason, page, link)];
    }),
  );
}

/** A label leads to its own paragraph; a reference has the label of what it leads to. */
function isNamed(link: MarkupElement, target: MarkupElement): boolean {
  if (isLabel(link)) return elementsOf(target).find(isLabel) === link;
  const label = elementsOf(target).find(isLabel);
  if (!label) return false;
  const name = compact(textContent(label));
  return name === '' || compact(textContent(link)).includes(name);
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
