/** HTML as browsers read it, by parse5. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupElement } from './markup.ts';

export interface HtmlPage {
  root: MarkupElement;
  /** Where the bytes are no valid HTML syntax. */
  errors: { code: string; line: number }[];
  doctype: boolean;
}

/** Reads a page; HTML is never refused. */
export function parseHtml(bytes: Uint8Array): HtmlPage {
  const errors: { code: string; line: number }[] = [];
  const document = parse(new TextDecoder('utf-8').decode(bytes), {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push({ code, line: startLine }),
  });
  const html = document.childNodes.find((node) => node.nodeName === 'html');
  const root: MarkupElement =
    html && 'tagName' in html
      ? convert(html, undefined)
      : { name: 'html', attributes: new Map(), children: [] };
  const doctype = document.childNodes.some((node) => node.nodeName === '#documentType');
  return { root, errors, doctype };
}

function convert(
  node: DefaultTreeAdapterTypes.Element,
  parent: MarkupElement | undefined,
): MarkupElement {
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
    else if ('tagName' in child) element.children.push(convert(child, element));
  }
  return element;
}
