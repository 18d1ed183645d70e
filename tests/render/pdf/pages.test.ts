import { describe, expect, it } from 'vitest';
import { layoutPdf, renderPdf, writePdf } from '../../world.ts';
import { nodesOf, normalizeSpace, textOf, type Root } from '../../../src/tree/index.ts';
import { everyNode, lead, operative, paragraph, reference } from '../../every-node.ts';
import { everyScript } from '../../every-script.ts';
import { editionOptions } from '../options.ts';
import { readWithPdfJs } from './read-pdf.ts';

/** Long paragraphs, so that pages begin in the middle of them. A tab counts as one character. */
function longText(): Root {
  const tree = everyNode();
  const at = tree.children.findIndex(({ type }) => type === 'operativeParagraph');
  const long = (label: string) => {
    const sentences = Array.from(
      { length: 60 },
      (_, n) => `sentence ${n + 1}\tof paragraph ${label}`,
    );
    return operative(label, paragraph(lead('Decides'), ` ${sentences.join(', ')};`));
  };
  tree.children.splice(at, 0, long('71.'), long('72.'), long('73.'));
  return tree;
}

describe('the pages of a layout', () => {
  it('begin where the text of the page begins, in the middle of paragraphs too', async () => {
    const layout = await layoutPdf(longText(), editionOptions());
    const { pages } = await readWithPdfJs(await writePdf(layout));
    const { starts, count } = layout.pages;
    expect(pages).toHaveLength(count);
    const inside = starts.filter(({ page, at }) => page !== '1' && at > 0);
    expect(inside).not.toEqual([]);
    for (const { page, node, at } of inside) {
      const text = normalizeSpace(textOf(node).slice(at, at + 40));
      const shown = normalizeSpace(pages[Number(page) - 1] ?? '');
      // After the running head, what the page shows first is the text from there on.
      expect(shown.slice(0, 120)).toContain(text);
    }
  });

  it('are told for every block', async () => {
    const tree = everyNode();
    const { pages } = await layoutPdf(tree, editionOptions());
    const pageOf = (type: Parameters<typeof nodesOf>[1]): (number | undefined)[] =>
      nodesOf(tree, type).map((node) => pages.pageOf.get(node));
    expect(pageOf('masthead')).toEqual([1]);
    expect(pageOf('operativeParagraph')).not.toContain(undefined);
    expect(pageOf('section')).not.toContain(undefined);
    expect(pageOf('tableRow')).toEqual([2, 2]);
    expect(pageOf('footnoteDefinition')).toEqual([1, 1, 1, 2, 2, 2]);
  });
});

describe('running heads and feet', () => {
  it('mirror each other on even and odd pages, and leave page 1 to the job number', async () => {
    const { pages } = await readWithPdfJs(await renderPdf(longText(), editionOptions()));
    expect(pages[0]).not.toContain('1/3');
    expect(pages[0]).toContain('44-12345* (E)');
    const title = 'Safe ports & harbours for <all> ships';
    expect(pages[1]?.startsWith('A/RES/99/1*')).toBe(true);
    expect(pages[1]?.trimEnd()).toMatch(/2\/\d\s*44-12345\*$/);
    expect(pages[2]).toContain(title);
    expect(pages[2]).toContain('44-12345*');
  });

  it('shorten a title that four lines cannot hold', async () => {
    const tree = longText();
    const [title] = nodesOf(tree, 'title');
    title?.children.push({ type: 'text', value: ' and all who travel in them'.repeat(14) });
    const { pages } = await readWithPdfJs(await renderPdf(tree, editionOptions()));
    expect(pages[1]).toContain('…');
    expect(pages[1]?.split('\n').findIndex((line) => line.includes('…'))).toBe(4);
  });
});

describe('a finished file', () => {
  it('has bookmarks, nested as the text is', async () => {
    const { bookmarks } = await readWithPdfJs(await renderPdf(everyNode(), editionOptions()));
    expect(bookmarks).toEqual([
      '99/1. Safe ports & harbours for <all> ships',
      'Preamble',
      'Operative part',
      '  I Finance',
      '  II',
      'Annex Charter of ports',
      '  Article 1',
      '  Article 2',
    ]);
  });

  it('has links that say where they lead, to notes and back', async () => {
    const { links, destinations } = await readWithPdfJs(
      await renderPdf(everyNode(), editionOptions()),
    );
    expect(links).toContain('Footnote 2 → #note_2');
    expect(links).toContain('Back to reference 1, preambular paragraph 1 → #ref_1');
    expect(links).toContain('Back to reference 1, paragraph 1 → #ref_1_2');
    expect(links).toContain('paragraph 1 → #para_1');
    expect(links).toContain('Official document A/99/490 → https://docs.un.org/en/A/99/490');
    expect(destinations).toEqual(
      expect.arrayContaining(['title', 'preamble_2', 'para_2__point_a__point_ii', 'note_6']),
    );
    // The reference to a note that the text does not have stays, and leads nowhere.
    expect(links.filter((link) => link.includes('9 →'))).toEqual([]);
  });

  it('links no address that could run or open something', async () => {
    const tree = everyNode();
    for (const link of nodesOf(tree, 'link')) link.url = 'javascript:alert(1)';
    const { links } = await readWithPdfJs(await renderPdf(tree, editionOptions()));
    expect(links.join('\n')).not.toContain('javascript');
  });

  it('says which characters it had to show as others', async () => {
    const { substituted } = await layoutPdf(everyScript(), editionOptions());
    expect(substituted).toEqual(['ไ', 'ท', 'ย', '😀', '\ue000']);
    expect((await layoutPdf(everyNode(), editionOptions())).substituted).toEqual([]);
  });

  it('keeps a note that nothing refers to on the page of the one before it', async () => {
    const tree: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [
        operative(undefined, paragraph('Ports are open.', reference('1'))),
        {
          type: 'footnoteDefinition',
          identifier: '1',
          label: '1',
          children: [paragraph('See A/1.')],
        },
        {
          type: 'footnoteDefinition',
          identifier: '2',
          label: '2',
          children: [paragraph('See A/2.')],
        },
      ],
    };
    const { pages } = await readWithPdfJs(await renderPdf(tree, editionOptions()));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('See A/2.');
  });
});
