import type { Nodes, PhrasingContent } from '../tree/types.ts';

/** Joins neighbouring texts and drops empty ones: Markdown cannot tell such trees apart. */
export function normalPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  const normal: PhrasingContent[] = [];
  for (const child of children) {
    const last = normal.at(-1);
    if (child.type !== 'text') normal.push(child);
    else if (last?.type === 'text')
      normal[normal.length - 1] = { ...last, value: last.value + child.value };
    else if (child.value !== '') normal.push(child);
  }
  return normal;
}

/** A copy of a tree in which no text is empty and no two texts stand side by side. */
export function normalForm<T extends Nodes>(node: T): T {
  if (!('children' in node)) return { ...node };
  const children = (node.children as Nodes[]).map((child) => normalForm(child));
  const phrasing = children.some((child) => child.type === 'text');
  return {
    ...node,
    children: phrasing ? normalPhrasing(children as PhrasingContent[]) : children,
  };
}
