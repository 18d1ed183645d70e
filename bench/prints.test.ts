/**
 * Official PDFs, read by us and by programs that make text of them: labels, notes, words and time in
 * one run, held against the United Nations' XML of the same texts. What the others write is read by our
 * readers of text, which look for labels and notes in any text.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFiles, hasCorpus } from '../tests/corpus/corpus.ts';
import { foundIn, plain, wordsMissing, wordsOf } from '../tests/corpus/print/measure-print.ts';
import { truthOf, type Truth } from '../tests/corpus/print/official-xml.ts';
import { readSource } from '../tests/world.ts';

const pdf = /\.en\.pdf$/;
const xml = /\.en\.xml$/;
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plenary-prints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every so many of the official PDFs that have XML are taken. */
const each = Number(process.env['PLENARY_BENCH_EACH'] ?? 10);

interface Sample {
  name: string;
  path: string;
  truth: Truth;
}

function samples(): Sample[] {
  const truths = new Map(
    corpusFiles('official/xml', xml).map(({ path, bytes }) => [nameOf(path), String(bytes)]),
  );
  return corpusFiles('official/pdf', pdf)
    .flatMap(({ path }): Sample[] => {
      const official = truths.get(nameOf(path));
      if (official === undefined) return [];
      return [{ name: nameOf(path), path: join(corpus, path), truth: truthOf(official) }];
    })
    .filter((_, index) => index % each === 0);
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.en\.\w+$/, '');
}

interface Contestant {
  name: string;
  /** Writes the text of each print to `NAME.txt` or `NAME.md`; `false` where the program is missing. */
  write?: (prints: readonly Sample[]) => boolean;
  suffix: string;
}

const python = process.env['PLENARY_BENCH_PYTHON'] ?? 'python3';
const loader =
  process.env['PLENARY_BENCH_OPENDATALOADER'] ??
  fileURLToPath(new URL('node_modules/.bin/opendataloader-pdf', import.meta.url));

const toMarkdown = `import sys, os, pymupdf4llm
for path in sys.argv[2:]:
    name = os.path.basename(path)[:-len('.en.pdf')]
    with open(os.path.join(sys.argv[1], name + '.md'), 'w', encoding='utf8') as out:
        out.write(pymupdf4llm.to_markdown(path))`;

function run(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

const contestants: Contestant[] = [
  { name: 'Plenary', suffix: '.pdf' },
  {
    name: 'pdftotext -layout',
    suffix: '.txt',
    write: (prints) =>
      prints.every(({ name, path }) =>
        run('pdftotext', '-layout', path, join(folder, `${name}.txt`)),
      ),
  },
  {
    name: 'pymupdf4llm',
    suffix: '.md',
    write: (prints) => run(python, '-c', toMarkdown, folder, ...prints.map(({ path }) => path)),
  },
  {
    name: '@opendataloader/pdf',
    suffix: '.en.md',
    write: (prints) =>
      existsSync(loader) &&
      run(
        loader,
        '--output-dir',
        folder,
        '--format',
        'markdown',
        ...prints.map(({ path }) => path),
      ),
  },
];

/** Words of a text without the marks of Markdown. */
function wordsWithin(text: string): string[] {
  return wordsOf(text.replace(/!\[[^\]]*\]\([^)]*\)|<[^>]+>|[*_#|`\\]+/g, ' '));
}

function notesOf({ notes }: Truth): string {
  return notes.map(({ label, text }) => `${label} ${plain(text).replaceAll(' ', '')}`).join('\n');
}

describe.skipIf(!hasCorpus(['official/pdf'], pdf) || !hasCorpus(['official/xml'], xml))(
  'prints, side by side',
  () => {
    it.each(contestants)('$name', async ({ name, write, suffix }) => {
      const prints = samples();
      const before = performance.now();
      if (write?.(prints) === false) return console.log(`${name}: not here`);
      const figures = { labels: 0, notes: 0, words: 0, lost: 0, gained: 0 };
      for (const { name: print, path, truth } of prints) {
        const file = write ? join(folder, print + suffix) : path;
        const bytes = readFileSync(file);
        const found = foundIn((await readSource({ path: file, bytes })).root);
        if (truth.labels.join() === found.labels.join()) figures.labels++;
        if (notesOf(truth) === notesOf(found)) figures.notes++;
        const whole = ({ text, notes }: Truth): string =>
          [text, ...notes.map((note) => note.text)].join(' ');
        const expected = wordsOf(whole(truth));
        const read = write ? wordsWithin(String(bytes)) : wordsOf(whole(found));
        figures.words += expected.length;
        figures.lost += wordsMissing(expected, read).length;
        figures.gained += wordsMissing(read, expected).length;
      }
      const seconds = ((performance.now() - before) / 1000).toFixed(1);
      const { labels, notes, words, lost, gained } = figures;
      console.log(
        `${name}: labels ${labels}, notes ${notes} of ${prints.length}; ` +
          `${lost} words lost, ${gained} gained of ${words}; ${seconds} s`,
      );
      expect(words).toBeGreaterThan(0);
    });
  },
);
