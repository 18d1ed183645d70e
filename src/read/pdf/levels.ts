/** Which structure types are blocks and which stand in a line, ISO 32000-1 14.8.4. */
import type { StructureElement } from './structure.ts';

const inlineRoles = new Set(
  (
    'Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form Lbl'
  ).split(' '),
);

export function isBlock(element: StructureElement): boolean {
  return !inlineRoles.has(element.role);
}

/** 1 to 6 for `H1` to `H6`; an `H` says nothing of its level, so it counts as 1. */
export function headingLevel(element: StructureElement): number | undefined {
  const found = /^H([1-6]?)$/.exec(element.role);
  return found ? Number(found[1] || 1) : undefined;
}
