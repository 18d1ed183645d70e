/** Standard structure types and the role map that leads to them, ISO 32000-1 14.7.3 and 14.8.4. */
import type { PdfDictionary, PdfFile } from './objects/index.ts';

export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

export function roleMapOf(file: PdfFile, root: PdfDictionary): Map<string, string> {
  const map = file.dictionary(root.get('RoleMap'));
  const roles = new Map<string, string>();
  for (const [type, role] of map?.entries ?? []) roles.set(type, file.name(role) ?? '');
  return roles;
}

/** Follows the role map until a standard type; a type that leads nowhere stays as it is. */
export function standardType(type: string, roleMap: ReadonlyMap<string, string>): string {
  let current = type;
  for (let hops = 0; hops <= roleMap.size && !standardTypes.has(current); hops++) {
    const next = roleMap.get(current);
    if (next === undefined) break;
    current = next;
  }
  return current;
}
