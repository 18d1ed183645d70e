/**
 * How much of each pixel outlines cover. Every edge adds its signed area to the pixels that it
 * crosses; summed along a row, these areas are the part of each pixel that lies inside.
 */

type Command = 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';

/** A curve becomes this many straight edges, which is fine enough for letters of a cover. */
const curveSteps = 8;

export class Coverage {
  readonly width: number;
  readonly height: number;
  readonly #areas: Float64Array;
  /** Where the outline began, and how far it has come. */
  #startX = 0;
  #startY = 0;
  #x = 0;
  #y = 0;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#areas = new Float64Array(width * height);
  }

  /** One step of an outline, in pixels. */
  path(command: Command, points: readonly number[]): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points;
    switch (command) {
      case 'moveTo':
        this.#startX = this.#x = a;
        this.#startY = this.#y = b;
        break;
      case 'lineTo':
        this.#lineTo(a, b);
        break;
      case 'quadraticCurveTo':
        this.#quadratic(a, b, c, d);
        break;
      case 'bezierCurveTo':
        this.#cubic(a, b, c, d, e, f);
        break;
      case 'closePath':
        this.#lineTo(this.#startX, this.#startY);
        break;
    }
  }

  /** The part of each pixel that is covered, row by row, from 0 to so many shades. */
  shades(full: number): Uint8Array {
    const shades = new Uint8Array(this.width * this.height);
    let sum = 0;
    for (let at = 0; at < shades.length; at += 1) {
      if (at % this.width === 0) sum = 0;
      sum += this.#areas[at] ?? 0;
      shades[at] = Math.round(Math.min(1, Math.abs(sum)) * full);
    }
    return shades;
  }

  #quadratic(a: number, b: number, c: number, d: number): void {
    const [x, y] = [this.#x, this.#y];
    for (let step = 1; step <= curveSteps; step += 1) {
      const t = step / curveSteps;
      const u = 1 - t;
      this.#lineTo(u * u * x + 2 * u * t * a + t * t * c, u * u * y + 2 * u * t * b + t * t * d);
    }
  }

  #cubic(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [x, y] = [this.#x, this.#y];
    for (let step = 1; step <= curveSteps; step += 1) {
      const t = step / curveSteps;
      const u = 1 - t;
      this.#lineTo(
        u * u * u * x + 3 * u * u * t * a + 3 * u * t * t * c + t * t * t * e,
        u * u * u * y + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * f,
      );
    }
  }

  #lineTo(x: number, y: number): void {
    if (this.#y < y) this.#edge(this.#x, this.#y, x, y, 1);
    else if (this.#y > y) this.#edge(x, y, this.#x, this.#y, -1);
    this.#x = x;
    this.#y = y;
  }

  /** An edge downwards, row by row. */
  #edge(x0: number, y0: number, x1: number, y1: number, direction: 1 | -1): void {
    const slope = (x1 - x0) / (y1 - y0);
    const first = Math.max(0, Math.floor(y0));
    const last = Math.min(this.height, Math.ceil(y1));
    for (let row = first; row < last; row += 1) {
      const top = Math.max(row, y0);
      const bottom = Math.min(row + 1, y1);
      const xTop = x0 + (top - y0) * slope;
      const xBottom = x0 + (bottom - y0) * slope;
      this.#rowEdge(row, xTop, xBottom, (bottom - top) * direction);
    }
  }

  /** The share of an edge in one row, parted among the pixels that it crosses. */
  #rowEdge(row: number, from: number, to: number, height: number): void {
    const left = Math.min(from, to);
    const right = Math.max(from, to);
    const span = right - left;
    let before = 0;
    for (let pixel = Math.floor(left); pixel <= Math.floor(right); pixel += 1) {
      const end = Math.min(right, pixel + 1);
      const start = Math.max(left, pixel);
      // Up to the end of this pixel, this part of the edge has gone by; the rest is yet to come.
      const share = span === 0 ? 1 : (end - start) / span;
      const inside = share * (pixel + 1 - (start + end) / 2);
      const gone = span === 0 ? 0 : (start - left) / span;
      const area = height * (gone + inside);
      this.#add(row, pixel, area - before);
      before = area;
    }
    this.#add(row, Math.floor(right) + 1, height - before);
  }

  #add(row: number, pixel: number, area: number): void {
    // What falls beyond the last pixel of a row would be seen in the next.
    if (pixel >= this.width) return;
    const at = row * this.width + Math.max(0, pixel);
    this.#areas[at] = (this.#areas[at] ?? 0) + area;
  }
}
