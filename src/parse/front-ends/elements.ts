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
