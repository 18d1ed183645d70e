import type { HtmlContext, HtmlFormat } from './context.ts';

/** The styles of an edition, and after them what the template adds to those it builds on. */
export function styles({ options: { template } }: HtmlContext, format: HtmlFormat): string {
  return [`${format}.css`, `${format}.additions.css`]
    .map((file) => template.text(file).trim())
    .join('\n');
}
