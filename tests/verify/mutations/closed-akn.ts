/** Faults that no list of what is bad would name: in the attributes and the metadata of an XML edition. */
import type { Mutation } from './mutation.ts';

type Change = (content: string) => string;

const first =
  (search: RegExp, replacement: string): Change =>
  (content) =>
    content.replace(search, replacement);

const faults: readonly (readonly [name: string, rule: Mutation['rule'], change: Change])[] = [
  ['a paragraph has a style', 'xml-attribute', first(/<p>/, '<p style="display:none">')],
  ['a paragraph has a hint', 'xml-attribute', first(/<p>/, '<p title="Void">')],
  [
    'a paragraph is no longer in force',
    'xml-attribute',
    first(/<paragraph /, '<paragraph status="removed" '),
  ],
  ['a paragraph has a period', 'xml-attribute', first(/<paragraph /, '<paragraph period="#p" ')],
  ['a number has an alternative', 'xml-attribute', first(/<num>/, '<num alternativeTo="para_2">')],
  [
    'the file says that it is authoritative',
    'xml-attribute',
    first(/FRBRauthoritative value="false"/, 'FRBRauthoritative value="true"'),
  ],
  ['the text was not adopted', 'xml-attribute', first(/showAs="Adopted"/, 'showAs="Rejected"')],
  ['the symbol is a draft’s', 'xml-attribute', first(/showAs="Symbol"/, 'showAs="Draft"')],
  [
    'the step has another outcome',
    'xml-attribute',
    first(/outcome="#adopted"/, 'outcome="#symbol"'),
  ],
  [
    'the work is of another day',
    'metadata-altered',
    first(/(<FRBRWork>[^]*?<FRBRdate date=")[^"]*/, '$11999-01-01'),
  ],
  [
    'the work is another by its address',
    'metadata-altered',
    first(/(<FRBRalias value=")[^"]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ],
  [
    'the text was published on another day',
    'metadata-altered',
    first(/(<publication date=")[^"]*/, '$11999-01-01'),
  ],
  [
    'the text was published as another',
    'metadata-altered',
    first(/(<publication [^>]*showAs=")[^"]*/, '$1A/RES/1/1'),
  ],
  [
    'the text was adopted on another day',
    'metadata-altered',
    first(/(<step date=")[^"]*/, '$11999-01-01'),
  ],
  [
    'the text is of another source',
    'metadata-altered',
    first(/(<plenary:provenance [^>]*official=")[^"]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ],
  [
    'the text was received on another day',
    'metadata-altered',
    first(/(<plenary:provenance [^>]*received=")[^"]*/, '$11999-01-01'),
  ],
  [
    'a reference leads to another paragraph',
    'link-altered',
    first(/(<ref [^>]*href="#)para_1"/, '$1para_2"'),
  ],
];

export const aknClosed: Mutation[] = faults.map(([name, rule, change]) => ({
  name,
  rule,
  mutate: (bytes) => {
    const before = Buffer.from(bytes).toString('utf8');
    const after = change(before);
    if (after === before) throw new Error('Nothing was changed.');
    return Buffer.from(after);
  },
}));
