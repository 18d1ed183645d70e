/** Which front end reads a text: found out from the text itself. */
import { hasFrontMatter } from './front-matter.ts';

export type Dialect = 'html' | 'markdown' | 'plain';

/**
 * Signs of Markdown that a printed line does not show by chance. One is enough: reading plain
 * lines as Markdown costs an asterisk its meaning, reading Markdown as plain lines costs all marks.
 */
const markdownSigns: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /<\/?(?:su[bp]|em|strong|i|b|u|br)\b[^<>\n]{0,80}>/i,
  /&lt;\/?(?:su[bp]|em|strong|i|b)(?:>|&gt;)/i,
  /\[\^[^\]\s]{1,40}\]/,
  /(?:^|[\s("“|])\*{1,3}(?!\d{7,9}\*)[^\s*][^*\n]*[^\s*]?\*{1,3}(?![\w*])/m,
  /(?:^|[\s("“|])_{1,3}[^\s_][^_\n]*[^\s_]?_{1,3}(?!\w)/m,
  /^[ \t]*[-*+][ \t]+(?:\([a-z0-9]{1,4}\)|\d{1,3}\.)[ \t]/m,
  /\$[^$\n]{0,80}[\\^][^$\n]{0,80}\$/,
  /\\[_*[\]#]/,
  /\\text(?:super|sub)script\s?\{/,
  /\\\([^\n]{0,80}[\\^_][^\n]{0,80}\\\)/,
  /[\p{L}\p{P}]\^(?:\{[^{}\n]{1,20}\}|\d{1,3}(?!\d))/u,
  /!\[[^\]\n]{0,200}\]\(/,
  /^\|.*\|[ \t]*\r?\n\|?[ \t]*:?-{2,}/m,
  /^[ \t]*(?:`{3,}|~{3,}|:{3,})/m,
];

/** Elements that only a page of HTML has: a Markdown text may hold `<sup>` or `<br>`. */
const htmlSign =
  /^\s*(?:<!doctype\b|<(?:html|head|body|p|div|table|section|article)\b[^<>]{0,500}>)/i;

export function dialectOf(source: string): Dialect {
  if (htmlSign.test(source.slice(0, 2000))) return 'html';
  if (hasFrontMatter(source)) return 'markdown';
  return markdownSigns.some((sign) => sign.test(source)) ? 'markdown' : 'plain';
}
