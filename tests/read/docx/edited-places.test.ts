/** Words that an editor puts where their style does not belong are kept, and go where Word shows them. */
import type { Document, Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { paragraphLevel } from '../../../src/render/docx/numbering.ts';
import { mastheadLines, mastheadOf, nodesOf, textOf, type Root } from '../../../src/tree/index.ts';
import { item, paragraph } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import {
  edited,
  find,
  insertAfter,
  made,
  newParagraph,
  operativeLabelled,
  paragraphWith,
  run,
  word,
  type Edit,
} from './editing.ts';

const { paragraphStyles } = editionOptions().template.docx;
const words = 'Words under this style;';

function wordsIn(root: Root): string {
  const masthead = mastheadOf(root);
  const lines = masthead ? mastheadLines(masthead).map(({ text }) => text) : [];
  return [...lines, ...nodesOf(root, 'text').map(({ value }) => value)].join('');
}

describe('a paragraph in the midst of the text', () => {
  it.each(Object.keys(paragraphStyles))('in the style %s is kept where it stands', async (id) => {
    const { root, expected, messages } = await edited({
      word: (document) => {
        const added = newParagraph(document, id, run(words));
        insertAfter(added, paragraphWith(document, 'and that it shall be open to all;'));
      },
      tree: () => {},
    });
    const text = wordsIn(root);
    expect(text.split(words)).toHaveLength(2);
    expect(text.indexOf(words)).toBeGreaterThan(text.indexOf('open to all;'));
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('to replace paragraph 3'));
    expect(wordsIn(root).replace(words, '')).toBe(wordsIn(expected));
    const belongsElsewhere =
      /^(?:Masthead|Colophon|Orphan|Footnote|Table|Header|Footer|Normal)/.test(id);
    expect(messages.includes('style-unknown')).toBe(belongsElsewhere);
  });
});

describe('a masthead', () => {
  const session = (document: Document): Element => paragraphWith(document, 'Ninety-ninth session');

  it('whose session line was split names the committee below it', async () => {
    const { root, messages } = await edited({
      word: (document) => {
        insertAfter(
          newParagraph(document, 'MastheadSession', run('Third Committee')),
          session(document),
        );
      },
      tree: () => {},
    });
    expect(mastheadOf(root)).toMatchObject({
      session: 'Ninety-ninth session',
      committee: 'Third Committee',
    });
    expect(messages).toEqual(['masthead-line']);
  });

  it('keeps a second line of any kind, and says so', async () => {
    const { root, messages } = await edited({
      word: (document) => {
        insertAfter(
          newParagraph(document, 'MastheadDate', run('and 4 February')),
          session(document),
        );
      },
      tree: () => {},
    });
    expect(mastheadOf(root)?.date).toBe('3 February 2045 and 4 February');
    expect(messages).toEqual(['masthead-line']);
  });
});

/**
 * Numbers a paragraph itself, as Tab and the buttons of Word and LibreOffice do.
 * @param depth 0 for an operative paragraph, 1 for “(a)”
 */
function renumber(document: Document, text: string, depth: number, list = 1): void {
  const level = paragraphLevel + depth;
  const properties = paragraphWith(document, text).getElementsByTagNameNS(word, 'pPr')[0];
  for (const old of Array.from(properties?.getElementsByTagNameNS(word, 'numPr') ?? [])) {
    properties?.removeChild(old);
  }
  const style = properties?.getElementsByTagNameNS(word, 'pStyle')[0];
  const numbering = made(
    document,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
  properties?.insertBefore(numbering, style?.nextSibling ?? null);
}

const levels: Record<string, Edit> = {
  'an item that is set a level deeper': {
    word: (document) => {
      renumber(document, 'Report each year;', 2);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'item', ({ children }) =>
        children.some(
          (child) => child.type === 'paragraph' && textOf(child) === 'Report each year;',
        ),
      );
      siblings.splice(at, 1);
      const parent = find(root, 'item', ({ label }) => label === '(ii)');
      parent.siblings.push(item('(iii)', 2, paragraph('Report each year;')));
    },
  },
  'an item that is set a level higher': {
    word: (document) => {
      renumber(document, 'In every region;', 1);
    },
    tree: (root) => {
      const first = find(root, 'item', ({ label }) => label === '(i)');
      const second = find(root, 'item', ({ label }) => label === '(ii)');
      first.siblings.splice(first.at, 2);
      const parent = operativeLabelled(root, '2.').node;
      const risen = item('(b)', 1, paragraph('In every region;'), { ...second.node, label: '(i)' });
      parent.children.splice(2, 0, risen);
      const last = find(root, 'item', ({ children }) =>
        children.some(
          (child) => child.type === 'paragraph' && textOf(child) === 'Report each year;',
        ),
      );
      last.node.label = '(c)';
    },
  },
  'an operative paragraph that becomes an item': {
    word: (document) => {
      renumber(document, 'that the Fund shall:', 1);
    },
    tree: (root) => {
      const { node, siblings, at } = operativeLabelled(root, '2.');
      siblings.splice(at, 1);
      const [own, ...below] = node.children;
      if (own?.type !== 'paragraph') throw new Error('No text.');
      const [lead, ...rest] = own.children;
      if (lead?.type !== 'leadPhrase') throw new Error('No lead phrase.');
      const items = below.flatMap((child) => (child.type === 'item' ? [child] : []));
      const flush = below.filter((child) => child.type === 'paragraph');
      const letters = ['(b)', '(c)'];
      for (const [index, child] of items.entries()) child.label = letters[index] ?? '';
      operativeLabelled(root, '1.').node.children.push(
        item('(a)', 1, { ...own, children: [lead, ...rest] }),
        ...items,
        ...flush,
      );
    },
  },
  'a label that is typed in a text below a list': {
    word: (document) => {
      const added = newParagraph(
        document,
        'FlushText',
        run('(c)') + '<w:r><w:tab/></w:r>' + run('Serve ships;'),
      );
      insertAfter(added, paragraphWith(document, 'Report each year;'));
    },
    tree: (root) => {
      operativeLabelled(root, '2.').node.children.splice(
        3,
        0,
        item('(c)', 1, paragraph('Serve ships;')),
      );
    },
  },
  'an annex that is added with the style of its heading': {
    word: (document) => {
      const last = paragraphWith(document, 'Ships shall be welcome.');
      const heading = newParagraph(document, 'AnnexHeading', run('Rules of ports'));
      insertAfter(heading, last);
      insertAfter(newParagraph(document, 'BodyText', run('Ports close at night.')), heading);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'annex', () => true);
      siblings.splice(at + 1, 0, {
        type: 'annex',
        children: [
          { type: 'heading', children: [{ type: 'text', value: 'Rules of ports' }] },
          paragraph('Ports close at night.'),
        ],
      });
    },
  },
};

describe('an edited Word file', () => {
  it.each(Object.entries(levels))('gives %s', async (_, edit) => {
    const { root, expected, messages } = await edited(edit);
    expect(root).toEqual(expected);
    expect(messages).toEqual(edit.says ?? []);
  });

  it('keeps what Word counts in a text that has no label', async () => {
    const { root } = await edited({
      word: (document) => {
        renumber(document, '80th plenary meeting', 0);
      },
      tree: () => {},
    });
    const [closing] = nodesOf(root, 'closingNote');
    expect(closing && textOf(closing)).toMatch(/^\d+\. 80th plenary meeting/);
  });
});
