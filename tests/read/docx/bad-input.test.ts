/** Files that are no Word files, or mean harm: one clear error each, no tree, and nothing is thrown. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx, renderDocx } from '../../world.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { p, wordFile, zipped } from './word-file.ts';

function refusal(bytes: Uint8Array): string {
  const { file, root } = readDocx(bytes, { path: 'edited.docx' });
  expect(root.children).toEqual([]);
  expect(file.messages).toHaveLength(1);
  const [message] = file.messages;
  expect(message).toMatchObject({ ruleId: 'unreadable-input', fatal: true, file: 'edited.docx' });
  return `${message?.reason ?? ''} → ${message?.note ?? ''}`;
}

/** The container of old Word files, with a name in its directory. */
function compoundFile(entry: string): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from(entry, 'utf16le')]);
}

describe('a file that is no Word file', () => {
  const again = 'Open it in Word or LibreOffice and save it as .docx.';

  it.each([
    ['text', strToU8('The General Assembly,'), 'This is no Word file: it is no zip archive.'],
    ['nothing', new Uint8Array(), 'This is no Word file: it is no zip archive.'],
    [
      'a .doc',
      compoundFile('WordDocument'),
      'This is a document of an old version of Word (.doc).',
    ],
    [
      'another zip archive',
      zipped({ 'hello.txt': 'hello' }),
      'The Word file cannot be read. It is a zip archive, but no Word file.',
    ],
  ])('%s is refused', (_, bytes, reason) => {
    expect(refusal(bytes)).toBe(`${reason} → ${again}`);
  });

  it.each([
    [
      'an .odt',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      `This is an OpenDocument file (.odt). → ${again}`,
    ],
    [
      'a document of Pages',
      zipped({ 'Index/Document.iwa': 'x' }),
      'This is a document of Pages. → Open it in Pages and export it as Word.',
    ],
    [
      'a workbook',
      zipped({
        '_rels/.rels':
          '<Relationships><Relationship Id="d" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<workbook/>',
      }),
      'This is a workbook of Excel. → Copy its text into a Word file and save that.',
    ],
  ])('%s is refused with what to do', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  it('says that an encrypted file is one', () => {
    expect(refusal(compoundFile('EncryptedPackage'))).toBe(
      'The file is encrypted. → Open it in Word, take its password away and save it.',
    );
  });

  it('says that a file was cut short, wherever it was cut', async () => {
    const whole = await renderDocx(everyNode(), editionOptions());
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = whole.slice(0, Math.floor(whole.byteLength * share));
      expect(refusal(cut)).toContain('Its end is missing: it was not copied or saved whole.');
    }
  });

  it('survives any damaged byte', async () => {
    const whole = await renderDocx(everyNode(), editionOptions());
    for (let at = 0; at < whole.byteLength; at += 997) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(() => readDocx(damaged)).not.toThrow();
    }
  });
});

describe('a file that means harm', () => {
  const part = (content: string): Uint8Array =>
    wordFile({ body: p('Text.'), more: { 'word/document.xml': content } });

  it.each([
    [
      'an external entity',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
      'It declares a document type or entities, which Word files must not.',
    ],
    [
      'entities that multiply',
      '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><d>&b;</d>',
      'It declares a document type or entities, which Word files must not.',
    ],
    ['XML that is not well formed', '<d><e></d>', 'It is no well-formed XML'],
    ['an unknown entity', '<d>&nothing;</d>', 'It is no well-formed XML'],
    ['endless nesting', '<d>'.repeat(5000) + '</d>'.repeat(5000), 'Its elements nest too deep.'],
  ])('%s is refused', (_, content, reason) => {
    expect(refusal(part(content))).toContain(reason);
  });

  /** An archive whose directory gives a file another size than it has. */
  function saying(size: number): Uint8Array {
    const bytes = wordFile({ body: `${p('Text.')}<!--${' '.repeat(200_000)}-->` });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = Buffer.from(bytes).lastIndexOf('word/document.xml') - 46;
    view.setUint32(entry + 24, size, true);
    return bytes;
  }

  it('a zip bomb that tells its size is not unpacked', () => {
    const reason = 'The file unpacks to more than 100 MB. It is not read.';
    expect(refusal(saying(100 * 1024 * 1024))).toContain(reason);
  });

  it('a zip bomb that lies about its size is not unpacked further than it says', () => {
    const reason = 'unpacks to more than the archive says. It is not read.';
    expect(refusal(saying(50))).toContain(reason);
  });

  it('reads nothing from outside of the archive', () => {
    const more = {
      '_rels/.rels':
        '<Relationships><Relationship Id="d" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
    };
    expect(refusal(wordFile({ body: p('Text.'), more }))).toContain('It has no document in it.');
  });
});
