/** An XHTML content document around a body that is XML already (EPUB 3.3, 6.1). */
import type { Book } from '../book.ts';
import { lines, xml, xmlDeclaration } from './xml.ts';

export interface XhtmlPage extends Pick<Book, 'title' | 'language' | 'direction'> {
  /** For the style sheet: "cover", "text", "navigation". */
  kind: string;
  /** The content of `body`, with the end of its last line. */
  body: string;
}

export function xhtmlPage({ title, language, direction, kind, body }: XhtmlPage): string {
  const head = lines(
    xmlDeclaration,
    '<!DOCTYPE html>',
    xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    xml`<title>${title}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    xml`<body class="${kind}">`,
  );
  return `${head}${body}</body>\n</html>\n`;
}
