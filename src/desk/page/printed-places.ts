/** From places in a text to places on the pages that it was read from, and back. */
import type { PageArea, PrintedBlock } from '../protocol.ts';

/** The innermost block at a place of the text as it was read. */
export function blockAt(blocks: readonly PrintedBlock[], place: number): PrintedBlock | undefined {
  return smallest(
    blocks.filter(({ from, to }) => from <= place && place <= to),
    ({ from, to }) => to - from,
  );
}

/** How far beside a block a click still means it, as a part of the page. */
const reach = 0.02;

/** The block that is printed at a place of a page, or next to it. */
export function blockPrintedAt(
  blocks: readonly PrintedBlock[],
  page: number,
  x: number,
  y: number,
): PrintedBlock | undefined {
  const near = blocks.flatMap((block) =>
    block.areas
      .filter((area) => area.page === page)
      .map((area) => ({ block, away: distance(area, x, y), size: sizeOf(area) })),
  );
  const closest = Math.min(reach, ...near.map(({ away }) => away));
  return smallest(
    near.filter(({ away }) => away <= closest),
    ({ size }) => size,
  )?.block;
}

function distance({ left, top, right, bottom }: PageArea, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function sizeOf({ left, top, right, bottom }: PageArea): number {
  return (right - left) * (bottom - top);
}

function smallest<Value>(
  values: readonly Value[],
  size: (value: Value) => number,
): Value | undefined {
  return [...values].sort((a, b) => size(a) - size(b))[0];
}
