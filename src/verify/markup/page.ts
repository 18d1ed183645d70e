/** What the checks of markup are given: one page, alone or in an e-book. */
import type { MarkupElement } from '../../read/html/markup.ts';
import { elementsOf } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import type { VerificationRuleId } from '../rules.ts';

export interface MarkupPage {
  /** The file in an e-book; a web page has none. */
  file?: string;
  root: MarkupElement;
  elements: readonly MarkupElement[];
  /** The first element of each id. */
  ids: ReadonlyMap<string, MarkupElement>;
}

export function markupPage(root: MarkupElement, file?: string): MarkupPage {
  const elements = [...elementsOf(root)];
  const ids = new Map<string, MarkupElement>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && !ids.has(id)) ids.set(id, element);
  }
  return { root, elements, ids, ...(file !== undefined && { file }) };
}

/** A fault of an element of a page. */
export function faultAt(
  ruleId: VerificationRuleId,
  reason: string,
  page: MarkupPage,
  element?: MarkupElement,
): Fault {
  const id = element?.attributes.get('id');
  const place: Place = {
    ...(id !== undefined && { block: id }),
    ...(page.file !== undefined && { file: page.file }),
    ...(element?.line !== undefined && { line: element.line }),
  };
  return { ruleId, reason, place };
}
