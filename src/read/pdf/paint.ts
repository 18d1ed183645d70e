/**
 * Follows what covers what on a page: colours, transparency, clipping and the places of shapes
 * (ISO 32000-1 8.4 to 8.6, 11.3). Shapes count by the boxes around them.
 */
import { PdfName, type PdfDictionary, type PdfObject } from './objects/index.ts';
import type { Matrix } from './position.ts';

/** In points from the page's lower left corner. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Red, green and blue from 0 to 1; `undefined` where only a colour profile or a pattern can tell. */
export type Colour = readonly [number, number, number] | undefined;

/** How something is painted. */
export interface Paint {
  colour: Colour;
  /** From 0, not seen at all, to 1. */
  opacity: number;
  /** What of the page may be painted; all of it when absent. */
  clip?: Box;
}

interface State {
  fill: Colour;
  stroke: Colour;
  fillOpacity: number;
  strokeOpacity: number;
  lineWidth: number;
  clip: Box | undefined;
}

const black: Colour = [0, 0, 0];

type Point = readonly [x: number, y: number];

const strokesOnly = new Set(['S', 's']);

export class PaintTracker {
  #state: State = {
    fill: black,
    stroke: black,
    fillOpacity: 1,
    strokeOpacity: 1,
    lineWidth: 1,
    clip: undefined,
  };
  #saved: State[] = [];
  #forms: { state: State; depth: number }[] = [];
  #path: Box[] = [];
  #clips = false;

  /** How text and other filled content is painted now. */
  get fill(): Paint {
    const { fill: colour, fillOpacity: opacity, clip } = this.#state;
    return { colour, opacity, ...(clip && { clip }) };
  }

  get stroke(): Paint {
    const { stroke: colour, strokeOpacity: opacity, clip } = this.#state;
    return { colour, opacity, ...(clip && { clip }) };
  }

  /** What the path covers that a painting operator is about to paint. */
  pathBoxes(operator: string): Box[] {
    const grown = strokesOnly.has(operator) ? this.#state.lineWidth / 2 : 0;
    return this.#path.map(({ left, bottom, right, top }) => ({
      left: left - grown,
      bottom: bottom - grown,
      right: right + grown,
      top: top + grown,
    }));
  }

  enterForm(): void {
    this.#forms.push({ state: this.#state, depth: this.#saved.length });
  }

  leaveForm(): void {
    const form = this.#forms.pop();
    if (!form) return;
    this.#state = form.state;
    this.#saved.length = form.depth;
  }

  /** @param graphics the graphics states that the resources name (8.4.5). */
  operator(
    operator: string,
    operands: readonly PdfObject[],
    space: Matrix,
    graphics: (name: string) => PdfDictionary | undefined,
  ): void {
    const values = operands.filter((value) => typeof value === 'number');
    switch (operator) {
      case 'q':
        this.#saved.push(this.#state);
        break;
      case 'Q':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
        this.#set({ fill: colourOf(values) });
        break;
      case 'G':
      case 'RG':
      case 'K':
      case 'SC':
      case 'SCN':
        this.#set({ stroke: colourOf(values) });
        break;
      case 'w':
        this.#set({ lineWidth: (values[0] ?? 0) * Math.hypot(space[0], space[1]) });
        break;
      case 'gs':
        if (operands[0] instanceof PdfName) this.#useGraphics(graphics(operands[0].name));
        break;
      case 'm':
        this.#path.push(boxAround([pointOf(values, 0, space)]));
        break;
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        this.#extend(values, space);
        break;
      case 're':
        this.#path.push(rectangleOf(values, space));
        break;
      case 'W':
      case 'W*':
        this.#clips = true;
        break;
    }
  }

  /** After a painting operator, or `n`: the path is used up, and clips what follows if it was to. */
  endPath(): void {
    if (this.#clips) {
      const inside = this.#path.length === 0 ? undefined : boxOfBoxes(this.#path);
      this.#set({ clip: inside ? intersection(this.#state.clip, inside) : this.#state.clip });
    }
    this.#clips = false;
    this.#path = [];
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #useGraphics(graphics: PdfDictionary | undefined): void {
    const fillOpacity = graphics?.get('ca');
    const strokeOpacity = graphics?.get('CA');
    this.#set({
      ...(typeof fillOpacity === 'number' && { fillOpacity }),
      ...(typeof strokeOpacity === 'number' && { strokeOpacity }),
    });
  }

  #extend(values: readonly number[], space: Matrix): void {
    const last = this.#path.pop();
    const points: Point[] = [];
    for (let at = 0; at + 1 < values.length; at += 2) points.push(pointOf(values, at, space));
    if (points.length === 0) return;
    const added = boxAround(points);
    this.#path.push(last ? boxOfBoxes([last, added]) : added);
  }
}

/** Grey, red–green–blue or cyan–magenta–yellow–black, told by how many numbers there are (8.6.4). */
function colourOf(values: readonly number[]): Colour {
  const [a = 0, b = 0, c = 0, d = 0] = values;
  if (values.length === 1) return [a, a, a];
  if (values.length === 3) return [a, b, c];
  if (values.length === 4) return [(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)];
  return undefined;
}

function pointOf(values: readonly number[], at: number, space: Matrix): Point {
  const [x = 0, y = 0] = values.slice(at, at + 2);
  const [a, b, c, d, e, f] = space;
  return [a * x + c * y + e, b * x + d * y + f];
}

function rectangleOf(values: readonly number[], space: Matrix): Box {
  const [x = 0, y = 0, width = 0, height = 0] = values;
  return boxAround(
    [x, y, x + width, y, x, y + height, x + width, y + height].flatMap((_, at, all) =>
      at % 2 === 0 ? [pointOf(all, at, space)] : [],
    ),
  );
}

/** The unit square, which a picture fills (8.9.5). */
export function unitSquare(space: Matrix): Box {
  return rectangleOf([0, 0, 1, 1], space);
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  };
}

function boxOfBoxes(boxes: readonly Box[]): Box {
  return boxAround(
    boxes.flatMap(({ left, bottom, right, top }): Point[] => [
      [left, bottom],
      [right, top],
    ]),
  );
}

/** What is in both; a box without area where nothing is. */
export function intersection(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}
