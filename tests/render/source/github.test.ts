/** What GitHub shows of a canonical source is what the tree holds. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { renderSource } from '../../../src/render/source/index.ts';
import { normalPhrasing } from '../../../src/source-format/index.ts';
import type { PhrasingContent, Root } from '../../../src/tree/types.ts';
import { arbitraryPhrasing } from '../../arbitrary-tree.ts';
import { shownByGithub, shownOfTree } from '../../github.ts';
import { parse } from '../../world.ts';

/** Markdown has no control characters and no half surrogates, and no reference without a note. */
const unfit = /(?![\t\n\f\r])[\p{Cc}\p{Cs}]/gu;

function fitForMarkdown(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'text') return { ...child, value: child.value.replace(unfit, 'x') };
    if (child.type === 'footnoteReference') return { ...child, identifier: '1', label: '1' };
    if ('children' in child) return { ...child, children: fitForMarkdown(child.children) };
    return child;
  });
}

function documentWith(children: PhrasingContent[]): Root {
  const text: PhrasingContent = { type: 'text', value: 'See' };
  return {
    type: 'root',
    children: [
      { type: 'preambularParagraph', children: [{ type: 'paragraph', children }] },
      {
        type: 'operativeParagraph',
        label: '1.',
        children: [
          { type: 'paragraph', children },
          { type: 'item', label: '(a)', level: 1, children: [{ type: 'paragraph', children }] },
        ],
      },
      {
        type: 'section',
        label: 'I',
        children: [{ type: 'heading', children: [text, ...children] }],
      },
      {
        type: 'footnoteDefinition',
        identifier: '1',
        label: '1',
        children: [{ type: 'paragraph', children: [text] }],
      },
    ],
  };
}

const folder = new URL('../../fixtures/sources/', import.meta.url);

/** All but the one with characters that GitHub cannot show. */
const fixtures = readdirSync(folder).filter((name) => name !== 'odd-text.md');

describe('a canonical source on GitHub', () => {
  it('shows A/RES/70/179 as it is', () => {
    const url = new URL('../../../source/a-res-70-179.md', import.meta.url);
    const source = readFileSync(url, 'utf8');
    expect(shownByGithub(source)).toBe(shownOfTree(parse(new VFile(source))));
  });

  it.each(fixtures)('shows tests/fixtures/sources/%s', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expect(shownByGithub(source)).toBe(shownOfTree(parse(new VFile(source))));
  });

  it('shows any phrasing content, with its marks', () => {
    fc.assert(
      fc.property(arbitraryPhrasing.map(fitForMarkdown), (children) => {
        fc.pre(normalPhrasing(children).length > 0);
        const root = documentWith(children);
        expect(shownByGithub(renderSource(root))).toBe(shownOfTree(root));
      }),
      { numRuns: 200 },
    );
  });
});
