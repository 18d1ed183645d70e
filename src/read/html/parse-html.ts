/** HTML as browsers read it, by parse5. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { deepestElements, tooDeep } from '../limits.ts';
import type { MarkupElement } from './markup.ts';

export interface HtmlPage {
  root: MarkupElement;
  /** Where the bytes are no valid HTML syntax. */
  errors: { code: string; line: number }[];
  doctype: boolean;
}

/** Of places, only the line is kept on which an element starts: where it or a text ends is not noted. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation: () => undefined,
};

/**
 * Reads a page; HTML is never refused for its syntax.
 * @throws {LimitError} when its elements nest too deep.
 */
export function parseHtml(bytes: Uint8Array): HtmlPage {
  const errors: { code: string; line: number }[] = [];
  const document = parse(new TextDecoder('utf-8').decode(bytes), {
    treeAdapter,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push({ code, line: startLine }),
  });
  const html = document.childNodes.find((node) => node.nodeName === 'html');
  const root: MarkupElement =
    html && 'tagName' in html
      ? convert(html, undefined, 1)
      : { name: 'html', attributes: new Map(), children: [] };
  const doctype = document.childNodes.some((node) => node.nodeName === '#documentType');
  return { root, errors, doctype };
}

function convert(
  node: DefaultTreeAdapterTypes.Element,
  parent: MarkupElement | undefined,
  depth: number,
): MarkupElement {
  if (depth > deepestElements) throw tooDeep();
  const line = node.sourceCodeLocation?.startLine;
  const element: MarkupElement = {
    name: node.tagName,
    attributes: new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    children: [],
    ...(parent && { parent }),
    ...(line !== undefined && { line }),
  };
  for (const child of node.childNodes) {
    if ('value' in child) element.children.push(child.value);
    else if ('tagName' in child) element.children.push(convert(child, element, depth + 1));
  }
  return element;
}
