/**
 * The closed list of what editions write into pages: each element with the attributes that it may
 * have, and the values of these. What stands in no list has not been thought of, and is refused.
 */

import { any, oneOf } from './closed-list.ts';

/** A pattern for the whole value of an attribute. */
type Value = RegExp;
type Attributes = Readonly<Record<string, Value>>;

const token = /^[^\s"'<>&]+$/;
const tokens = /^[^"'<>&]*$/;
const number = /^\d{1,6}$/;
/** BCP 47, as far as letters go; whether a tag is one is a rule of its own. */
const tag = any;
const inside = /^#[^\s]*$/;
const web = /^(?:https?:\/\/|mailto:)/i;
/** A file that stands beside this one, or the list of all. */
const sibling = /^(?:(?:\.\.\/)*index|[^/:?#\s\\]+)\.(?:pdf|epub|docx|html|xml|md|json|xhtml)$/i;
/** What every element may have. */
const everywhere: Attributes = {
  id: token,
  class: tokens,
  lang: tag,
  'xml:lang': tag,
  dir: oneOf('ltr', 'rtl', 'auto'),
  'aria-label': any,
  'aria-labelledby': tokens,
};

const heading: Attributes = {};
const cell: Attributes = {
  colspan: number,
  rowspan: number,
  scope: oneOf('col', 'row', 'colgroup', 'rowgroup'),
  headers: tokens,
};
const place: Attributes = { 'data-place': any, 'data-citation': any };

/** By element, what else it may have. */
export const vocabulary: Readonly<Record<string, Attributes>> = {
  html: { xmlns: any, 'xmlns:epub': any },
  head: {},
  title: {},
  meta: {
    charset: /^utf-8$/i,
    name: any,
    property: any,
    content: any,
    'http-equiv': oneOf('Content-Security-Policy'),
  },
  link: {
    rel: oneOf('alternate', 'canonical', 'schema.DC', 'stylesheet'),
    href: new RegExp(`${web.source}|${sibling.source}|^[\\w.-]+\\.css$`, 'i'),
    hreflang: tag,
    type: /^[\w.+-]+\/[\w.+-]+$/,
    title: any,
  },
  style: { media: oneOf('print'), type: oneOf('text/css') },
  script: { type: oneOf('application/ld+json') },
  body: Object.fromEntries(
    ['copy-link', 'link-copied', 'link-shown', 'copy-citation', 'copy-words', 'citation-copied']
      .concat('words-copied', 'words-language')
      .map((name) => [`data-${name}`, any]),
  ),
  header: {},
  main: {},
  footer: { role: oneOf('contentinfo') },
  nav: {
    role: oneOf('doc-toc', 'doc-pagelist', 'navigation'),
    'epub:type': oneOf('toc', 'page-list', 'landmarks'),
    hidden: /^(?:hidden)?$/,
  },
  section: {
    role: oneOf('doc-appendix', 'doc-colophon', 'doc-endnotes', 'region'),
    'epub:type': oneOf('appendix', 'colophon', 'cover', 'endnotes'),
  },
  div: {
    ...place,
    role: oneOf('list', 'listitem', 'group', 'region'),
    'epub:type': oneOf('endnote'),
    tabindex: oneOf('0'),
  },
  p: {},
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ol: { role: oneOf('list') },
  ul: { role: oneOf('list') },
  li: { ...place, role: oneOf('listitem'), 'epub:type': oneOf('endnote') },
  a: {
    href: new RegExp(
      [inside, web, sibling, /^[\w.%-]+\.xhtml(?:#[^\s]*)?$/].map(({ source }) => source).join('|'),
      'i',
    ),
    hreflang: tag,
    role: oneOf('doc-noteref', 'doc-backlink'),
    'epub:type': oneOf('noteref', 'cover', 'toc', 'bodymatter', 'endnotes', 'colophon'),
    tabindex: oneOf('-1'),
  },
  span: {
    role: oneOf('doc-pagebreak'),
    'epub:type': oneOf('pagebreak'),
    'aria-hidden': oneOf('true'),
  },
  sup: { 'aria-hidden': oneOf('true') },
  sub: {},
  em: {},
  strong: {},
  i: {},
  bdi: {},
  br: {},
  blockquote: {},
  details: {},
  summary: {},
  table: { 'data-header-rows': number },
  thead: {},
  tbody: {},
  tr: {},
  th: cell,
  td: cell,
  img: {
    src: /^data:image\/(?:png|jpeg);base64,|^[\w.-]+\.(?:png|jpe?g)$/,
    alt: any,
    role: oneOf('doc-cover'),
  },
};

/** Whether an element may have an attribute with that value. */
export function mayHave(element: string, attribute: string, value: string): boolean {
  const pattern = vocabulary[element]?.[attribute] ?? everywhere[attribute];
  return pattern !== undefined && pattern.test(value);
}

/** What `meta` elements may say; the words of those that say something of the text are compared. */
const metas: Readonly<Record<string, Value>> = {
  viewport: oneOf('width=device-width, initial-scale=1'),
  'color-scheme': oneOf('light dark', 'light'),
  generator: oneOf('Plenary'),
  description: any,
  citation_title: any,
  citation_author: any,
  citation_publication_date: /^\d{4}(?:\/\d\d){0,2}$/,
  citation_technical_report_number: any,
  citation_language: tag,
  citation_public_url: web,
  'og:type': oneOf('article'),
  'og:title': any,
  'og:description': any,
  'og:url': web,
  'og:locale': tag,
  'DC.title': any,
  'DC.creator': any,
  'DC.date': /^\d{4}(?:-\d\d){0,2}$/,
  'DC.identifier': any,
  'DC.language': tag,
  'DC.subject': any,
  'DC.source': any,
  'DC.type': oneOf('Text'),
  'DC.format': oneOf('text/html'),
};

/** Whether a page may say that of itself. */
export function metaValue(name: string, content: string): boolean {
  return Object.hasOwn(metas, name) && metas[name]?.test(content) === true;
}
