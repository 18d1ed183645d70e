/** What the elements of HTML mean to a reader of text. Any other tag is text. */

export type ElementRole =
  | 'emphasis'
  | 'strong'
  | 'superscript'
  | 'subscript'
  /** A line break. */
  | 'break'
  /** Starts and ends a block. */
  | 'block'
  /** Says only how something looks. */
  | 'layout';

export const elementRoles: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['br', 'break'],
  ...[
    'p div section article header footer main table thead tbody tfoot tr td th ul ol li',
    'blockquote h1 h2 h3 h4 h5 h6 hr html head body title center pre caption figure',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, ElementRole] => [name, 'block']),
  ...'a span u s small big font strike ins del mark col colgroup meta link img nobr tt wbr'
    .split(' ')
    .map((name): [string, ElementRole] => [name, 'layout']),
]);

/**
 * The attributes of a tag: names with values, and the few names that need none. Words between angle
 * brackets are no attributes.
 */
const attribute = String.raw`[ \t\r\n]{1,40}(?:[a-zA-Z_:@][\w:.@-]{0,80}[ \t\r\n]{0,8}=[ \t\r\n]{0,8}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>=\x60]{1,500})|(?:checked|compact|disabled|hidden|nowrap|noshade|open|reversed|itemscope|async|defer)(?=[\s/>]))`;

/** A tag, with the groups for its slash and its name: the source of a regular expression. */
export const tagSource = String.raw`<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:${attribute})*[ \t\r\n]{0,8}\/?>`;

/** Attributes that hold words for people. */
const wordy = /\s(?:alt|title|summary|placeholder|aria-label)\s*=\s*["']?[^"'<>]*\p{L}/iu;

/** Whether a tag holds words that are no names or values of markup. */
export function holdsWords(tag: string): boolean {
  return tag.includes('=') && wordy.test(tag);
}
