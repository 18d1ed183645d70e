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
  /** 1 for each row that an edge crosses: most of a picture is empty. */
  readonly #crossed: Uint8Array;
  #start = [0, 0] as const as readonly [number, number];
  #point = [0, 0] as const as readonly [number, number];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    // An edge at the right end of a row spills into the pixel after it.
    this.#areas = new Float64Array(width * height + 2);
    this.#crossed = new Uint8Array(height);
  }

  /** One step of an outline, in pixels. */
  path(command: Command, points: readonly number[]): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points;
    const [x, y] = this.#point;
    switch (command) {
      case 'moveTo':
        this.#start = [a, b];
        this.#point = [a, b];
        break;
      case 'lineTo':
        this.#lineTo(a, b);
        break;
      case 'quadraticCurveTo':
        this.#curve((t, u) => [
          u * u * x + 2 * u * t * a + t * t * c,
          u * u * y + 2 * u * t * b + t * t * d,
        ]);
        break;
      case 'bezierCurveTo':
        this.#curve((t, u) => [
          u * u * u * x + 3 * u * u * t * a + 3 * u * t * t * c + t * t * t * e,
          u * u * u * y + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * f,
        ]);
        break;
      case 'closePath':
        this.#lineTo(...this.#start);
        break;
    }
  }

  /** Calls back for each pixel that is covered, with the part of it that is, from 0 to 1. */
  forEach(found: (x: number, y: number, part: number) => void): void {
    for (let y = 0; y < this.height; y += 1) {
      if (this.#crossed[y] === 0) continue;
      let sum = 0;
      for (let x = 0; x < this.width; x += 1) {
        sum += this.#areas[y * this.width + x] ?? 0;
        const part = Math.min(1, Math.abs(sum));
        if (part > 1 / 512) found(x, y, part);
      }
    }
  }

  #curve(at: (t: number, u: number) => readonly [number, number]): void {
    for (let step = 1; step <= curveSteps; step += 1) {
      const t = step / curveSteps;
      this.#lineTo(...at(t, 1 - t));
    }
  }

  #lineTo(x: number, y: number): void {
    const [fromX, fromY] = this.#point;
    if (fromY < y) this.#edge(fromX, fromY, x, y, 1);
    else if (fromY > y) this.#edge(x, y, fromX, fromY, -1);
    this.#point = [x, y];
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
    this.#crossed[row] = 1;
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
    const x = Math.max(0, Math.min(pixel, this.width));
    const at = row * this.width + x;
    // What falls beyond the last pixel of a row would be seen in the next.
    if (x < this.width) this.#areas[at] = (this.#areas[at] ?? 0) + area;
  }
}
