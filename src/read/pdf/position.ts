/** Follows where text stands on the page: ISO 32000-1 8.4 (graphics state) and 9.4 (text objects). */
import type { PdfObject } from './objects/index.ts';

/** `[a b c d e f]`, ISO 32000-1 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

interface State {
  space: Matrix;
  leading: number;
  size: number;
  mode: number;
  /** How wide glyphs are set, in per cent (9.3.4), and how far apart (9.3.2). */
  stretch: number;
  apart: number;
}

/** Where a glyph starts, in points from the page's lower left corner, and how high its line is. */
export interface Origin {
  x: number;
  y: number;
  size: number;
  /** Which way the line runs, in degrees against the clock: 0 is to the right. */
  angle: number;
  /** Letters are shown as in a mirror. */
  mirrored: boolean;
  /** How wide letters are, as they are drawn: 1 is as the font has them. */
  stretch: number;
  /** What is added between letters, of the size of the type. */
  apart: number;
}

export class PositionTracker {
  #state: State = {
    space: identity,
    leading: 0,
    size: 0,
    mode: 0,
    stretch: 100,
    apart: 0,
  };
  #saved: State[] = [];
  #text: Matrix = identity;
  #line: Matrix = identity;
  #forms: { state: State; depth: number }[] = [];

  get mode(): number {
    return this.#state.mode;
  }

  /** From the space of the content to that of the page. */
  get space(): Matrix {
    return this.#state.space;
  }

  /** Where the next text starts. */
  origin(): Origin {
    const [a, b, c, d, x, y] = multiply(this.#text, this.#state.space);
    const height = Math.hypot(c, d);
    const { size, stretch, apart } = this.#state;
    return {
      x,
      y,
      size: size * height,
      stretch: height === 0 ? 0 : ((stretch / 100) * Math.hypot(a, b)) / height,
      apart: size === 0 ? 0 : apart / size,
      angle: (Math.atan2(b, a) * 180) / Math.PI,
      mirrored: a * d - b * c < 0,
    };
  }

  enterForm(matrix: PdfObject[] | undefined): void {
    this.#forms.push({ state: this.#state, depth: this.#saved.length });
    if (matrix)
      this.#state = { ...this.#state, space: multiply(matrixOf(matrix), this.#state.space) };
  }

  leaveForm(): void {
    const form = this.#forms.pop();
    if (!form) return;
    this.#state = form.state;
    this.#saved.length = form.depth;
  }

  operator(operator: string, operands: PdfObject[]): void {
    const number = (index: number): number => {
      const value = operands[index];
      return typeof value === 'number' ? value : 0;
    };
    switch (operator) {
      case 'q':
        this.#saved.push(this.#state);
        break;
      case 'Q':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'cm':
        this.#state = { ...this.#state, space: multiply(matrixOf(operands), this.#state.space) };
        break;
      case 'BT':
        this.#text = this.#line = identity;
        break;
      case 'Tm':
        this.#text = this.#line = matrixOf(operands);
        break;
      case 'TD':
        this.#state = { ...this.#state, leading: -number(1) };
        this.#move(number(0), number(1));
        break;
      case 'Td':
        this.#move(number(0), number(1));
        break;
      case 'T*':
      case "'":
      case '"':
        this.#move(0, -this.#state.leading);
        break;
      case 'TL':
        this.#state = { ...this.#state, leading: number(0) };
        break;
      case 'Tf':
        this.#state = { ...this.#state, size: number(1) };
        break;
      case 'Tz':
        this.#state = { ...this.#state, stretch: number(0) };
        break;
      case 'Tc':
        this.#state = { ...this.#state, apart: number(0) };
        break;
      case 'Tr':
        this.#state = { ...this.#state, mode: number(0) };
        break;
    }
  }

  #move(x: number, y: number): void {
    this.#text = this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
  }
}

function matrixOf(operands: PdfObject[]): Matrix {
  const at = (index: number): number => {
    const value = operands[index];
    return typeof value === 'number' ? value : (identity[index] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
