/**
 * Links that lead out of the file. docx takes the fragment off an address for an attribute of its own, and loses
 * it in notes: it is kept in the target, where readers look for it too (ISO 29500-2 9.3).
 */
import { ExternalHyperlink, type ParagraphChild } from 'docx';
import { printable } from '../../editions/printable.ts';

/** What stands for the first "#" until the file is packed. */
const fragmentSign = '%plenary-fragment%';

export function externalLink(url: string, children: readonly ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({
    link: printable(url).replace('#', fragmentSign),
    children: [...children],
  });
}

/** The relationships of a part, with whole addresses. */
export function withFragments(relationships: string): string {
  return relationships.replaceAll(fragmentSign, '#');
}
