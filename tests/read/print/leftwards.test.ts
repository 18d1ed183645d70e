/** Arabic print: our own, which draws its letters from left to right, is read as it was written. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionOptions } from '../../render/options.ts';
import { nodesOf, textOf } from '../../../src/tree/index.ts';
import { readableFromLeft } from '../../../src/read/print/leftwards.ts';
import type { PrintedPage } from '../../../src/read/print/page.ts';
import { readPrint, readSource, renderPdf } from '../../world.ts';
import { page, run } from './printed-page.ts';

const inOrder = ({ runs }: PrintedPage): string[] =>
  runs.toSorted((a, b) => (a.edges[0] ?? 0) - (b.edges[0] ?? 0)).map(({ text }) => text);

describe('a page that is read leftwards', () => {
  it('has its words in the order in which they are read', () => {
    const drawn = Array.from('الجمعية العامة').reverse().join('');
    const [read] = readableFromLeft(page(run(drawn, 400))).runs;
    expect([read?.text, read?.edges[0]]).toEqual(['الجمعية العامة', 600 - (400 + 14 * 5)]);
  });

  it('keeps numbers and symbols in their own order, in one run or in several', () => {
    const words = Array.from('المؤرخ في القرار').reverse().join('');
    const one = readableFromLeft(page(run(words, 300), run('(A/99/120)', 245)));
    expect(inOrder(one)).toEqual(['المؤرخ في القرار', '(A/99/120)']);
    const several = readableFromLeft(
      page(run(words, 300), run('A', 250), run('/99/', 255), run('120', 275)),
    );
    expect(inOrder(several)).toEqual(['المؤرخ في القرار', 'A/99/120']);
  });

  it('reads numbers beside a dash each by itself, as they are written in Arabic', () => {
    const words = Array.from('الفترة').reverse().join('');
    const years = readableFromLeft(
      page(run(words, 300), run('2026', 240), run('-', 260), run('2025', 265)),
    );
    expect(inOrder(years).join('')).toBe('الفترة2025-2026');
  });

  it('keeps “ and ”, which have no mirrored shape, where it turns brackets', () => {
    const drawn = Array.from('”الموانئ“ )باء(').reverse().join('');
    expect(readableFromLeft(page(run(drawn, 300))).runs[0]?.text).toBe('”الموانئ“ (باء)');
  });

  it('has the letters of its shapes, and a sign of two letters in their order', () => {
    const [read] = readableFromLeft(page(run('\ufefb\ufee1', 300, { clusters: [1, 1] }))).runs;
    expect(read?.text).toBe('ملا');
    const joined = readableFromLeft(page(run('ملا', 300, { clusters: [1, 2] })));
    expect(joined.runs[0]?.text).toBe('لام');
  });

  it('opens its brackets, whatever the file calls them', () => {
    const shapes = Array.from('(باء) (جيم)').reverse().join('');
    expect(readableFromLeft(page(run(shapes, 300))).runs[0]?.text).toBe('(باء) (جيم)');
    const mirrored = shapes.replace(/[()]/g, (sign) => (sign === '(' ? ')' : '('));
    expect(readableFromLeft(page(run(mirrored, 300))).runs[0]?.text).toBe('(باء) (جيم)');
  });

  it('is one only where most letters are', () => {
    const latin = page(run('The General Assembly', 100));
    expect(readableFromLeft(latin)).toBe(latin);
  });
});

describe('an Arabic edition of our own, read as a print', async () => {
  const path = new URL('../../fixtures/sources/arabic.md', import.meta.url);
  const { root } = await readSource({ path: path.pathname, bytes: readFileSync(path) });
  const print = await readPrint(await renderPdf(root, editionOptions()));
  const texts = (of: typeof root, type: 'title' | 'enactingClause' | 'adoptionLine'): string[] =>
    nodesOf(of, type).map((node) => textOf(node));
  const labels = (of: typeof root): (string | undefined)[] =>
    [...nodesOf(of, 'operativeParagraph'), ...nodesOf(of, 'item')].map(({ label }) => label);

  it('says that its order was found by place', () => {
    expect(print.file.messages.map(({ ruleId }) => ruleId)).toContain('order-unsure');
  });

  it('has its front and its labels', () => {
    for (const type of ['title', 'enactingClause', 'adoptionLine'] as const) {
      expect(texts(print.root, type)).toEqual(texts(root, type));
    }
    expect(labels(print.root)).toEqual(labels(root));
    expect(nodesOf(print.root, 'masthead')[0]?.symbol).toBe('A/RES/99/61');
  });
});
