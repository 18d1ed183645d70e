/** The sequence that printed numbers obey, found among candidates some of which are wrong. */

/**
 * The heaviest run of candidates whose numbers ascend, in O(n log n): a Fenwick tree holds for each
 * number the best run that ends with it or below. Of equal runs the one that ends first wins.
 */
export function heaviestAscending<T>(
  candidates: readonly T[],
  numberOf: (candidate: T) => number,
  weightOf: (candidate: T) => number = () => 1,
): T[] {
  const order = [...new Set(candidates.map(numberOf))].sort((a, b) => a - b);
  const rank = new Map(order.map((number, i) => [number, i + 1]));
  const best: (Run<T> | undefined)[] = Array.from({ length: order.length + 1 });
  let heaviest: Run<T> | undefined;
  for (const candidate of candidates) {
    const at = rank.get(numberOf(candidate)) ?? 0;
    const before = bestBelow(best, at - 1);
    const run = { candidate, before, weight: (before?.weight ?? 0) + weightOf(candidate) };
    for (let i = at; i < best.length; i += i & -i) {
      if (run.weight > (best[i]?.weight ?? 0)) best[i] = run;
    }
    if (run.weight > (heaviest?.weight ?? 0)) heaviest = run;
  }
  const chosen: T[] = [];
  for (let run = heaviest; run; run = run.before) chosen.push(run.candidate);
  return chosen.reverse();
}

interface Run<T> {
  candidate: T;
  before: Run<T> | undefined;
  weight: number;
}

function bestBelow<T>(best: readonly (Run<T> | undefined)[], at: number): Run<T> | undefined {
  let found: Run<T> | undefined;
  for (let i = at; i > 0; i -= i & -i) {
    const run = best[i];
    if (run && run.weight > (found?.weight ?? 0)) found = run;
  }
  return found;
}
