/** Names: of pictures, links and what refers to another element for its name (SC 1.1.1, 2.4.4, 4.1.2). */
import { elementsOf, textContent, tokensOf, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';
import { isNamed } from './structure.ts';

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'];

export function names(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element) => [
    ...picture(page, element),
    ...link(page, element),
    ...referredTo(page, element),
  ]);
}

function picture(page: MarkupPage, element: MarkupElement): Fault[] {
  const isPicture = element.name === 'img' || element.attributes.get('role') === 'img';
  if (!isPicture || isHidden(element) || isNamed(element)) return [];
  const alternative = element.attributes.get('alt');
  // An empty text says that a picture is an ornament; Plenary's editions have no ornaments.
  const isNamedInside = [...elementsOf(element)].some(({ name }) => name === 'title');
  if (alternative?.trim() || isNamedInside) return [];
  return [faultAt('1.1.1', 'A picture has no alternative text.', page, element)];
}

function link(page: MarkupPage, element: MarkupElement): Fault[] {
  const isControl =
    (element.name === 'a' && element.attributes.has('href')) || element.name === 'button';
  if (!isControl || isHidden(element) || isNamed(element)) return [];
  const pictures = [...elementsOf(element)].map(({ attributes }) => attributes.get('alt') ?? '');
  if (textContent(element).trim() || pictures.join('').trim()) return [];
  const what = element.name === 'a' ? 'A link' : 'A button';
  return [faultAt('2.4.4', `${what} has no name.`, page, element)];
}

function referredTo(page: MarkupPage, element: MarkupElement): Fault[] {
  return references.flatMap((attribute) =>
    tokensOf(element, attribute)
      .filter((id) => !page.ids.has(id))
      .map((id) =>
        faultAt('4.1.2', `${attribute} names “${id}”, which is not there.`, page, element),
      ),
  );
}

function isHidden({ attributes }: MarkupElement): boolean {
  return attributes.has('hidden') || attributes.get('aria-hidden') === 'true';
}
