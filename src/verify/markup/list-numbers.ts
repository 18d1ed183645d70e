/** Lists show the printed labels and no numbers of their own beside them: WCAG 2.2, SC 1.3.1. */
import { isLabel } from '../../read/html/elements.ts';
import type { MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';
import { selectorsOf } from './selecting.ts';
import type { StyleRule } from './style-rules.ts';

/**
 * Editions mark lists with labels so that they have no numbers even without styles; those of earlier
 * versions switch them off in their style sheet.
 */
export function listNumbers(page: MarkupPage, rules: readonly StyleRule[]): Fault[] {
  const unnumbering = rules
    .filter(({ declarations }) => declarations.some(switchesOff))
    .flatMap(({ selector }) => selectorsOf(selector) ?? []);
  return page.elements.flatMap((element): Fault[] => {
    if (element.name !== 'ol' || !kidsOf(element).some(hasLabel)) return [];
    if (unnumbering.some((selector) => selector.matches(element))) return [];
    const reason = 'A list that numbers its items holds printed labels: each shows two numbers.';
    return [faultAt('1.3.1', reason, page, element)];
  });
}

function switchesOff({ property, value }: StyleRule['declarations'][number]): boolean {
  return /^list-style(?:-type)?$/.test(property) && /\bnone\b|^(?:''|"")$/.test(value);
}

/** Whether a label as printed stands in an item itself, or in its first paragraph. */
function hasLabel(item: MarkupElement): boolean {
  return kidsOf(item).some(
    (kid) => isLabel(kid) || (kid.name === 'p' && kidsOf(kid).some(isLabel)),
  );
}

function kidsOf(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}
