/** The closed lists of what editions write into a book beside its pages: EPUB 3.3, 4 and 5; OPF 2.0.1. */
import { any, oneOf, type ClosedList } from '../markup/closed-list.ts';

const token = /^[^\s"'<>&]+$/;
const number = /^\d{1,6}$/;
const inBook = /^[\w.%-]+(?:#\S+)?$/u;

const mediaTypes = [
  'application/xhtml+xml',
  'application/x-dtbncx+xml',
  'text/css',
  'image/png',
  'image/jpeg',
];

/** META-INF/container.xml: one package document, and no other rendition. */
export const containerList: ClosedList = {
  container: { version: oneOf('1.0'), xmlns: any },
  rootfiles: {},
  rootfile: { 'full-path': any, 'media-type': oneOf('application/oebps-package+xml') },
};

export const packageList: ClosedList = {
  package: {
    xmlns: any,
    version: oneOf('3.0'),
    'unique-identifier': token,
    'xml:lang': any,
    dir: oneOf('ltr', 'rtl'),
    prefix: oneOf('a11y: http://www.idpf.org/epub/vocab/package/a11y/#'),
  },
  metadata: { 'xmlns:dc': any, 'xmlns:opf': any },
  identifier: { id: token },
  title: { id: token },
  language: {},
  creator: { id: token },
  publisher: {},
  date: {},
  source: {},
  relation: {},
  subject: { 'xml:lang': any },
  description: {},
  rights: { 'xml:lang': any },
  meta: {
    'xml:lang': any,
    id: token,
    property: token,
    refines: /^#\S+$/,
    scheme: oneOf('marc:relators'),
    name: oneOf('cover', 'generator'),
    content: oneOf('cover-image', 'Plenary'),
  },
  link: { rel: oneOf('a11y:certifierReport'), refines: /^#\S+$/, href: /^https?:/i },
  manifest: {},
  item: {
    id: token,
    href: inBook,
    'media-type': oneOf(...mediaTypes),
    properties: oneOf('nav', 'cover-image'),
  },
  spine: { toc: token, 'page-progression-direction': oneOf('ltr', 'rtl', 'default') },
  itemref: { idref: token },
};

export const ncxList: ClosedList = {
  ncx: { xmlns: any, version: oneOf('2005-1'), 'xml:lang': any },
  head: {},
  meta: {
    name: oneOf('dtb:uid', 'dtb:depth', 'dtb:totalPageCount', 'dtb:maxPageNumber'),
    content: any,
  },
  docTitle: {},
  text: {},
  navMap: {},
  navPoint: { id: token, playOrder: number, class: token },
  navLabel: { 'xml:lang': any },
  content: { src: inBook },
  pageList: {},
  pageTarget: { id: token, type: oneOf('normal', 'special'), value: any, playOrder: number },
};

/** The endings of the files of a book, and the media types that the manifest gives them. */
const files: readonly [RegExp, string][] = [
  [/\.xhtml$/, 'application/xhtml+xml'],
  [/\.ncx$/, 'application/x-dtbncx+xml'],
  [/\.css$/, 'text/css'],
  [/\.png$/, 'image/png'],
  [/\.jpe?g$/, 'image/jpeg'],
];

/** Whether a file has the media type that its name tells. */
export function suits(path: string, mediaType: string): boolean {
  return files.some(([ending, type]) => ending.test(path) && type === mediaType);
}
