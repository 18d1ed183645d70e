import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/read/zip.ts';
import { zipArchive as zipArchiveWith, type ZipEntry } from '../../src/render/zip-archive.ts';
import { world } from '../world.ts';

const { compression } = world;
const zipArchive = (given: readonly ZipEntry[]): Uint8Array => zipArchiveWith(given, compression);

const entries: ZipEntry[] = [
  { name: 'mimetype', content: 'text/plain', stored: true },
  { name: 'text/libertà.txt', content: 'Liberté des mers. '.repeat(400) },
  { name: 'picture', content: Uint8Array.from({ length: 256 }, (_, index) => index) },
  { name: 'empty', content: '' },
];

describe('a zip archive', () => {
  it('gives its entries back, in their order', () => {
    const zip = openZip(zipArchive(entries), 100_000, compression);
    expect(zip.names).toEqual(entries.map(({ name }) => name));
    for (const { name, content } of entries)
      expect(Buffer.from(zip.read(name) ?? 'missing')).toEqual(Buffer.from(content));
  });

  it('opens in another library too', () => {
    const files = unzipSync(zipArchive(entries));
    expect(Object.keys(files)).toEqual(entries.map(({ name }) => name));
    expect(strFromU8(files['text/libertà.txt'] ?? new Uint8Array())).toBe(entries[1]?.content);
  });

  it('has what each was given, whatever stood under the same name before', () => {
    const texts = ['one', 'two', 'two'];
    const given = texts.map((content) => ({ name: 'word/styles.xml', content }));
    const archives = given.map((entry) => zipArchive([entry]));
    const read = archives.map((archive) =>
      openZip(archive, 100_000, compression).read('word/styles.xml'),
    );
    expect(read.map((bytes) => Buffer.from(bytes ?? 'missing').toString())).toEqual(texts);
    const stored = zipArchive([{ name: 'word/styles.xml', content: 'two', stored: true }]);
    expect(stored).not.toEqual(archives[2]);
  });

  it('is smaller than what it holds', () => {
    expect(zipArchive(entries).length).toBeLessThan(1000);
  });

  it('has no folders, no clock and nothing between the headers (APPNOTE.TXT 4.3)', () => {
    const archive = Buffer.from(zipArchive([{ name: 'a', content: 'b', stored: true }]));
    const version = '1400';
    const described =
      version +
      '0000' + // no flags: sizes stand before the data, the name is ASCII
      '0000' + // stored
      '00002100' + // 00:00:00 on 1 January 1980
      'f9efbe71' + // CRC-32 of "b"
      '0100000001000000' + // its size, twice
      '01000000'; // one byte of name, none of extra field
    const file = `504b0304${described}61${'62'}`;
    const inDirectory = `504b0102${version}${described}${'00'.repeat(14)}61`;
    const end = `504b050600000000010001002f00000020000000${'0000'}`;
    expect(archive.toString('hex')).toBe(file + inDirectory + end);
  });
});
