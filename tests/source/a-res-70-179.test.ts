/** The canonical source of A/RES/70/179 against the text as it was received. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { renderSource } from '../../src/render/source/index.ts';
import { bodyOf, nodesOf, orphanNotes, textOf } from '../../src/tree/index.ts';
import type { Root } from '../../src/tree/types.ts';
import { comparable } from '../comparable.ts';
import { parse } from '../world.ts';

const folder = new URL('../../source/', import.meta.url);

function read(name: string): { text: string; tree: Root; file: VFile } {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const file = new VFile({ path: name, value: text });
  return { text, tree: parse(file), file };
}

const canonical = read('a-res-70-179.md');
const received = read('received/a-res-70-179.ocr.md');

/** A tree without the references to some notes. */
function withoutReferences(root: Root, labels: readonly string[]): Root {
  const keep = (_key: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.filter(
          (node: { type?: string; label?: string }) =>
            node.type !== 'footnoteReference' || !labels.includes(node.label ?? ''),
        )
      : value;
  return JSON.parse(JSON.stringify(root), keep) as Root;
}

describe('source/a-res-70-179.md', () => {
  it('is what Plenary writes', () => {
    expect(canonical.file.messages.filter(({ ruleId }) => ruleId === 'source-form')).toEqual([]);
    expect(renderSource(canonical.tree)).toBe(canonical.text);
  });

  it('has 18 references, 5 and 6 twice, and no orphan note', () => {
    const labels = nodesOf(canonical.tree, 'footnoteReference').map(({ label }) => label);
    expect(labels.join(' ')).toBe('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 5 6 16');
    expect(orphanNotes(canonical.tree)).toEqual([]);
  });

  it('differs from the received text by five references and its provenance alone', () => {
    const lost = ['2', '3', '7', '8'];
    const { data: _data, ...own } = comparable(canonical.tree);
    const { data: _received, ...other } = comparable(received.tree);
    const both = (root: Root): Root => comparable(withoutReferences(root, [...lost, '6']));
    expect(both(own)).toEqual(both(other));
    expect(nodesOf(received.tree, 'footnoteReference')).toHaveLength(13);
    expect(canonical.tree.data?.provenance).toEqual({
      source: 'a-res-70-179.ocr.md (OCR text of A/RES/70/179)',
      received: '2026-11-24',
      official: 'https://docs.un.org/en/A/RES/70/179',
      corrections: [
        'The references that the OCR program had lost were put back: 2 and 3 in the fifth preambular paragraph; 6, 7 and 8 in the sixth.',
      ],
    });
  });

  it('puts the references back after the words that they belong to', () => {
    const preamble = bodyOf(canonical.tree).filter(({ type }) => type === 'preambularParagraph');
    const words = (index: number): string[] =>
      nodesOf(preamble[index] ?? canonical.tree, 'paragraph').flatMap(({ children }) =>
        children.flatMap((child, at) =>
          child.type === 'footnoteReference'
            ? [`${/\S+ \S+$/.exec(textOf(children[at - 1] ?? child))?.[0]} ${child.label}`]
            : [],
        ),
      );
    expect(words(4)).toEqual(['Millennium Summit, 2', 'World Summit 3', 'in 2010, 4']);
    expect(words(5)).toEqual([
      'Organized Crime, 5',
      'Organized Crime, 6',
      'child pornography 7',
      'to Slavery, 8',
    ]);
  });

  it('derives the same data', () => {
    const data = (root: Root): unknown[] =>
      root.children.flatMap((node) =>
        node.type === 'footnoteDefinition' || node.data === undefined ? [] : [node.data],
      );
    expect(data(canonical.tree)).toEqual(data(received.tree));
    expect(canonical.tree.data?.language).toBe('en');
  });
});
