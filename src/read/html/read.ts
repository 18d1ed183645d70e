/** Reads a web page for its outline and for verification. */
import type { Outline } from '../../tree/outline.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import { OutlineCollector } from '../outline/collect.ts';
import { firstElement, languageOf, textContent } from './markup.ts';
import { PageWalk } from './outline.ts';
import type { HtmlPage } from './parse-html.ts';

/** What a web page reads as. */
export function outlineOfHtml({ root }: HtmlPage): Outline {
  const language = languageOf(root);
  const title = firstElement(root, 'title');
  const collector = new OutlineCollector();
  const body = firstElement(root, 'body');
  if (body) new PageWalk(collector, language).walk(body);
  return collector.outline({
    ...(language !== undefined && { language }),
    ...(title && { title: normalizeSpace(textContent(title)) }),
  });
}
