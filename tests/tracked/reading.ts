/** Writing texts as Word editions, and reading them back with their changes decided. */
import { loadTemplate } from '../../src/door/load-template.ts';
import { nodeWorld } from '../../src/door/world.ts';
import { readSource } from '../../src/read/index.ts';
import { factsOf, type Facts } from '../../src/render/facts.ts';
import type { Root } from '../../src/tree/index.ts';
import { comparable } from '../comparable.ts';

const template = loadTemplate('official');

export function factsForTracking(root: Root): Facts {
  return factsOf(root, {
    template,
    paper: 'letter',
    links: false,
    colophon: false,
    date: '2026-01-01T00:00:00Z',
    world: nodeWorld(),
  });
}

/** The tree of a Word file, for comparing. */
export async function readTracked(bytes: Uint8Array, changes?: 'accept' | 'reject'): Promise<Root> {
  const options = changes === undefined ? {} : { changes };
  const { root } = await readSource({ path: 'a.docx', bytes }, nodeWorld(), options);
  return comparable(root);
}
