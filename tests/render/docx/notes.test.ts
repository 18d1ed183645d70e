import { describe, expect, it } from 'vitest';
import { noteMarksOf } from '../../../src/render/docx/notes.ts';
import { renderDocx } from '../../world.ts';
import { notesWithReferences } from '../../../src/render/notes.ts';
import type { Root } from '../../../src/tree/index.ts';
import { everyNode, paragraph, reference, text } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';
import { editionOptions } from '../options.ts';

const note = (label: string): Root['children'][number] => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: [paragraph(`Note ${label}.`)],
});

/** Word counts 1; it cannot count 2, which nothing points at, and so not 3. */
const lost: Root = {
  type: 'root',
  children: [
    paragraph('One', reference('1'), ' and ten', reference('10'), ' and one', reference('1')),
    note('1'),
    note('2'),
    note('10'),
  ],
};

describe('notes', () => {
  it('are left to Word where its count gives the printed marker', () => {
    const root = everyNode();
    const marks = [...noteMarksOf(root, notesWithReferences(root))].map(
      ([{ label }, { automatic }]) => [label, automatic],
    );
    expect(marks).toEqual(['1', '2', '3', '4', '5'].map((label) => [label, true]));
  });

  it('carry their own marker where it does not', async () => {
    const { xml } = openPackage(await renderDocx(lost, editionOptions()));
    expect(xml('word/document.xml')).toContain(
      '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t xml:space="preserve">1</w:t><w:t xml:space="preserve">0</w:t>',
    );
    expect(xml('word/footnotes.xml')).toContain('Requires="w15"><w:t>10</w:t></mc:Choice>');
  });

  it('that nothing points at close the document under a heading', async () => {
    const { xml } = openPackage(await renderDocx(lost, editionOptions()));
    expect(xml('word/document.xml')).toMatch(
      /Notes whose reference is missing from the source.*>2<.*Note 2\./s,
    );
  });

  it('are repeated by a field that shows the same marker', async () => {
    const { xml } = openPackage(await renderDocx(lost, editionOptions()));
    expect(xml('word/document.xml')).toMatch(/NOTEREF ref_1 \\f \\h .*?separate.*?>1<.*?end/s);
  });

  it('keep the fragments of the addresses that they link', async () => {
    const url = 'https://example.org/a.pdf?b=1#page=23';
    const linked = (value: string) =>
      paragraph('See ', { type: 'link' as const, url: value, children: [text('there')] });
    const tree: Root = {
      type: 'root',
      children: [
        { ...linked(url), children: [...linked(url).children, reference('1')] },
        { type: 'footnoteDefinition', identifier: '1', label: '1', children: [linked(url)] },
      ],
    };
    const { xml } = openPackage(await renderDocx(tree, editionOptions()));
    for (const part of ['document', 'footnotes']) {
      expect(xml(`word/_rels/${part}.xml.rels`)).toContain(
        'Target="https://example.org/a.pdf?b=1#page=23"',
      );
    }
  });
});
