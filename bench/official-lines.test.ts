/**
 * Our pages beside the official ones: official PDFs are read as they are printed and published
 * again, and the lines and pages of both are compared. `npm run bench` prints the table, with the
 * first line of each document that breaks elsewhere; nothing is asserted but that there is a text.
 *
 * A line is counted where its paragraph goes on below it; it is equal if ours ends with the same word.
 */
import { expect, it } from 'vitest';
import { readSource, renderPdf, world } from '../tests/world.ts';
import { corpusFiles, hasCorpus } from '../tests/corpus/corpus.ts';
import { editionOptions } from '../tests/render/options.ts';
import { alignedWords } from './aligned-words.ts';
import { printedWords, type PrintedWord, type PrintedWords } from './printed-words.ts';

interface Count {
  equal: number;
  all: number;
}

interface Row {
  name: string;
  text: Count;
  notes: Count;
  /** Pages from the second on that begin with the same word. */
  starts: Count;
  pages: [official: number, ours: number];
  /** The first line that ends elsewhere. */
  first: [official: string, ours: string] | undefined;
}

const wanted = new RegExp(process.env['OFFICIAL_LINES'] ?? '.');

it.skipIf(!hasCorpus(['official/pdf'], /\.pdf$/))('breaks lines as official pages do', async () => {
  const rows: Row[] = [];
  for (const { path, bytes } of corpusFiles('official/pdf', /\.pdf$/)) {
    if (!wanted.test(path)) continue;
    const row = await compared(path, bytes);
    rows.push(row);
    console.log(lineOf(row));
  }
  console.log(summaryOf('all', rows));
  for (const [name, kind] of kinds) {
    const own = rows.filter((row) => kind.test(row.name));
    if (own.length > 0) console.log(summaryOf(name, own));
  }
  expect(rows.some(({ text }) => text.all > 0)).toBe(true);
});

const kinds = [
  ['resolutions of session 78', /^a-res-78/],
  ['resolutions of session 79', /^a-res-79/],
  ['resolutions of session 80', /^a-res-80/],
  ['drafts', /-l\./],
] as const;

async function compared(path: string, bytes: Uint8Array): Promise<Row> {
  const library = await world.pdf();
  const official = await printedWords(bytes, library, world.languages);
  const { root } = await readSource({ path, bytes });
  const name = path.replace(/^.*\//, '').replace(/\.en\.pdf$/, '');
  const published = await renderPdf(root, editionOptions({ colophon: false }));
  const ours = await printedWords(published, library, world.languages);
  const pairs = pairsOf(official.text, ours.text);
  const text = linesIn(official.text, ours.text, pairs);
  const notes = linesIn(official.notes, ours.notes, pairsOf(official.notes, ours.notes));
  return {
    name,
    text,
    notes,
    starts: startsIn(official, ours, pairs),
    pages: [official.pages, ours.pages],
    first: text.first ?? notes.first,
  };
}

function pairsOf(official: readonly PrintedWord[], ours: readonly PrintedWord[]): Int32Array {
  return alignedWords(
    official.map(({ text }) => text),
    ours.map(({ text }) => text),
  );
}

function linesIn(
  official: readonly PrintedWord[],
  ours: readonly PrintedWord[],
  pairs: Int32Array,
): Count & Pick<Row, 'first'> {
  let [equal, all] = [0, 0];
  let first: Row['first'];
  for (const [index, word] of official.entries()) {
    if (!word.goesOn) continue;
    all++;
    const own = ours[pairs[index] ?? -1];
    if (own?.beginsLine) equal++;
    else first ??= [official[index - 1]?.line ?? '', own?.line ?? '(not found)'];
  }
  return { equal, all, first };
}

function startsIn(official: PrintedWords, ours: PrintedWords, pairs: Int32Array): Count {
  const starts = official.pageStarts.filter((at) => (official.text[at]?.page ?? 1) > 1);
  const own = new Map(ours.pageStarts.map((at) => [at, ours.text[at]?.page]));
  const equal = starts.filter((at) => own.get(pairs[at] ?? -1) === official.text[at]?.page);
  return { equal: equal.length, all: starts.length };
}

function percent({ equal, all }: Count): string {
  return all === 0 ? '–' : `${((equal / all) * 100).toFixed(1)}%`;
}

function lineOf({ name, text, notes, starts, pages, first }: Row): string {
  const figures = [
    name.padEnd(16),
    `lines ${text.equal}/${text.all}`,
    `notes ${notes.equal}/${notes.all}`,
    `pages ${pages.join(' → ')}`,
    `begin alike ${starts.equal}/${starts.all}`,
  ].join('  ');
  return first ? `${figures}\n    official: ${first[0]}\n    ours:     ${first[1]}` : figures;
}

function summaryOf(name: string, rows: readonly Row[]): string {
  const sum = (count: (row: Row) => Count): Count =>
    rows.map(count).reduce((a, b) => ({ equal: a.equal + b.equal, all: a.all + b.all }));
  const samePages = { equal: 0, all: rows.length };
  for (const { pages } of rows) if (pages[0] === pages[1]) samePages.equal++;
  return [
    `${name}: ${rows.length} documents`,
    `lines of paragraphs ${percent(sum(({ text }) => text))}`,
    `lines of notes ${percent(sum(({ notes }) => notes))}`,
    `same number of pages ${percent(samePages)}`,
    `pages that begin alike ${percent(sum(({ starts }) => starts))}`,
  ].join(', ');
}
