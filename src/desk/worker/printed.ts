/**
 * Where the blocks of a text stand on the pages of the print that it was read from. A line belongs to
 * the innermost block that holds it: a note between two halves of a paragraph is none of its lines.
 */
import * as core from '../../core.ts';
import type { PrintedBlock } from '../protocol.ts';

type Lines = readonly (core.PageArea | undefined)[];

/** `canonical` is the source that was written of what was read. */
export function printedBlocks(
  { file, root }: Pick<core.ReadDocument, 'file' | 'root'>,
  canonical: core.Root,
): PrintedBlock[] {
  const lines = file.data.areas ?? [];
  const ids = idsOfLines(root, lines);
  const areas = new Map<string, core.PageArea[]>();
  for (const [at, area] of lines.entries()) {
    const id = ids[at];
    if (id !== undefined && area) add(areas, id, area);
  }
  // Ids are derived from the text alone: they are those of the canonical source too.
  return Array.from(core.identifiersOf(canonical)).flatMap(([node, id]) => {
    const { start, end } = node.position ?? {};
    const own = areas.get(id);
    if (!own || start?.offset === undefined || end?.offset === undefined) return [];
    return [{ id, from: start.offset, to: end.offset, areas: own }];
  });
}

/** For each line, the id of the innermost block that it is of. */
function idsOfLines(root: core.Root, { length }: Lines): (string | undefined)[] {
  const ids: (string | undefined)[] = Array.from({ length });
  const sizes = Array.from({ length }, () => Infinity);
  const parts = partsOfBlocks(root);
  for (const [node, id] of core.identifiersOf(root)) {
    const { position } = node;
    if (!position || parts.has(node)) continue;
    const { start, end } = position;
    const size = (end.offset ?? 0) - (start.offset ?? 0);
    for (let line = start.line; line <= end.line; line += 1) {
      if (size >= (sizes[line - 1] ?? 0)) continue;
      sizes[line - 1] = size;
      ids[line - 1] = id;
    }
  }
  return ids;
}

/** What has an id and is part of a block: references to notes, and the paragraphs that a block is made of. */
function partsOfBlocks(root: core.Root): ReadonlySet<core.Nodes> {
  const parts = new Set<core.Nodes>();
  for (const [node] of core.identifiersOf(root)) {
    if (node.type === 'footnoteReference') parts.add(node);
    if (!isWhole(node)) continue;
    for (const child of node.children) if (child.type === 'paragraph') parts.add(child);
  }
  return parts;
}

function isWhole(
  node: core.Nodes,
): node is Extract<
  core.Nodes,
  { type: 'preambularParagraph' | 'operativeParagraph' | 'item' | 'footnoteDefinition' }
> {
  return ['preambularParagraph', 'operativeParagraph', 'item', 'footnoteDefinition'].includes(
    node.type,
  );
}

/** One area on each page: what the lines of the block take of it. */
function add(areas: Map<string, core.PageArea[]>, id: string, line: core.PageArea): void {
  const known = areas.get(id) ?? [];
  areas.set(id, known);
  const area = known.find(({ page }) => page === line.page);
  if (!area) {
    known.push({ ...line });
    return;
  }
  area.left = Math.min(area.left, line.left);
  area.top = Math.min(area.top, line.top);
  area.right = Math.max(area.right, line.right);
  area.bottom = Math.max(area.bottom, line.bottom);
}
