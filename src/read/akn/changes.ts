/** Changes that the authors of a file marked, `ins` and `del`: proposals that somebody decides on. */
import type { TrackedChange } from '../docx/changes.ts';
import { elementsWithin, textContent, type AknElement } from './xml.ts';

export function changesIn(document: AknElement): TrackedChange[] {
  const marked = elementsWithin(document, ({ name }) => name === 'ins' || name === 'del');
  return [...marked].map((element) => ({
    kind: element.name === 'ins' ? 'insertion' : 'deletion',
    author: (element.attributes.get('creator') ?? '').replace(/^#/, ''),
    text: textContent(element).replace(/\s+/g, ' ').trim(),
  }));
}
