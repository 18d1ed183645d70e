/** Writes a tree as its canonical source, as `docs/source-format.md` specifies it. */
import type { Root } from '../../tree/types.ts';
import { rootContext } from './flow.ts';
import { root as writeRoot } from './handlers/root.ts';

/** The canonical source of a tree: reading it gives the same tree, apart from positions. */
export function renderSource(root: Root): string {
  return writeRoot(root, rootContext);
}
