/** The XML edition is lossless: a tree written and read again is the same tree. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/index.ts';
import { deepestBlock, deepestMark } from '../../../src/source-format/index.ts';
import {
  outlineOf,
  type FootnoteDefinition,
  type ParagraphContent,
  type PhrasingContent,
  type Root,
  type SectionContent,
} from '../../../src/tree/index.ts';
import { nodeWorld } from '../../../src/door/world.ts';
import { carriedBy } from '../../../src/verify/compare/carried.ts';
import { arbitraryPhrasing, arbitraryTree } from '../../arbitrary-tree.ts';
import { everyNode, inline, paragraph, reference } from '../../every-node.ts';
import { inferredIn, inXml, roundTrip } from './round-trip.ts';

const sources = new URL('../../fixtures/sources/', import.meta.url);

function expectRoundTrip(root: Root): void {
  const { read } = roundTrip(root);
  expect(inXml(read)).toEqual(inXml(root));
  expect(inferredIn(read)).toEqual(inferredIn(root));
  // What is derived from the words, reading derives: from then on the bytes are the same.
  const again = roundTrip(read);
  expect(roundTrip(again.read).xml).toBe(again.xml);
}

describe('a tree written as XML and read again', () => {
  it('has every node', () => expectRoundTrip(everyNode()));

  it.each(readdirSync(sources))('is the same for %s', async (name) => {
    const bytes = readFileSync(new URL(name, sources));
    const { root } = await readSource({ path: name, bytes }, nodeWorld());
    expectRoundTrip(root);
    const { xml, read } = roundTrip(root);
    expect(outlineOf(read)).toEqual(carriedBy('html', outlineOf(root)));
    expect(roundTrip(read).xml).toBe(xml);
  });

  it('has any phrasing content, wherever it stands', () => {
    fc.assert(
      fc.property(arbitraryPhrasing, (children) => {
        expectRoundTrip({
          type: 'root',
          children: [
            { type: 'title', children },
            { type: 'preambularParagraph', children: [{ type: 'paragraph', children }] },
            { type: 'paragraph', children },
            { type: 'closingNote', children },
          ],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is any tree of the model', () => {
    fc.assert(fc.property(arbitraryTree, expectRoundTrip), { numRuns: 300 });
  });
});

describe('a tree as deep as canonical sources go', () => {
  const deep = <T>(levels: number, innermost: T, around: (inner: T) => T): T =>
    Array.from({ length: levels }).reduce<T>((inner) => around(inner), innermost);

  it('comes back from quotations in quotations', () => {
    const quoted = deep<SectionContent>(deepestBlock, paragraph('Ports'), (inner) => ({
      type: 'quotedBlock',
      children: [inner],
    }));
    expectRoundTrip({ type: 'root', children: [quoted] as Root['children'] });
  });

  it('comes back from items below items, with marks in marks', () => {
    const marks = deep<PhrasingContent>(deepestMark, { type: 'text', value: 'Ports' }, (inner) => ({
      type: 'strong',
      children: [inner],
    }));
    const items = deep<ParagraphContent>(
      deepestBlock,
      { type: 'paragraph', children: [marks] },
      (inner) => ({ type: 'item', label: '(a)', level: 1, children: [inner] }),
    );
    expectRoundTrip({
      type: 'root',
      children: [
        { type: 'preambularParagraph', children: [items] },
        { type: 'operativeParagraph', label: '1.', children: [items] },
      ],
    });
  });

  it('comes back from notes that refer to notes', () => {
    const labels = Array.from({ length: 600 }, (_, at) => String(at + 1));
    const notes = labels.map((label, at): FootnoteDefinition => {
      const next = labels[at + 1];
      const children = inline('See', ...(next === undefined ? [] : [reference(next)]));
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [{ type: 'paragraph', children }],
      };
    });
    expectRoundTrip({ type: 'root', children: [paragraph('Ports', reference('1')), ...notes] });
  });
});
