/** Draws the sheets: text through its operators, rules and pictures through the adapter. */
import type { ImagePart, RulePart, TextPart } from '../layout/laid-lines.ts';
import type { Meaning, Sheet, SheetPart } from '../layout/sheets.ts';
import type { Slot } from '../tag-plan/tags.ts';
import type { TextLine } from '../text/lines.ts';
import type { Piece } from '../text/words.ts';
import { piecePositions } from './positions.ts';
import type { Tagging } from './tagging.ts';
import type { TextOperators } from './text-operators.ts';

/** What draws on a page. */
export interface Canvas {
  text: TextOperators;
  /** Puts operators into the content of the page. */
  write(operators: string): void;
  rule(rule: RulePart): void;
  image(image: ImagePart): void;
}

/** The kinds of artifacts (ISO 32000-1, 14.8.2.2.2). */
const artifacts = {
  layout: '<</Type /Layout>>',
  header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
  footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
} as const satisfies Record<Exclude<Meaning, 'content'>, string>;

export function paintSheet(sheet: Sheet, page: number, canvas: Canvas, tagging: Tagging): void {
  const painter = new SheetPainter(page, canvas, tagging);
  for (const part of sheet.parts) painter.paint(part);
  painter.end();
}

class SheetPainter {
  readonly #page: number;
  readonly #canvas: Canvas;
  readonly #tagging: Tagging;
  /** What the marked content that is open belongs to. */
  #open: Slot | Exclude<Meaning, 'content'> | undefined;

  constructor(page: number, canvas: Canvas, tagging: Tagging) {
    this.#page = page;
    this.#canvas = canvas;
    this.#tagging = tagging;
  }

  paint({ part, top, meaning }: SheetPart): void {
    if (part.kind === 'text') this.#paintText(part, part.baseline + top, meaning);
    else if (part.kind === 'rule') {
      this.#switchTo(meaning === 'content' ? 'layout' : meaning);
      this.#canvas.write(this.#canvas.text.take());
      this.#canvas.rule({ ...part, y: part.y + top });
    } else this.#paintImage({ ...part, y: part.y + top });
  }

  end(): void {
    this.#switchTo(undefined);
    this.#canvas.write(this.#canvas.text.take());
  }

  #paintText(part: TextPart, baseline: number, meaning: Meaning): void {
    const places = piecePositions(part);
    const bridges = part.line.rightToLeft ? bridgesOf(part.line, places) : noBridges;
    let before: Piece | undefined;
    let at = 0;
    for (const piece of part.line.pieces) {
      const bridge = bridges.get(at);
      const x = places[at++] ?? part.x;
      const place = meaning === 'content' ? piece.run.slot : undefined;
      this.#switchTo(place ?? (meaning === 'content' ? 'layout' : meaning));
      if (place && !this.#tagging.isPlaced(place)) {
        this.#tagging.place(place, this.#areaOf(piece, x, baseline));
      }
      const { text } = this.#canvas;
      if (bridge?.before) text.bridge(piece, bridge.left, baseline, bridge.width);
      text.show(piece, x, baseline, {
        turns: (before?.level ?? 1) % 2 === 0,
        goesOn: at === part.line.pieces.length && !part.line.last,
      });
      if (bridge?.after) text.bridge(piece, bridge.left, baseline, bridge.width);
      if (piece.text.trim() !== '') before = piece;
    }
  }

  #paintImage(image: ImagePart): void {
    const { x, y, width, height, place } = image;
    this.#switchTo(place);
    this.#tagging.place(place, { page: this.#page, x, y, width, height });
    this.#canvas.write(this.#canvas.text.take());
    this.#canvas.image(image);
  }

  /** Ends the marked content that is open and begins another, unless it goes on. */
  #switchTo(next: Slot | Exclude<Meaning, 'content'> | undefined): void {
    if (next === this.#open) return;
    const { text } = this.#canvas;
    if (this.#open !== undefined) text.endContent();
    if (typeof next === 'string') text.beginArtifact(artifacts[next]);
    else if (next)
      text.beginContent(this.#tagging.roleOf(next), this.#tagging.mark(next, this.#page));
    this.#open = next;
  }

  #areaOf({ run, width, space, face }: Piece, x: number, baseline: number) {
    const top = baseline - run.rise - face.ascent * run.fontSize;
    const height = (face.ascent + face.descent) * run.fontSize;
    return { page: this.#page, x, y: top, width: width - space, height };
  }
}

/** Where text that runs from left to right begins or ends in a right-to-left line. */
interface Bridge {
  before: boolean;
  after: boolean;
  left: number;
  width: number;
}

const noBridges: ReadonlyMap<number, Bridge> = new Map();

/** By the numbers of pieces. What begins the line needs none before it, what ends it none after. */
function bridgesOf({ pieces }: TextLine, places: readonly number[]): Map<number, Bridge> {
  const bridges = new Map<number, Bridge>();
  for (let first = 0; first < pieces.length; first++) {
    let last = first;
    while ((pieces[last]?.level ?? 1) % 2 === 0) last++;
    last -= 1;
    if (last < first) continue;
    const stretch = pieces.slice(first, last + 1);
    const left = Math.min(...stretch.map((_, index) => places[first + index] ?? 0));
    const right = Math.max(
      ...stretch.map(({ width, space }, index) => (places[first + index] ?? 0) + width - space),
    );
    const range = { left, width: right - left };
    const short = range.width < (pieces[first]?.run.fontSize ?? 0);
    if (!short) {
      const alone = first === last;
      const ends = last === pieces.length - 1;
      bridges.set(first, { ...range, before: first > 0, after: alone && !ends });
      if (!alone) bridges.set(last, { ...range, before: false, after: !ends });
    }
    first = last;
  }
  return bridges;
}
