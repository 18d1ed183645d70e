/** What of a tree reading its canonical source again must give back. */
import { normalForm } from '../src/source-format/index.ts';
import type { Nodes, Root } from '../src/tree/types.ts';

/**
 * A tree without its positions, without what is derived under `data`, and in normal form: neighbouring
 * texts joined, empty ones dropped. Of `data` the language and the provenance stay: they are written.
 */
export function comparable(root: Root): Root {
  const { language, provenance } = root.data ?? {};
  const bare = withoutDerived(normalForm(root)) as Root;
  const data = {
    ...(language !== undefined && { language }),
    ...(provenance && { provenance }),
  };
  return Object.keys(data).length > 0 ? { ...bare, data } : bare;
}

function withoutDerived(node: Nodes): Nodes {
  const { position: _position, data: _data, ...rest } = node;
  const own = rest as Nodes;
  return 'children' in own
    ? ({ ...own, children: own.children.map(withoutDerived) } as Nodes)
    : own;
}
