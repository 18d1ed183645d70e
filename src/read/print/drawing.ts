/**
 * Carries out the operations of a page, for what they leave on it.
 *
 * After it: each visible glyph stands in exactly one run, or in turned text; runs stand in the order
 * in which they were drawn; text drawn twice to look bold stands once, and is bold.
 */
import { apply, identity, multiply, type Matrix } from './matrix.ts';
import type { Glyph, Operation, PageContent, PathStep } from './operations.ts';
import type { Box, Face, PrintedPage, Rule } from './page.ts';
import { uprightPage, type DrawnRun } from './upright.ts';
import { readableFromLeft } from './leftwards.ts';
import { withoutDoubles } from './doubles.ts';

interface Graphics {
  matrix: Matrix;
  clip: Box | undefined;
  face: Face;
  size: number;
  unitsPerSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  rise: number;
  leading: number;
  mode: number;
}

interface Drawing {
  state: Graphics;
  stack: Graphics[];
  text: Matrix;
  line: Matrix;
  /** The clipping operator applies to the path that follows it (8.5.4). */
  clipsNext: boolean;
  runs: DrawnRun[];
  rules: Rule[];
  pictures: Box[];
}

const noFace: Face = { name: '', italic: false, bold: false, barcode: false };

/** The page that the operations leave. */
export function drawPage(content: PageContent): PrintedPage {
  const drawing: Drawing = {
    state: {
      matrix: content.toPage,
      clip: undefined,
      face: noFace,
      size: 1,
      unitsPerSize: 0.001,
      characterSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      rise: 0,
      leading: 0,
      mode: 0,
    },
    stack: [],
    text: identity,
    line: identity,
    clipsNext: false,
    runs: [],
    rules: [],
    pictures: [],
  };
  for (const operation of content.operations) perform(drawing, operation);
  const { number, label, width, height, links } = content;
  const page = uprightPage({
    number,
    ...(label !== undefined && { label }),
    width,
    height,
    links,
    rules: drawing.rules,
    pictures: drawing.pictures,
    drawn: withoutDoubles(drawing.runs),
  });
  return readableFromLeft(page);
}

function perform(drawing: Drawing, operation: Operation): void {
  const { state } = drawing;
  switch (operation.op) {
    case 'save':
      drawing.stack.push({ ...state });
      return;
    case 'restore':
    case 'endForm':
      drawing.state = drawing.stack.pop() ?? state;
      return;
    case 'beginForm':
      drawing.stack.push({ ...state });
      if (operation.matrix) state.matrix = multiply(state.matrix, operation.matrix);
      return;
    case 'transform':
      state.matrix = multiply(state.matrix, operation.matrix);
      return;
    case 'beginText':
      drawing.text = drawing.line = identity;
      return;
    case 'textMatrix':
      drawing.text = drawing.line = operation.matrix;
      return;
    case 'moveText':
      if (operation.setsLeading) state.leading = -operation.y;
      return moveText(drawing, operation.x, operation.y);
    case 'nextLine':
      return moveText(drawing, 0, -state.leading);
    case 'leading':
      // PDF.js hands over the negated operand.
      state.leading = -operation.value;
      return;
    case 'characterSpacing':
    case 'wordSpacing':
    case 'horizontalScale':
    case 'rise':
    case 'mode':
      state[operation.op] = operation.value;
      return;
    case 'font':
      state.face = operation.face;
      state.size = operation.size;
      state.unitsPerSize = operation.unitsPerSize;
      return;
    case 'show':
      return show(drawing, operation.glyphs);
    case 'clip':
      drawing.clipsNext = true;
      return;
    case 'path':
      return drawPath(drawing, operation.paint, operation.steps);
    case 'picture':
      drawing.pictures.push(boxOf(cornersOf(state.matrix)));
  }
}

function moveText(drawing: Drawing, x: number, y: number): void {
  drawing.text = drawing.line = multiply(drawing.line, [1, 0, 0, 1, x, y]);
}

// ——— Text ———

/** A jump of the pen further than this, in thousandths of the size, ends a run. */
const jump = 120;
/** Letters that lean further than this are slanted by the matrix. */
const slant = 0.12;

/** Text rendering modes (9.3.6). */
const fillAndStroke = 2;
const invisible = 3;

function show(drawing: Drawing, glyphs: readonly (Glyph | number)[]): void {
  const { state } = drawing;
  let open: DrawnRun | undefined;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      if (Math.abs(glyph) > jump) open = undefined;
      advance(drawing, (-glyph / 1000) * state.size);
      continue;
    }
    const text = readable(glyph);
    const width = glyph.width * state.unitsPerSize * state.size;
    if (text !== '') open ??= beginRun(drawing);
    const from = open ? distanceAlong(open, penOf(drawing)) : 0;
    advance(drawing, width);
    if (open && text !== '') addGlyph(open, text, from, distanceAlong(open, penOf(drawing)));
    advance(drawing, state.characterSpacing + (glyph.spaceCode ? state.wordSpacing : 0));
  }
}

