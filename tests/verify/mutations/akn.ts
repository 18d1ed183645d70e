/** Faults in an XML edition. */
import { partOf, replaceOnce, swap, type Mutation } from './mutation.ts';

function xml(name: string, rule: Mutation['rule'], change: (file: string) => string): Mutation {
  return {
    name,
    rule,
    mutate: (bytes) => Buffer.from(change(Buffer.from(bytes).toString('utf8'))),
  };
}

const replace =
  (search: string | RegExp, replacement: string) =>
  (file: string): string =>
    replaceOnce(file, search, replacement);

/** A whole element of our id, for elements that hold no other of their name. */
const element = (name: string, id: string): RegExp =>
  new RegExp(`<${name} [^>]*(?:GUID|eId)="${id}"[^>]*>[^]*?</${name}>`);

const note = (id: string): RegExp => element('authorialNote', id);

export const aknMutations: Mutation[] = [
  xml(
    'one character is altered',
    'text-altered',
    replace('ratify the Convention;', 'ratity the Convention;'),
  ),
  xml('a flush paragraph is lost', 'text-missing', replace(element('p', 'para_2__text_2'), '')),
  xml('a paragraph is lost', 'text-missing', replace(element('paragraph', 'para_1'), '')),
  xml(
    'a paragraph is added',
    'text-added',
    replace(
      '<section eId="sec_I"',
      '<alinea eId="al_1"><content><p>Draft.</p></content></alinea><section eId="sec_I"',
    ),
  ),
  xml('two items are swapped', 'text-order', (file) =>
    swap(
      file,
      partOf(file, element('item', 'preamble_2__point_a')),
      partOf(file, element('item', 'preamble_2__point_b')),
    ),
  ),
  xml('a label is cut', 'label-altered', replace('<num>3 bis.</num>', '')),
  xml('a paragraph is renumbered', 'label-altered', replace('<num>3 bis.</num>', '<num>4.</num>')),
  xml(
    'a kind is lost',
    'kind-altered',
    replace('GUID="vote" name="vote"', 'GUID="vote" name="closing"'),
  ),
  xml('an id is altered', 'id-altered', replace('GUID="preamble_1"', 'GUID="preamble_7"')),
  xml('an id is lost', 'id-altered', replace(' GUID="para_3_bis__quote_1__para_3"', '')),
  xml('a quotation is not marked', 'quotation-altered', (file) =>
    file.replace(
      /<p><embeddedStructure[^>]*>[^]*?<p>([^]*?)<\/p>[^]*?<\/embeddedStructure><\/p>/,
      '<p>$1</p>',
    ),
  ),
  xml('an item is pulled out of its list', 'item-level', (file) => {
    const inner = partOf(file, element('point', 'para_2__point_a__point_ii'));
    return replaceOnce(
      replaceOnce(file, inner, ''),
      /(?=<point [^>]*GUID="para_2__point_b")/,
      inner,
    );
  }),
  xml('a heading stands deeper', 'heading-level', (file) =>
    file
      .replace(
        '<section eId="sec_I">',
        '<division eId="dvs_1"><heading>Part</heading><section eId="sec_I">',
      )
      .replace(/<\/section>(\s*<section eId="sec_II">)/, '</section></division>$1'),
  ),
  xml('a note is altered', 'note-altered', replace('2237, No. 39574', '2237, No. 39547')),
  xml('a note is lost', 'note-missing', replace(note('note_3'), '')),
  xml(
    'a reference to a note is lost',
    'note-marker',
    replace(/<noteRef eId="noteRef_1"[^>]*>/, ''),
  ),
  xml('a note shows no marker', 'xml-note', replace('GUID="note_3" marker="3"', 'GUID="note_3"')),
  xml(
    'a reference leads to a paragraph',
    'xml-note',
    replace('href="#authorialNote_2"', 'href="#para_2"'),
  ),
  xml(
    'a reference leads nowhere',
    'xml-target',
    replace('href="#authorialNote_2"', 'href="#authorialNote_22"'),
  ),
  xml(
    'what a line refers to is not there',
    'xml-target',
    replace(/ *<TLCConcept eId="symbol"[^>]*\/>\n/, ''),
  ),
  xml(
    'a link leads elsewhere',
    'link-altered',
    replace('<a href="https://docs.un.org/en/A/99/94">', '<a href="https://example.org/A/99/94">'),
  ),
  xml('a link is lost', 'link-missing', (file) =>
    file.replace(/<a href="https:\/\/docs\.un\.org\/en\/A\/99\/94">([^<]*)<\/a>/, '$1'),
  ),
  xml(
    'a link runs a program',
    'link-scheme',
    replace('<a href="https://docs.un.org/en/A/99/94">', '<a href="javascript:void(0)">'),
  ),
  xml('an eId is there twice', 'xml-unique-id', replace('eId="para_2"', 'eId="para_1"')),
  xml('a GUID is there twice', 'xml-unique-id', replace('GUID="preamble_2"', 'GUID="preamble_1"')),
  xml('an id holds a space', 'xml-id', replace('eId="para_2"', 'eId="para 2"')),
  xml('a date is none', 'xml-date', (file) =>
    file.replace('date="2044-12-17" name="adoption"', 'date="2044-13-17" name="adoption"'),
  ),
  xml('the namespace is a draft’s', 'xml-namespace', replace('ns/akn/3.0"', 'ns/akn/3.0/WD17"')),
  xml('the language is another', 'language-altered', (file) =>
    file.replaceAll('language="eng"', 'language="fra"'),
  ),
  xml(
    'the language of a part is lost',
    'language-altered',
    replace(/<span xml:lang="fr">([^<]*)<\/span>/, 'Liberté des mers'),
  ),
  xml('the title is another', 'title-altered', replace('Safe ports', 'Secure ports')),
  xml('the preface stands before the cover page', 'xml-order', (file) =>
    swap(
      file,
      partOf(file, /<coverPage[^]*?<\/coverPage>/),
      partOf(file, /<preface[^]*?<\/preface>/),
    ),
  ),
  xml('the body is missing', 'xml-order', (file) =>
    file.replace(/<mainBody>[^]*?<\/mainBody>\s*<conclusions/, '<conclusions'),
  ),
  xml('the preamble is empty', 'xml-empty', (file) =>
    file.replace(/<preamble>[^]*?<\/preamble>/, '<preamble></preamble>'),
  ),
  xml('the expression is of another work', 'xml-identification', (file) =>
    file.replace(/(<FRBRExpression>[^]*?<FRBRuri value="[^"]*)99-1/, '$199-2'),
  ),
  xml(
    'somebody edited the file',
    'xml-written',
    replace('<section eId="sec_I"', '<remark>Check this.</remark><section eId="sec_I"'),
  ),
  xml(
    'words stand where none belong',
    'xml-written',
    replace('<section eId="sec_I"', 'Check this.<section eId="sec_I"'),
  ),
];
