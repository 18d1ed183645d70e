import { describe, expect, it } from 'vitest';
import { officialPages, outlineOf, textOf, type Root } from '../../src/tree/index.ts';
import { everyNode, operative, paragraph } from '../every-node.ts';

const page = (number: string) => ({ type: 'pageBreak' as const, number });

/** Where pages begin: the page, the node, and the words that follow. */
function begun(root: Root): string[] {
  return officialPages(root).map(
    ({ page: number, node, at }) => `${number}: ${node.type} | ${textOf(node).slice(at)}`,
  );
}

describe('the pages of the official document', () => {
  it('begin among words', () => {
    const root: Root = {
      type: 'root',
      children: [operative('1.', paragraph('Urges all', page('2'), ' States;'))],
    };
    expect(begun(root)).toEqual(['2: paragraph |  States;']);
  });

  it('begin with what follows a break between blocks, a label or words', () => {
    const root: Root = {
      type: 'root',
      children: [
        page('1'),
        operative('1.', paragraph('Urges;')),
        page('2'),
        { type: 'section', label: 'II', children: [paragraph('Text.')] },
        page('3'),
      ],
    };
    expect(begun(root)).toEqual(['1: paragraph | Urges;', '2: section | Text.', '3: paragraph | ']);
  });

  it('change no outline', () => {
    const plain = everyNode();
    const marked = everyNode();
    marked.children.splice(8, 0, page('2'));
    const first = marked.children.find((node) => node.type === 'operativeParagraph');
    const own = first?.children[0];
    if (own?.type === 'paragraph') own.children.splice(1, 0, page('3'));
    expect(outlineOf(marked)).toEqual(outlineOf(plain));
  });
});
