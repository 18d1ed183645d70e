/** Whatever follows the front matter: a tree, nothing lost, and a source that stays as it is. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import { renderSource } from '../../../src/render/source/index.ts';
import { comparable } from '../../comparable.ts';
import { parse } from '../../world.ts';

const pieces = [
  '1. ',
  '2. ',
  '- ',
  '- (a) ',
  '(a) ',
  '> ',
  '# ',
  '## ',
  '## **II** ',
  '# **Annex** ',
  '---',
  ':::',
  '::::',
  ':::operative',
  ':::operative[3 bis.]',
  ':::item{level=3}',
  ':::quote',
  ':::table',
  ':::row',
  ':::cell',
  ':::title',
  ':::note[1]{id=x}',
  ':::nothing',
  '[^1]',
  '[^1]: ',
  '[^*]: ',
  '*',
  '**',
  '_',
  '*Recalling*',
  'the Council',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n   ',
  '\r\n',
  '\t',
  '| a | b |',
  '| - | - |',
  '|',
  '\\',
  '&amp;',
  '&#32;',
  '&#0;',
  '<em>',
  '</em>',
  '<sup>',
  '</sup>',
  '<br>',
  '<b>',
  '[',
  '](',
  'x)',
  ']',
  '<',
  '\u0000',
  '\uD800',
];
const body = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));

const canonical = (text: string): VFile => new VFile(`---\nplenary: 1\nlanguage: en\n---\n${text}`);

describe('reading any text as a canonical source', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(body, (text) => {
        const file = canonical(text);
        const tree = parse(file);
        const account = accountFor(String(file), tree, file.messages);
        expect(isComplete(account) ? [] : account).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a tree whose source stays as it is', () => {
    fc.assert(
      fc.property(body, (text) => {
        const tree = parse(canonical(text));
        const source = renderSource(tree);
        const file = new VFile(source);
        const again = parse(file);
        expect(comparable(again)).toEqual(comparable(tree));
        expect(renderSource(again)).toBe(source);
        expect(file.messages.filter(({ ruleId }) => ruleId === 'source-form')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
