/**
 * Parts a print into the documents that it holds: the drafts that a committee's report recommends,
 * the resolutions of a booklet.
 *
 * After it: each line stands in one document; what a page's foot and head have goes with the first
 * text of the page, a note with the text that refers to it. Parts A and B of one resolution, which
 * have one number, are one document.
 */
import type { Languages } from '../../language/languages.ts';
import { signsIn } from './marks.ts';
import { startsOf } from './document-starts.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import type { PageBody, PrintedNote } from './notes.ts';
import type { Paragraph, Table } from './paragraphs.ts';
import { linesOfRow } from './tables.ts';

export interface PrintedDocument {
  pages: PageBody[];
  parts: (Paragraph | Table)[];
}

export function documentsOf(
  pages: PageBody[],
  parts: (Paragraph | Table)[],
  measures: Measures,
  languages: Languages,
): PrintedDocument[] {
  const cuts = startsOf(parts, measures, languages);
  if (cuts.length === 0) return [{ pages, parts }];
  const bounds = [0, ...cuts];
  const owned = bounds.map((from, n) => parts.slice(from, bounds[n + 1]));
  const owner = new Map<Line, number>();
  for (const [document, own] of owned.entries()) {
    for (const part of own) for (const line of linesOf(part)) owner.set(line, document);
  }
  const shares = pages.map((page) => shareOut(page, owner));
  let current = 0;
  const settled = shares.map((share) => {
    // A page of notes alone goes on with the document before.
    const first = share.first ?? current;
    current = share.last ?? current;
    return (document: number): PageBody => share.of(document, first);
  });
  return owned.map((own, n) => ({ parts: own, pages: settled.map((share) => share(n)) }));
}

function linesOf(part: Paragraph | Table): Line[] {
  if (part.kind === 'paragraph') return part.lines;
  return [...part.rows.flatMap(linesOfRow), ...part.repeated];
}

interface Shares {
  /** The documents whose text stands first and last on the page. */
  first: number | undefined;
  last: number | undefined;
  of: (document: number, first: number) => PageBody;
}

function shareOut(page: PageBody, owner: ReadonlyMap<Line, number>): Shares {
  const inTables = page.tables.flatMap(({ rows }) => rows.flatMap(linesOfRow));
  const owners = [...page.text, ...inTables]
    .toSorted((a, b) => a.baseline - b.baseline)
    .flatMap((line) => owner.get(line) ?? []);
  const ownerAbove = (line: Line, first: number): number => {
    const above = page.text.findLast(({ baseline }) => baseline < line.baseline);
    return (above && owner.get(above)) ?? first;
  };
  return {
    first: owners[0],
    last: owners.at(-1),
    of: (document, first) => ({
      ...page,
      page: { ...page.page, turned: document === first ? page.page.turned : [] },
      text: page.text.filter((line) => owner.get(line) === document),
      tables: page.tables.filter(({ rows }) =>
        rows.flatMap(linesOfRow).some((line) => owner.get(line) === document),
      ),
      furniture: document === first ? page.furniture : [],
      jobNumber: document === first ? page.jobNumber : undefined,
      typedRules: page.typedRules.filter((line) => ownerAbove(line, first) === document),
      notes: page.notes.filter((note) => ownerOfNote(note, page, owner, first) === document),
    }),
  };
}

/** The document in which the note's sign stands on the page; else the one that the page began with. */
function ownerOfNote(
  { lines: [line], labelLength }: PrintedNote,
  page: PageBody,
  owner: ReadonlyMap<Line, number>,
  first: number,
): number {
  const sign = (line?.text.slice(0, labelLength) ?? '').replace(/[\s/()]/g, '');
  const inTables = page.tables.flatMap(({ rows }) => rows.flatMap(linesOfRow));
  const referring = [...page.text, ...inTables].find((text) => signsIn(text).includes(sign));
  return (referring && owner.get(referring)) ?? first;
}
