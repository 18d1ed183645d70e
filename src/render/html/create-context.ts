import { officialPages, type Nodes, type Pages, type PageStart } from '../../tree/index.ts';
import { citationForms } from '../citation-form.ts';
import type { Facts } from '../facts.ts';
import type { HtmlContext, HtmlFormat } from './context.ts';
import { handle } from './handlers/index.ts';
import { partNamesOf } from './part-names.ts';

/**
 * The context of a document. With pages, the text is marked where they begin; on the web, where
 * those of the official document do.
 */
export function htmlContext(facts: Facts, format: HtmlFormat, pages?: Pages): HtmlContext {
  return {
    ...facts,
    format,
    handle,
    citationForms: citationForms(facts.root, facts.words, facts.identity, facts.title),
    partNames: partNamesOf(facts),
    pageStarts: startsByNode(pages?.starts ?? (format === 'web' ? officialPages(facts.root) : [])),
    cursor: { at: 0, pending: [] },
    linked: false,
  };
}

function startsByNode(pages: readonly PageStart[]): Map<Nodes, PageStart[]> {
  const byNode = new Map<Nodes, PageStart[]>();
  for (const start of pages) {
    const starts = byNode.get(start.node);
    if (starts) starts.push(start);
    else byNode.set(start.node, [start]);
  }
  return byNode;
}
