/** An XHTML content document around a body that is XML already (EPUB 3.3, 6.1). */
import type { Book } from '../book.ts';
import { inLanguage, lines, xml, xmlDeclaration } from './xml.ts';

export interface XhtmlPage extends Pick<Book, 'title' | 'language' | 'direction'> {
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: string | undefined;
  /** For the style sheet: "cover", "text", "navigation". */
  kind: string;
  /** The content of `body`, with the end of its last line. */
  body: string;
}

export function xhtmlPage(page: XhtmlPage): string {
  const { title, titleLanguage, language, direction, kind, body } = page;
  const head = lines(
    xmlDeclaration,
    '<!DOCTYPE html>',
    xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<title${inLanguage(titleLanguage, 'xhtml')}>${xml`${title}`}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    xml`<body class="${kind}">`,
  );
  return `${head}${body}</body>\n</html>\n`;
}
