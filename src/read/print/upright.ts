/**
 * Turns a page upright: text reads from left to right along its lines, whichever way the page was
 * turned for printing; the little that stands across the others is kept apart.
 */
import type { Box, Face, LinkArea, PrintedPage, Rule, Run, TurnedText } from './page.ts';

/** A run as it was drawn, in whatever direction. */
export interface DrawnRun {
  text: string;
  /** Distances from the origin along the direction. */
  edges: number[];
  /** How many units of the text each sign of the font stands for. */
  clusters: number[];
  origin: [number, number];
  /** Of length 1. */
  direction: [number, number];
  size: number;
  face: Face;
  hidden: boolean;
  clip: Box | undefined;
}

export interface DrawnPage {
  number: number;
  label?: string;
  width: number;
  height: number;
  drawn: DrawnRun[];
  rules: Rule[];
  links: LinkArea[];
  pictures: Box[];
}

/** Quarters of a turn, clockwise. */
type Turn = 0 | 1 | 2 | 3;

export function uprightPage({ drawn, ...page }: DrawnPage): PrintedPage {
  const turn = commonTurn(drawn);
  const frame: Frame = { turn, width: page.width, height: page.height };
  const [width, height] = turn % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const runs: Run[] = [];
  const turned: TurnedText[] = [];
  for (const run of drawn) {
    const upright = turnedBack(run, frame);
    if (turnOf(upright) === 0) runs.push(runOf(upright));
    else if (run.text.trim() !== '') turned.push({ text: run.text, box: boxOf(upright) });
  }
  return {
    ...page,
    width,
    height,
    runs,
    turned,
    rules: page.rules.map((rule) => ({
      ...boxBack(rule, frame),
      direction: turn % 2 === 0 ? rule.direction : across[rule.direction],
    })),
    links: page.links.map((link) => ({ ...boxBack(link, frame), url: link.url })),
    pictures: page.pictures.map((box) => boxBack(box, frame)),
  };
}

const across = { horizontal: 'vertical', vertical: 'horizontal' } as const;

/** The turn of most letters. */
function commonTurn(runs: readonly DrawnRun[]): Turn {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const run of runs) {
    const turn = turnOf(run);
    if (turn !== undefined) letters[turn] += run.text.trim().length;
  }
  return letters.indexOf(Math.max(...letters)) as Turn;
}

/** What leans this far from a quarter of a turn has none. */
const oblique = 0.05;

function turnOf({ direction: [x, y] }: DrawnRun): Turn | undefined {
  if (Math.abs(y) < oblique) return x > 0 ? 0 : 2;
  if (Math.abs(x) < oblique) return y > 0 ? 1 : 3;
  return undefined;
}

interface Frame {
  turn: Turn;
  width: number;
  height: number;
}

function pointBack([x, y]: [number, number], { turn, width, height }: Frame): [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
}

function boxBack({ left, top, right, bottom }: Box, frame: Frame): Box {
  const [a, b] = pointBack([left, top], frame);
  const [c, d] = pointBack([right, bottom], frame);
  return {
    left: Math.min(a, c),
    top: Math.min(b, d),
    right: Math.max(a, c),
    bottom: Math.max(b, d),
  };
}

function turnedBack(run: DrawnRun, frame: Frame): DrawnRun {
  if (frame.turn === 0) return run;
  const plane = { ...frame, width: 0, height: 0 };
  return {
    ...run,
    origin: pointBack(run.origin, frame),
    direction: pointBack(run.direction, plane),
    clip: run.clip && boxBack(run.clip, frame),
  };
}

function runOf({ text, edges, clusters, origin, size, face, hidden, clip }: DrawnRun): Run {
  const [x, baseline] = origin;
  return {
    text,
    clusters,
    edges: edges.map((edge) => x + edge),
    baseline,
    size,
    face,
    hidden,
    clip,
    underlined: false,
  };
}

function boxOf({ origin: [x, y], direction: [dx, dy], edges, size }: DrawnRun): Box {
  const length = edges[edges.length - 1] ?? 0;
  return {
    left: Math.min(x, x + dx * length),
    right: Math.max(x, x + dx * length) + Math.abs(dy) * size,
    top: Math.min(y, y + dy * length) - Math.abs(dx) * size,
    bottom: Math.max(y, y + dy * length),
  };
}
