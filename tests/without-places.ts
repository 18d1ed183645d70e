import type { Nodes, Root } from '../src/tree/types.ts';

/** A tree without what tells where its parts stood in a source: everything else must be equal. */
export function withoutPlaces(root: Root): Root {
  return bare(root) as Root;
}

function bare(node: Nodes): Nodes {
  const { position: _position, data, ...rest } = node;
  const { pieces: _pieces, ...own } = (data ?? {}) as Record<string, unknown>;
  const kept = { ...rest, ...(Object.keys(own).length > 0 && { data: own }) } as Nodes;
  return 'children' in kept ? ({ ...kept, children: kept.children.map(bare) } as Nodes) : kept;
}
