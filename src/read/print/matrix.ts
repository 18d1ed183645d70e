/** Transformations of the page's plane: [a b c d e f], as PDF writes them (ISO 32000-2, 8.3.3). */

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers from what a library hands over. */
export function matrixOf(values: unknown): Matrix | undefined {
  const list = isNumbers(values) ? Array.from(values) : [];
  const [a, b, c, d, e, f] = list;
  if (list.length < 6 || ![a, b, c, d, e, f].every(Number.isFinite)) return undefined;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function isNumbers(values: unknown): values is ArrayLike<number> {
  return typeof values === 'object' && values !== null && 'length' in values;
}
