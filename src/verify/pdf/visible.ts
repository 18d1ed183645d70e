/**
 * Whether people see the text that the structure tree holds: what is drawn, in which colour, on what,
 * below what and which way up. Letters count by a point in their middle, shapes by the boxes around
 * them, so a shape that only surrounds a text passes for one that covers it: editions draw none.
 */
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { ContentEvent, Painted, Shown } from '../../read/pdf/content.ts';
import { rotationOf, shownBox } from '../../read/pdf/page-box.ts';
import { intersection, type Box, type Colour } from '../../read/pdf/paint.ts';
import type { PageReading, PdfReading } from '../../read/pdf/read.ts';
import { isArtifact } from '../../read/pdf/text.ts';
import type { Fault } from '../finding.ts';
import type { PdfRuleId } from '../rules.ts';

export function visible({ file, pages }: PdfReading): Fault[] {
  return pages.flatMap((page) => {
    const shown = shownBox(file, page.page);
    return faultsOfPage(page, shown, rotationOf(file, page.page));
  });
}

interface Seen {
  text: Shown;
  words: string;
}

function faultsOfPage(
  { page, content, runs }: PageReading,
  shown: Box | undefined,
  rotation: number,
): Fault[] {
  const words = new Map(runs.map(({ origin, text }) => [origin, normalizeSpace(text)]));
  const shapes = new Shapes(content.events);
  const found = new Map<string, Fault>();
  for (const [at, event] of content.events.entries()) {
    if (event.kind !== 'text' || isArtifact(event.within)) continue;
    const seen = { text: event, words: words.get(event.origin) ?? '' };
    if (seen.words === '') continue;
    const what =
      unseen(seen, shown) ??
      shapes.hiding(event, at) ??
      turned(seen, rotation) ??
      faint(seen, shapes.below(event, at));
    // One fault for each kind on a page: what hides one line often hides all.
    if (what && !found.has(what.ruleId)) {
      const reason = `${what.how}: “${excerpt(seen.words)}”.`;
      found.set(what.ruleId, { ruleId: what.ruleId, reason, place: { page: page.number } });
    }
  }
  return [...found.values()];
}

interface Fate {
  ruleId: PdfRuleId;
  how: string;
}

function unseen({ text, words }: Seen, shown: Box | undefined): Fate | undefined {
  const ruleId = 'pdf-text-unseen';
  // Modes 3 and 7 draw nothing (9.3.6).
  if (text.mode === 3 || text.mode === 7) return { ruleId, how: 'Text is invisible' };
  if (text.origin.size < smallest) return { ruleId, how: 'Text is too small to be seen' };
  const { stretch, apart } = text.origin;
  // A space may be as wide as a line needs it.
  const pressed = (Math.abs(stretch) < narrowest || apart < closest) && /[\p{L}\p{N}]/u.test(words);
  if (pressed) return { ruleId, how: 'Text is pressed together' };
  if (text.paint.opacity < faintest) return { ruleId, how: 'Text is transparent' };
  const middle = pointOf(text, 0);
  if (shown && !holds(shown, middle)) return { ruleId, how: 'Text stands outside of the page' };
  const { clip } = text.paint;
  return clip && !holds(clip, middle) ? { ruleId, how: 'Text is clipped away' } : undefined;
}

/** In points. */
const smallest = 2;
const faintest = 0.5;
/** Letters are no narrower than that, and no closer, of their size. */
const narrowest = 0.5;
const closest = -0.2;

function turned({ text }: Seen, rotation: number): Fate | undefined {
  const { angle, mirrored } = text.origin;
  const ruleId = 'pdf-text-turned';
  if (mirrored) return { ruleId, how: 'Text is mirrored' };
  const seenAngle = (((angle - rotation) % 360) + 360) % 360;
  const slant = Math.min(seenAngle, 360 - seenAngle);
  return slant > 1 ? { ruleId, how: `Text is turned by ${Math.round(slant)} degrees` } : undefined;
}

/** WCAG 2.2, 1.4.3: what is larger than 18 points needs 3:1, and nothing may have less. */
const leastContrast = 3;

