import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { coverOf, type Cover } from '../../../../src/render/epub/cover/index.ts';
import type { Root } from '../../../../src/tree/index.ts';
import { everyNode, inline } from '../../../every-node.ts';
import { editionFacts } from '../../options.ts';

const cover = (root: Root): Cover => coverOf(editionFacts(root));

/** The size of a PNG with half a byte for each pixel, and the pixels of its rows. */
function readPng(bytes: Uint8Array): { width: number; height: number; rows: number[][] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const unpacked = unzlibSync(Buffer.concat(data));
  const rows = Array.from({ length: height }, (_, y) => {
    const [filter, ...pairs] = unpacked
      .subarray((y * unpacked.length) / height)
      .subarray(0, width / 2 + 1);
    expect(filter).toBe(0);
    return pairs.flatMap((pair) => [pair >> 4, pair & 15]);
  });
  return { width, height, rows };
}

/** How many pixels have a shade. */
function inked(rows: readonly number[][], shade: number): number {
  return rows.flat().filter((pixel) => pixel === shade).length;
}

describe('the cover', () => {
  it('says what the masthead and the title say', () => {
    expect(cover(everyNode()).words).toEqual([
      'United Nations',
      'A/RES/99/1',
      'General Assembly',
      '99/1. Safe ports & harbours for <all> ships',
      'Resolution adopted by the General Assembly on 17 December 2044',
    ]);
  });

  it('is a picture of the size that the template asks for, with ink on it', () => {
    const { width, height, rows } = readPng(cover(everyNode()).bytes);
    expect([width, height]).toEqual([1200, 1600]);
    expect(rows.every((row) => row.length === 1200)).toBe(true);
    // Shades 0 to 7 are those of the band, 8 to 15 those of the paper, from bare to full ink.
    expect(inked(rows.slice(0, 480), 7)).toBeGreaterThan(1000);
    expect(inked(rows.slice(480), 15)).toBeGreaterThan(1000);
    expect(new Set(rows.slice(0, 480).flat())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(rows.slice(480).flat())).toEqual(new Set([8, 9, 10, 11, 12, 13, 14, 15]));
  });

  it('is the same every time', () => {
    const bytes = (): Uint8Array => cover(everyNode()).bytes;
    expect(Buffer.compare(bytes(), bytes())).toBe(0);
  });

  it('leaves out what no font has letters for, and is never empty for that', () => {
    const devanagari = (children: Root['children'], data?: Root['data']): Root => ({
      type: 'root',
      data: { language: 'en', ...data },
      children: [...children, { type: 'title', label: '99/1.', children: inline('बंदरगाह') }],
    });
    const masthead = { type: 'masthead', symbol: 'A/RES/99/1', organization: 'राष्ट्र' } as const;
    expect(cover(devanagari([masthead])).words).toEqual(['A/RES/99/1']);
    expect(cover(devanagari([], { name: 'ports' })).words).toEqual(['ports']);
    expect(cover(devanagari([])).words).toEqual(['Cover']);
  });

  it('sets words of another script in the letters of a language that has them', () => {
    const root: Root = {
      type: 'root',
      children: [{ type: 'title', children: inline('الموانئ') }],
    };
    const { words, bytes } = cover(root);
    expect(words).toEqual(['الموانئ']);
    expect(inked(readPng(bytes).rows, 15)).toBeGreaterThan(1000);
  });

  it('derives what no masthead prints', () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en', symbol: 'S/RES/9999 (2044)' },
      children: [
        {
          type: 'title',
          label: 'Resolution 9999 (2044)',
          children: inline('of 1 May 2044'),
          data: { number: '9999 (2044)', isoDate: '2044-05-01' },
        },
        {
          type: 'enactingClause',
          children: inline('The Security Council,'),
          data: { organCode: 'SC' },
        },
      ],
    };
    expect(cover(root).words).toEqual([
      'United Nations',
      'S/RES/9999 (2044)',
      'Security Council',
      'Resolution 9999 (2044) of 1 May 2044',
    ]);
  });

  it('has no band where nothing would stand in it, and says what the document is called', () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en', name: 'draft on ports' },
      children: [{ type: 'paragraph', children: inline('Safe ports.') }],
    };
    const { words, bytes } = cover(root);
    expect(words).toEqual(['draft on ports']);
    const { rows } = readPng(bytes);
    expect(inked(rows, 0)).toBe(0);
    expect(inked(rows.slice(200, 480), 15)).toBeGreaterThan(1000);
  });

  it('keeps organization and symbol apart on their line', () => {
    const root = everyNode();
    const [masthead] = root.children;
    if (masthead?.type !== 'masthead') throw new Error('The fixture begins with its masthead.');
    masthead.organization = 'Organization of the ports of all the seas of the world';
    const { rows } = readPng(cover(root).bytes);
    const line = rows.slice(90, 160);
    const gap = Array.from({ length: 1200 }, (_, x) => line.every((row) => row[x] === 0));
    expect(gap.slice(600, 1000).join().includes(Array(30).fill(true).join())).toBe(true);
  });

  it('is in the letters of its language, from the right where that is written so', () => {
    const arabic = (title: string): Root => ({
      type: 'root',
      data: { language: 'ar' },
      children: [
        { type: 'masthead', organization: 'الأمم المتحدة', symbol: 'A/RES/99/1' },
        { type: 'title', label: '99/1.', children: inline(title) },
      ],
    });
    const arabicCover = cover(arabic('الموانئ'));
    expect(arabicCover.words).toEqual(['الأمم المتحدة', 'A/RES/99/1', '99/1. الموانئ']);
    const { rows } = readPng(arabicCover.bytes);
    const half = (row: readonly number[]) => row.slice(0, 600);
    expect(
      inked(
        rows.slice(560).map((row) => half([...row])),
        15,
      ),
    ).toBe(0);
    expect(inked(rows.slice(560), 15)).toBeGreaterThan(1000);
  });

  it('sets a long title smaller, so that all of it is there', () => {
    const root = everyNode();
    const title = root.children.find(({ type }) => type === 'title');
    if (title?.type === 'title') title.children = inline('Safe ports '.repeat(60));
    const { rows } = readPng(cover(root).bytes);
    expect(inked(rows.slice(1420), 15)).toBeGreaterThan(100);
  });
});
