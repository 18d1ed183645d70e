/** Every note reference of the tree has its link, and every link its way back: read on the files. */
import { parse as parseHtml, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderEpub, renderHtml } from '../../world.ts';
import {
  identifiersOf,
  nodesOf,
  noteId,
  notesOf,
  referencesByNote,
  type Root,
} from '../../../src/tree/index.ts';
import { everyNode, operative, paragraph, reference } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

interface Anchor {
  id: string | undefined;
  href: string | undefined;
  role: string | undefined;
  /** The accessible name: the label, else the text. */
  name: string;
  /** The id of the list item that it stands in. */
  item: string | undefined;
}

function anchorsOf(html: string): Anchor[] {
  const anchors: Anchor[] = [];
  const visit = (node: Dom.ChildNode | Dom.Document, item: string | undefined): void => {
    const attribute = (name: string): string | undefined =>
      'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
    const inside = attribute('role') === 'listitem' ? attribute('id') : item;
    if (node.nodeName === 'a')
      anchors.push({
        id: attribute('id'),
        href: attribute('href'),
        role: attribute('role'),
        name: attribute('aria-label') ?? '',
        item: inside,
      });
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inside);
  };
  visit(parseHtml(html), undefined);
  return anchors;
}

async function editionsOf(root: Root): Promise<[string, Anchor[]][]> {
  const book = unzipSync(await renderEpub(root, editionOptions()));
  const text = book['OEBPS/text.xhtml'] ?? new Uint8Array();
  return [
    ['web', anchorsOf(renderHtml(root, editionOptions()))],
    ['epub', anchorsOf(new TextDecoder().decode(text))],
  ];
}

function note(label: string): Root['children'][number] {
  return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph('…')] };
}

describe('notes', () => {
  it('have a link for each reference, under an id of its own', async () => {
    const root = everyNode();
    const ids = identifiersOf(root);
    const defined = new Set(notesOf(root).map(({ identifier }) => identifier));
    const wanted = nodesOf(root, 'footnoteReference')
      .filter(({ identifier }) => defined.has(identifier))
      .map((node) => ({ id: ids.get(node), href: `#${noteId(node.identifier)}` }));
    for (const [format, anchors] of await editionsOf(root)) {
      const found = anchors
        .filter(({ role }) => role === 'doc-noteref')
        .map(({ id, href }) => ({ id, href }));
      expect(found, format).toEqual(wanted);
    }
  });

  it('lead back to each of their references, and say where', async () => {
    const root = everyNode();
    const ids = identifiersOf(root);
    const wanted = notesOf(root).flatMap(({ identifier }) =>
      (referencesByNote(root).get(identifier) ?? []).map((reference) => ({
        item: noteId(identifier),
        href: `#${ids.get(reference) ?? ''}`,
      })),
    );
    for (const [format, anchors] of await editionsOf(root)) {
      const back = anchors.filter(({ role }) => role === 'doc-backlink');
      expect(
        back.map(({ item, href }) => ({ item, href })),
        format,
      ).toEqual(wanted);
      expect(new Set(back.map(({ name }) => name)).size, format).toBe(back.length);
      expect(back[0]?.name).toBe('Back to reference 1, preambular paragraph 1');
    }
  });

  it('whose markers are spelt alike in ids each keep their own references', () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [
        operative('1.', paragraph('One', reference('2'), ' two', reference('²'))),
        note('2'),
        note('²'),
      ],
    };
    const html = renderHtml(root, editionOptions());
    expect(html).toContain('<a id="ref_2" href="#note_2"');
    expect(html).toContain('<a id="ref_2_2" href="#note_2_2"');
  });

  it('without a reference stand in their numeric place', () => {
    const html = renderHtml(everyNode(), editionOptions());
    const order = [...html.matchAll(/<div class="note" id="(\w+)"/g)].map(([, id]) => id);
    expect(order).toEqual(['note_1', 'note_2', 'note_3', 'note_4', 'note_5', 'note_6']);
    expect(html).toContain('The source has no reference to this note.');
  });

  it('that are missing leave a superscript without a link', () => {
    expect(renderHtml(everyNode(), editionOptions())).toContain(
      '<sup class="note-reference undefined" id="ref_9">9</sup>',
    );
  });
});
