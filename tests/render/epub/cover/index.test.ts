import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { coverOf } from '../../../../src/render/epub/cover/index.ts';
import { loadTemplate } from '../../../../src/render/template.ts';
import type { Root } from '../../../../src/tree/index.ts';
import { everyNode, inline } from '../../../every-node.ts';

const template = loadTemplate('official');

/** The size of a PNG and the bytes of its rows. */
function readPng(bytes: Uint8Array): { width: number; height: number; rows: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    rows: unzlibSync(Buffer.concat(data)),
  };
}

describe('the cover', () => {
  it('says what the masthead and the title say', () => {
    expect(coverOf(everyNode(), template).words).toEqual([
      'United Nations',
      'A/RES/99/1',
      'General Assembly',
      '99/1. Safe ports & harbours for <all> ships',
      'Resolution adopted by the General Assembly on 17 December 2044',
    ]);
  });

  it('is a picture of the size that the template asks for, with ink on it', () => {
    const { width, height, rows } = readPng(coverOf(everyNode(), template).bytes);
    expect([width, height]).toEqual([1200, 1600]);
    expect(rows.length).toBe((width + 1) * height);
    // The first shade is bare band, the 33rd bare paper; letters are darker or lighter than both.
    expect(rows.filter((shade) => shade === 31).length).toBeGreaterThan(1000);
    expect(rows.filter((shade) => shade === 63).length).toBeGreaterThan(1000);
  });

  it('is the same every time', () => {
    const bytes = (): Uint8Array => coverOf(everyNode(), template).bytes;
    expect(Buffer.compare(bytes(), bytes())).toBe(0);
  });

  it('leaves out what its font has no letters for', () => {
    const root: Root = {
      type: 'root',
      data: { language: 'zh-Hans' },
      children: [
        { type: 'masthead', organization: '联合国', symbol: 'A/RES/99/1' },
        { type: 'title', label: '99/1.', children: inline('港口') },
      ],
    };
    expect(coverOf(root, template).words).toEqual(['A/RES/99/1']);
  });

  it('sets a long title smaller, so that all of it is there', () => {
    const root = everyNode();
    const title = root.children.find(({ type }) => type === 'title');
    if (title?.type === 'title') title.children = inline('Safe ports '.repeat(60));
    const { width, rows } = readPng(coverOf(root, template).bytes);
    const foot = rows.subarray((width + 1) * 1420, (width + 1) * 1600);
    expect(foot.filter((shade) => shade === 63).length).toBeGreaterThan(100);
  });
});