function faint({ text }: Seen, below: Colour): Fate | undefined {
  const { colour } = text.paint;
  if (!colour || !below) return undefined;
  const [light, dark] = [luminance(colour), luminance(below)].sort((a, b) => b - a);
  const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  if (contrast >= leastContrast) return undefined;
  return { ruleId: 'pdf-text-contrast', how: `Text has a contrast of ${contrast.toFixed(1)}:1` };
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: readonly [number, number, number]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// ——— Shapes ———

interface Shape {
  at: number;
  box: Box;
  painted: Painted;
}

/** The shapes of a page by their height on it, so that each line asks only for those that it meets. */
class Shapes {
  readonly #bands = new Map<number, Shape[]>();
  readonly #all: Shape[] = [];

  constructor(events: readonly ContentEvent[]) {
    for (const [at, painted] of events.entries()) {
      if (painted.kind !== 'path' && painted.kind !== 'image' && painted.kind !== 'shading')
        continue;
      const boxes = painted.kind === 'shading' ? [everywhere] : painted.boxes;
      for (const box of boxes) {
        const { clip } = painted.paint;
        const seen = clip ? intersection(clip, box) : box;
        if (seen.left <= seen.right && seen.bottom <= seen.top)
          this.#add({ at, box: seen, painted });
      }
    }
  }

  #add(shape: Shape): void {
    const from = Math.floor(shape.box.bottom / bandHeight);
    const to = Math.floor(shape.box.top / bandHeight);
    if (to - from > mostBands) this.#all.push(shape);
    else {
      for (let band = from; band <= to; band++) {
        const known = this.#bands.get(band);
        if (known) known.push(shape);
        else this.#bands.set(band, [shape]);
      }
    }
  }

  #near(y: number): Shape[] {
    return [...this.#all, ...(this.#bands.get(Math.floor(y / bandHeight)) ?? [])];
  }

  /** What hides a text that is painted as the event `at`: a shape over it, or a line through it. */
  hiding(text: Shown, at: number): Fate | undefined {
    const glyphs = glyphsOf(text);
    for (const { at: when, box, painted } of this.#near(pointOf(text, 0).y)) {
      if (painted.paint.opacity < faintest || !touches(box, text, glyphs)) continue;
      const thin = box.top - box.bottom < text.origin.size * thinnest;
      if (thin) return { ruleId: 'pdf-text-unseen', how: 'A line goes through text' };
      if (when > at) return { ruleId: 'pdf-text-unseen', how: 'Something covers text' };
    }
    return undefined;
  }

  /** The colour on which a text stands; white is the paper's. */
  below(text: Shown, at: number): Colour {
    const first = pointOf(text, 0);
    const under = this.#near(first.y)
      .filter(
        ({ at: when, box, painted }) => when < at && painted.kind !== 'image' && holds(box, first),
      )
      .sort((one, other) => one.at - other.at)
      .at(-1);
    return under ? under.painted.paint.colour : white;
  }
}

const white: Colour = [1, 1, 1];
const everywhere: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 };
/** In points. */
const bandHeight = 16;
const mostBands = 64;
/** A line is thinner than this part of the type's size; what is higher is a ground or a cover. */
const thinnest = 0.2;

interface Point {
  x: number;
  y: number;
}

/** Half an em is near to the width of letters; two bytes are a glyph of the fonts of editions. */
function glyphsOf({ codes }: Shown): number {
  return Math.max(1, Math.min(400, Math.floor(codes.length / 2)));
}

/** The middle of one of its letters, as far as it can be told without the widths of glyphs. */
function pointOf({ origin }: Shown, glyph: number): Point {
  const { x, y, size, angle } = origin;
  const along = (angle * Math.PI) / 180;
  const ahead = (0.2 + glyph * 0.4) * size;
  const above = 0.28 * size;
  return {
    x: x + ahead * Math.cos(along) - above * Math.sin(along),
    y: y + ahead * Math.sin(along) + above * Math.cos(along),
  };
}

/** Whether a shape holds the middle of any letter. */
function touches(box: Box, text: Shown, glyphs: number): boolean {
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    if (holds(box, pointOf(text, glyph))) return true;
  }
  return false;
}

function holds({ left, bottom, right, top }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

function excerpt(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
