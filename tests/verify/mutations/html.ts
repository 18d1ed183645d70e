/** Faults in a web page. */
import { partOf, replaceOnce, swap, type Mutation } from './mutation.ts';

function html(name: string, rule: Mutation['rule'], change: (page: string) => string): Mutation {
  return {
    name,
    rule,
    mutate: (bytes) => Buffer.from(change(Buffer.from(bytes).toString('utf8'))),
  };
}

const replace =
  (search: string | RegExp, replacement: string) =>
  (page: string): string =>
    replaceOnce(page, search, replacement);

/** The whole element of an id, for elements that hold no other of their name. */
const element = (name: string, id: string): RegExp =>
  new RegExp(`<${name}[^>]* id="${id}"[^>]*>.*?</${name}>`);

export const htmlMutations: Mutation[] = [
  html(
    'one character is altered',
    'text-altered',
    replace('ratify the Convention;', 'ratity the Convention;'),
  ),
  html('a flush paragraph is lost', 'text-missing', replace(element('p', 'para_2__text_2'), '')),
  html(
    'a paragraph is hidden',
    'text-missing',
    replace('id="origin"', 'id="origin" aria-hidden="true"'),
  ),
  html(
    'a paragraph is added',
    'text-added',
    replace('<p class="closing-note"', '<p>Draft.</p><p class="closing-note"'),
  ),
  html('two items are swapped', 'text-order', (page) =>
    swap(
      page,
      partOf(page, element('div', 'preamble_2__point_a')),
      partOf(page, element('div', 'preamble_2__point_b')),
    ),
  ),
  html(
    'a label is cut',
    'label-altered',
    replace(/<a class="label"[^>]*>\(b\)<\/a> To help/, 'To help'),
  ),
  html('a paragraph is renumbered', 'label-altered', replace('>3 bis.</a>', '>4.</a>')),
  html('a kind is lost with its id', 'kind-altered', replace(' id="adoption"', '')),
  html('an id is altered', 'id-altered', replace('id="preamble_1"', 'id="preamble_7"')),
  html('a heading is pushed down', 'heading-level', (page) =>
    page.replace(
      /<h2 class="heading" id="sec_I__heading">(.*?)<\/h2>/,
      '<h3 class="heading" id="sec_I__heading">$1</h3>',
    ),
  ),
  html('a heading level is skipped', '1.3.1', (page) =>
    page.replace(
      /<h2 class="heading" id="sec_I__heading">(.*?)<\/h2>/,
      '<h4 class="heading" id="sec_I__heading">$1</h4>',
    ),
  ),
  html('a quotation is not marked', 'quotation-altered', (page) =>
    page.replace('<blockquote', '<div').replace('</blockquote>', '</div>'),
  ),
  html('an item is pulled out of its list', 'item-level', (page) => {
    const inner = partOf(
      page,
      /<div class="items"[^>]*><div class="item level-2".*?<\/div><\/div>/,
    );
    const items = inner.replace(/^<div[^>]*>|<\/div>$/g, '');
    return replaceOnce(page, `${inner}</div>`, `</div>${items}`);
  }),
  html('a note is lost', 'note-missing', replace(element('div', 'note_3'), '')),
  html('a note is altered', 'note-altered', replace('2237, No. 39574', '2237, No. 39547')),
  html('two notes are swapped', 'note-order', (page) =>
    swap(page, partOf(page, element('div', 'note_5')), partOf(page, element('div', 'note_6'))),
  ),
  html(
    'a reference to a note is lost',
    'note-marker',
    replace(/<sup class="note-reference"><a id="ref_1".*?<\/sup>/, ''),
  ),
  html(
    'a reference leads to the wrong note',
    'note-target',
    replace('id="ref_1" href="#note_1"', 'id="ref_1" href="#note_2"'),
  ),
  html(
    'a way back is lost',
    'note-back-link',
    replace(/<a class="back-link[^>]*href="#ref_2_2"[^>]*>.*?<\/a>/, ''),
  ),
  html('a way back leads elsewhere', 'note-back-link', replace('href="#ref_5"', 'href="#ref_4"')),
  html('the page does not say its language', '3.1.1', replace('<html lang="en"', '<html')),
  html('the language of a part is lost', 'language-altered', replace('<span lang="fr">', '<span>')),
  html('a language is no tag', '3.1.2', replace('lang="fr"', 'lang="français"')),
  html('the direction is wrong', '1.3.2', replace('dir="ltr"', 'dir="rtl"')),
  html('the title is lost', '2.4.2', replace(/<title>.*?<\/title>/, '')),
  html('the title is another', 'title-altered', replace('<title>A/RES/99/1', '<title>A/RES/99/2')),
  html('the title of the text is no heading', '1.3.1', (page) =>
    page.replace('<h1 class="title"', '<p class="title"').replace('</h1>', '</p>'),
  ),
  html('there is no main', '1.3.1', (page) =>
    page.replace('<main', '<div').replace('</main>', '</div>'),
  ),
  html('the skip link leads elsewhere', '2.4.1', replace('href="#text"', 'href="#contents"')),
  html('the alternative text is stripped', '1.1.1', replace('alt="Emblem of the ports"', 'alt=""')),
  html('an id is there twice', 'html-unique-id', replace('id="part_preamble"', 'id="para_1"')),
  html(
    'a link of the contents leads nowhere',
    'html-link-target',
    replace('<a href="#para_2">', '<a href="#para_22">'),
  ),
  html(
    'a section is named by what is not there',
    '4.1.2',
    replace('aria-labelledby="sec_I__heading"', 'aria-labelledby="heading"'),
  ),
  html('a link has no name', '2.4.4', (page) =>
    page.replace(/(<a class="citation"[^>]*>)[^<]*(<\/a>)/, '$1$2'),
  ),
  html(
    'a heading is empty',
    '2.4.6',
    replace(/<h2 id="colophon_heading">[^<]*<\/h2>/, '<h2 id="colophon_heading"></h2>'),
  ),
  html(
    'a list is taken from its items',
    '1.3.1',
    replace('<div class="note-list" role="list">', '<div class="note-list">'),
  ),
  html(
    'a list holds what is no item',
    '1.3.1',
    replace('id="note_3" role="listitem"', 'id="note_3"'),
  ),
  html('a list numbers what has numbers', '1.3.1', (page) =>
    page.replace(
      /<div class="items" role="list"><div class="item level-1" id="preamble_2__point_a"[^>]* role="listitem"(.*?)<\/div>/,
      '<ol><li id="preamble_2__point_a"$1</li></ol><div role="list"><div role="listitem"></div>',
    ),
  ),
  html('a table has no header cells', '1.3.1', (page) =>
    page.replaceAll('<th ', '<td ').replaceAll('<th>', '<td>').replaceAll('</th>', '</td>'),
  ),
  html(
    'enlarging is forbidden',
    '1.4.4',
    replace('initial-scale=1"', 'initial-scale=1, user-scalable=no"'),
  ),
  html(
    'a script is loaded',
    'html-outside',
    replace('</head>', '<script src="https://example.org/a.js"></script></head>'),
  ),
  html('the doctype is lost', 'html-doctype', replace(/<!doctype html>/i, '')),
  html(
    'a tag is broken',
    'html-syntax',
    replace('<p class="origin-line"', '<p class="origin-line" class="x"'),
  ),
];