function advance(drawing: Drawing, x: number): void {
  const [a, b, c, d, e, f] = drawing.text;
  const shift = x * drawing.state.horizontalScale;
  drawing.text = [a, b, c, d, a * shift + e, b * shift + f];
}

/** What tells a reader the direction of text (UAX 9, 2): on a page its place tells. */
const directions = /[\p{Bidi_Control}]/gu;

/** Signs that control and do not show are no text. */
function readable({ text, width }: Glyph): string {
  if (/^[!-~]+$/.test(text)) return text;
  // A sign with a shape and no meaning must not go missing.
  if (text === '' && width > 0) return '\ufffd';
  return text
    .replace(/\s/gu, (blank) => (blank === '\u00a0' ? blank : ' '))
    .replace(/[\p{Cc}\ufeff]/gu, '')
    .replace(directions, '');
}

function penOf({ state, text }: Drawing): [number, number] {
  return apply(state.matrix, ...apply(text, 0, state.rise));
}

function beginRun(drawing: Drawing): DrawnRun {
  const { state, runs, text } = drawing;
  const scale: Matrix = [state.size * state.horizontalScale, 0, 0, state.size, 0, 0];
  const [a, b, c, d] = multiply(state.matrix, multiply(text, scale));
  const length = Math.hypot(a, b) || 1;
  const direction: [number, number] = [a / length, b / length];
  const size = Math.abs(direction[0] * d - direction[1] * c);
  // How far the top of a letter leans forward, in parts of its height.
  const lean = size === 0 ? 0 : (direction[0] * c + direction[1] * d) / size;
  const run: DrawnRun = {
    text: '',
    edges: [],
    clusters: [],
    origin: penOf(drawing),
    direction,
    size,
    face: {
      ...state.face,
      italic: state.face.italic || Math.abs(lean) > slant,
      bold: state.face.bold || state.mode === fillAndStroke,
    },
    hidden: state.mode === invisible,
    clip: state.clip,
  };
  runs.push(run);
  return run;
}

function distanceAlong({ origin, direction }: DrawnRun, [x, y]: [number, number]): number {
  return (x - origin[0]) * direction[0] + (y - origin[1]) * direction[1];
}

/** A glyph that stands for several characters (a ligature) gives each an equal part of its width. */
function addGlyph(run: DrawnRun, text: string, from: number, to: number): void {
  run.edges.pop();
  for (let i = 0; i < text.length; i++) run.edges.push(from + ((to - from) * i) / text.length);
  run.edges.push(to);
  run.clusters.push(text.length);
  run.text += text;
}

// ——— Lines and boxes ———

/** No rule is thicker. */
const thickestRule = 3;
/** Nor shorter. */
const shortestRule = 4;

function drawPath(drawing: Drawing, paint: 'fill' | 'stroke' | 'none', steps: PathStep[]): void {
  const { state } = drawing;
  const points = steps.map(({ kind, x, y }) => ({ kind, at: apply(state.matrix, x, y) }));
  if (drawing.clipsNext) {
    drawing.clipsNext = false;
    const box = boxOf(points.filter(({ kind }) => kind !== 'h').map(({ at }) => at));
    state.clip = state.clip ? intersection(state.clip, box) : box;
  }
  if (paint === 'none') return;
  for (const part of paint === 'stroke' ? segmentsOf(points) : subpathsOf(points)) {
    const rule = ruleOf(boxOf(part));
    if (rule) drawing.rules.push(rule);
  }
}

type Point = [number, number];
interface Step {
  kind: PathStep['kind'];
  at: Point;
}

function subpathsOf(steps: readonly Step[]): Point[][] {
  const parts: Point[][] = [];
  for (const { kind, at } of steps) {
    if (kind === 'm') parts.push([at]);
    else if (kind !== 'h') parts.at(-1)?.push(at);
  }
  return parts;
}

function segmentsOf(steps: readonly Step[]): Point[][] {
  const parts: Point[][] = [];
  let start: Point | undefined;
  let pen: Point | undefined;
  for (const { kind, at } of steps) {
    if (kind === 'm') start = at;
    else {
      const to = kind === 'h' ? start : at;
      if (pen && to) parts.push([pen, to]);
    }
    pen = kind === 'h' ? start : at;
  }
  return parts;
}

function ruleOf(box: Box): Rule | undefined {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (height <= thickestRule && width >= shortestRule && width > height * 2)
    return { ...box, direction: 'horizontal' };
  if (width <= thickestRule && height >= shortestRule && height > width * 2)
    return { ...box, direction: 'vertical' };
  return undefined;
}

function cornersOf(matrix: Matrix): Point[] {
  return [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
}

function boxOf(points: readonly Point[]): Box {
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
