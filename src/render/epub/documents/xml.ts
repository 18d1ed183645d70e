/** Writes XML line by line, without a template language: nothing is compiled, here or in a browser. */
import { printable } from '../../../editions/printable.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** A line of XML, each value in it escaped: xml`<dc:title>${title}</dc:title>`. */
export function xml(markup: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: markup }, ...values.map((value) => escaped(String(value))));
}

/** The attributes of words in another language than what stands around them; XML 1.0, 2.12. */
export function inLanguage(tag: string | undefined, format: 'xml' | 'xhtml' = 'xml'): string {
  if (tag === undefined) return '';
  return format === 'xml' ? xml` xml:lang="${tag}"` : xml` lang="${tag}" xml:lang="${tag}"`;
}

/** Lines one below the other; those that are not there leave no gap. */
export function lines(...all: readonly (string | readonly string[] | undefined)[]): string {
  return all
    .flat()
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join('');
}

/** Fit for text and for attributes in either kind of quotes (XML 1.0, 2.4). */
function escaped(value: string): string {
  return printable(value).replace(
    /[&<>"']/g,
    (sign) => references[sign as keyof typeof references],
  );
}

const references = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
} as const;
