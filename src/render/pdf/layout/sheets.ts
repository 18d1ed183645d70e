/** Finished pages: all that is drawn on each, in the order in which it is drawn. */
import type { Edition } from '../edition.ts';
import type { Definition, PlacedNode } from '../definition/index.ts';
import { withEllipsis } from '../text/ellipsis.ts';
import type { LaidLine, LinePart } from './laid-lines.ts';
import { pageRule } from './masthead-block.ts';
import type { FilledPage, PlacedLine } from './page-fill.ts';
import { placedParts } from './text-block.ts';

/** Content for reading, or an artifact of one of the kinds of ISO 32000-1, 14.8.2.2.2. */
export type Meaning = 'content' | 'layout' | 'header' | 'footer';

export interface SheetPart {
  part: LinePart;
  /** How far below the top of the page the part's own place is counted from. */
  top: number;
  meaning: Meaning;
}

export interface Sheet {
  parts: SheetPart[];
}

export function sheetsOf(
  pages: readonly FilledPage<LaidLine>[],
  running: Pick<Definition, 'header' | 'footer'>,
  edition: Edition,
): Sheet[] {
  const heads: (SheetPart[] | undefined)[] = [];
  return pages.map((page, index) => {
    const number = index + 1;
    // The second and the third page have the heads of all that come after the first.
    const side = number === 1 ? 1 : 2 + (number % 2);
    const parts = [
      ...(heads[side] ??= headParts(running.header(side, pages.length), edition)),
      ...page.body.flatMap((line) => lineParts(line, edition)),
      ...(page.separatorY === undefined ? [] : [noteRule(page.separatorY, edition)]),
      ...page.notes.flatMap((line) => lineParts(line, edition)),
      ...running.footer(number, pages.length).flatMap((node) =>
        placedParts(node, edition).map((part): SheetPart => ({
          part,
          top: edition.page.height,
          meaning: 'footer',
        })),
      ),
    ];
    return { parts };
  });
}

function headParts(nodes: readonly PlacedNode[], edition: Edition): SheetPart[] {
  if (nodes.length === 0) return [];
  const lines = nodes.flatMap((node) => headLines(placedParts(node, edition), edition));
  return [...lines, headRule(edition)];
}

function lineParts({ line, y, repeated }: PlacedLine<LaidLine>, edition: Edition): SheetPart[] {
  const top = edition.page.template.margins.top + y;
  return line.parts.map((part) => ({
    part,
    top,
    meaning: repeated ? 'header' : part.kind === 'rule' ? 'layout' : 'content',
  }));
}

/** A title of two lines ends where one of one line would: the last line is on the baseline. */
function headLines(lines: ReturnType<typeof placedParts>, edition: Edition): SheetPart[] {
  const { lines: most, leading } = edition.page.template.runningHead.title;
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (last && lines.length > most) shown.splice(-1, 1, { ...last, line: withEllipsis(last.line) });
  return shown.map((part, index): SheetPart => {
    const first = shown[0]?.baseline ?? 0;
    const baseline = first - (shown.length - 1 - index) * leading;
    return { part: { ...part, baseline }, top: 0, meaning: 'header' };
  });
}

function headRule(edition: Edition): SheetPart {
  const part = pageRule(edition.page.template.runningHead.rule, edition);
  return { part, top: 0, meaning: 'header' };
}

function noteRule(y: number, { page, direction }: Edition): SheetPart {
  const { rule } = page.template.notes;
  const x =
    direction === 'ltr'
      ? page.column.left + rule.x
      : page.column.left + page.column.width - rule.x - rule.length;
  const top = page.template.margins.top + y + rule.above;
  return {
    part: { kind: 'rule', x, y: 0, length: rule.length, width: rule.width },
    top,
    meaning: 'layout',
  };
}

/** The characters that are shown as others, each once, in the order in which they come. */
export function substitutedIn(sheets: readonly Sheet[]): string[] {
  const substituted = new Set<string>();
  for (const { parts } of sheets) {
    for (const { part } of parts) {
      if (part.kind !== 'text') continue;
      for (const { actual } of part.line.pieces) if (actual !== undefined) substituted.add(actual);
    }
  }
  return [...substituted];
}
