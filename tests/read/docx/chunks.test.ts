/** Text of other formats that Word takes in when it opens the file. */
import { describe, expect, it } from 'vitest';
import { field, lists, p, r, wordFile, type WordParts } from './word-file.ts';
import { read, saying } from './reading.ts';

const opening = p('The General Assembly,') + p('Recalling its resolution 1/1,');

function taking(content: string | Uint8Array, path: string, more: Partial<WordParts> = {}) {
  return read({
    body: `${opening}${p('1. Urges all States to act;')}<w:altChunk r:id="c"/>${p('Done.')}`,
    relations: `<Relationship Id="c" Type="x/aFChunk" Target="${path}"/>`,
    more: { [`word/${path}`]: content },
    ...more,
  });
}

describe('a chunk', () => {
  it('of HTML is its paragraphs, lists and tables', () => {
    const { text } = taking(
      '<html><head><title>No</title><script>no()</script></head><body><h2>Part</h2><p>2. <i>Invites</i> others<br>to act.</p><ol><li>One</li><li>Two <ul><li>Under</li></ul></li></ol><table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>Loose</body></html>',
      'chunk.html',
    );
    expect(text.split('\n').slice(3)).toEqual([
      'Part',
      '2. Invites others\u2028to act.',
      '1. One',
      '2. Two',
      'Under',
      'a\tb\tc\t',
      'Loose',
      'Done.',
      '',
    ]);
  });

  it('of plain text is its lines', () => {
    expect(taking('2. Invites others.\r\n3. Ends.', 'chunk.txt').text).toContain(
      '2. Invites others.\n3. Ends.\nDone.\n',
    );
  });

  it('of another Word file is read with its lists and notes', () => {
    const footnotes = (words: string): string =>
      `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${words}`)}</w:p></w:footnote>`;
    const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const other = wordFile({
      numbering: lists,
      footnotes: footnotes('See there.'),
      body: `${p('Invites others;', undefined, { id: 5, level: 0 })}<w:p>${r('Ends')}${mark}</w:p>`,
    });
    const file = taking(other, 'chunk.docx', {
      footnotes: footnotes('See here.'),
      body: `${opening}<w:p>${r('Urges')}${mark}</w:p><w:altChunk r:id="c"/>`,
    });
    expect(file.text).toContain('1. Invites others;\n');
    expect(file.notes).toEqual(['1 See here.', '2 See there.']);
  });

  it('of another format is an error that says what to do', () => {
    const file = taking('{\\rtf1 Invites}', 'chunk.rtf');
    expect(saying('unreadable-input', file)).toEqual([
      'The file takes in another one, word/chunk.rtf, whose format is not read',
    ]);
    expect(file.text).toContain('1. Urges all States to act;\nDone.\n');
  });

  it('that takes in itself is read no deeper than a few times', () => {
    const self = (): Uint8Array => wordFile({ body: p(field('PAGE', r('1'))) });
    expect(() => taking(self(), 'chunk.docx')).not.toThrow();
  });
});
