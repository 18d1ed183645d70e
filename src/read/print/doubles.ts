/** Text that is drawn twice, a hair apart, to look bold: it stands once, and is bold. */
import type { DrawnRun } from './upright.ts';

/** How far apart the two may be, in parts of the size. */
const apart = 0.12;

export function withoutDoubles(runs: readonly DrawnRun[]): DrawnRun[] {
  const kept: DrawnRun[] = [];
  const byPlace = new Map<string, DrawnRun>();
  for (const run of runs) {
    if (run.text.trim() === '') {
      kept.push(run);
      continue;
    }
    const twin = twinOf(run, byPlace);
    if (twin) {
      twin.face = { ...twin.face, bold: true };
      continue;
    }
    kept.push(run);
    byPlace.set(keyOf(run, Math.round(run.origin[0]), Math.round(run.origin[1])), run);
  }
  return kept;
}

function twinOf(run: DrawnRun, byPlace: ReadonlyMap<string, DrawnRun>): DrawnRun | undefined {
  const [x, y] = run.origin;
  const most = Math.max(1, run.size * apart);
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      const near = byPlace.get(keyOf(run, Math.round(x) + dx, Math.round(y) + dy));
      if (near && Math.hypot(near.origin[0] - x, near.origin[1] - y) <= most) return near;
    }
  }
  return undefined;
}

function keyOf({ text }: DrawnRun, x: number, y: number): string {
  return `${x} ${y} ${text}`;
}
