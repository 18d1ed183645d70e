import { officialPages, type Nodes, type Pages, type PageStart } from '../../tree/index.ts';
import { citationForms } from '../citation-form.ts';
import type { Facts } from '../facts.ts';
import type { HtmlContext, HtmlFormat } from './context.ts';
import { handle } from './handlers/index.ts';
import { partNamesOf } from './part-names.ts';
import { pageId } from './phrasing.ts';

/**
 * The context of a document. The text is marked where pages of the official document begin, if it has
 * them; in an e-book without them, where those of its paginated edition do.
 */
export function htmlContext(facts: Facts, format: HtmlFormat, pages?: Pages): HtmlContext {
  const official = officialPages(facts.root);
  return {
    ...facts,
    format,
    handle,
    citationForms: citationForms(facts.root, facts.words, facts.identity, facts.title),
    partNames: partNamesOf(facts),
    pageStarts: startsByNode(official.length > 0 ? official : (pages?.starts ?? [])),
    hasOfficialPages: official.length > 0,
    cursor: { at: 0, pending: [] },
    linked: false,
  };
}

/** A number that comes again would be a second place of one name, and is passed over. */
function startsByNode(pages: readonly PageStart[]): Map<Nodes, PageStart[]> {
  const byNode = new Map<Nodes, PageStart[]>();
  const known = new Set<string>();
  for (const start of pages) {
    if (known.has(pageId(start.page))) continue;
    known.add(pageId(start.page));
    const starts = byNode.get(start.node);
    if (starts) starts.push(start);
    else byNode.set(start.node, [start]);
  }
  return byNode;
}
