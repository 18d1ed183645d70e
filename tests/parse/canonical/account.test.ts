import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import type { Root } from '../../../src/tree/index.ts';
import { renderSource } from '../../../src/render/source/index.ts';
import { arbitraryTree } from '../../arbitrary-tree.ts';
import { everyNode } from '../../every-node.ts';
import { parse } from '../../world.ts';

const front = '---\nplenary: 1\nsymbol: A/RES/99/1\n---\n\n';

function accountOf(source: string, change: (root: Root) => void = () => {}) {
  const file = new VFile(source);
  const root = parse(file);
  change(root);
  return accountFor(source, root, file.messages);
}

describe('accounting for a canonical source', () => {
  it('finds every character of a document with every node', () => {
    const account = accountOf(renderSource(everyNode()));
    expect(account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
    expect(account.visible).toBe(account.inTree + account.setAside);
  });

  it('finds every character of any tree that is written as a source', () => {
    fc.assert(
      fc.property(arbitraryTree, (root) => {
        expect(accountOf(renderSource(root))).toMatchObject({
          missing: [],
          repeated: [],
          unfounded: [],
        });
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('misses a paragraph that reading lost', () => {
    const account = accountOf(`${front}# 99/1. Ports\n\nLost words.\n`, (root) =>
      root.children.pop(),
    );
    expect(account.missing.length).toBeGreaterThan(0);
  });

  it('misses a comma', () => {
    const account = accountOf(`${front}# 99/1. Ports, ships\n`, (root) => {
      root.children[1] = { ...root.children[1], children: [] } as never;
    });
    expect(isComplete(account)).toBe(false);
  });

  it('finds words that the source does not have', () => {
    const account = accountOf(`${front}# 99/1. Ports\n`, (root) => {
      root.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'Added' }] });
    });
    expect(account.unfounded).toEqual(['Added']);
  });

  it('misses a field of the front matter that is not in the tree', () => {
    const account = accountOf(front, (root) => root.children.shift());
    expect(account.missing).toHaveLength(1);
  });

  it.each([
    ['a repeated key', '---\nplenary: 1\nsymbol: A/RES/99/1\nsymbol: A/RES/99/2\n---\n'],
    ['an unknown key', '---\nplenary: 1\nsymbols: A/RES/99/1\n---\n'],
    ['a comment', '---\nplenary: 1 # of the format\n# by hand\nsymbol: A/RES/99/1\n---\n'],
    ['front matter that is no YAML', '---\nplenary: 1\n- : [&amp;\n---\n'],
    ['folded text', '---\nplenary: 1\nsponsors: >\n  Albania,\n  Austria\n---\n'],
  ])('holds or reports what stands in %s', (_case, source) => {
    expect(accountOf(source)).toMatchObject({ missing: [], repeated: [], unfounded: [] });
  });
});
