/** Flows made of numbers: lines of a height, with the notes that they refer to. */
import type { FilledPage } from '../../../../src/render/pdf/layout/page-fill.ts';
import { paginate, type PageRules } from '../../../../src/render/pdf/layout/paginate.ts';
import type { FlowBlock } from '../../../../src/render/pdf/layout/units.ts';

export interface Note {
  name: string;
  lines: Line[];
}

export interface Line {
  /** "p1.3" is the third line of the first paragraph. */
  name: string;
  height: number;
  notes: Note[];
}

export const lineHeight = 12;
export const noteLineHeight = 10;

export function note(name: string, lines: number): Note {
  return {
    name,
    lines: Array.from({ length: lines }, (_, index) => ({
      name: `${name}.${index + 1}`,
      height: noteLineHeight,
      notes: [],
    })),
  };
}

/** A paragraph of so many lines; `notes` gives those of a line, counted from 1. */
export function paragraph(
  name: string,
  count: number,
  notes: Record<number, Note[]> = {},
  keep: Partial<Pick<FlowBlock<Line>, 'keepNext' | 'keepPrevious' | 'whole'>> = {},
): FlowBlock<Line> {
  return {
    lines: Array.from({ length: count }, (_, index) => ({
      name: `${name}.${index + 1}`,
      height: lineHeight,
      notes: notes[index + 1] ?? [],
    })),
    before: 0,
    after: 6,
    keepNext: false,
    keepPrevious: false,
    whole: false,
    ...keep,
  };
}

export const separator = 12;

export function rules(height: number): PageRules {
  return { orphans: 2, widows: 2, noteLines: 2, separator, height: () => height };
}

export function pagesOf(blocks: readonly FlowBlock<Line>[], height: number): FilledPage<Line>[] {
  return paginate<Note, Line>(blocks, ({ lines }) => lines, rules(height));
}

/** Each page as the names of its lines, notes after a bar: "p1.1 p1.2 | n1.1". */
export function summary(pages: readonly FilledPage<Line>[]): string[] {
  return pages.map(({ body, notes }) => {
    const names = body.map(({ line, repeated }) => (repeated ? `(${line.name})` : line.name));
    const below = notes.map(({ line }) => line.name);
    return [names.join(' '), ...(below.length > 0 ? [below.join(' ')] : [])].join(' | ').trim();
  });
}
