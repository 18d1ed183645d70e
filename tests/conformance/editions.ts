/**
 * Builds what the validators judge, with the compiled command as users run it: every edition of
 * the tree that holds every node type, of every source, and of every fixture source.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Format } from '../../src/editions/formats.ts';
import type { Paper } from '../../src/render/options.ts';
import { renderSource } from '../../src/render/source/index.ts';
import { outlineOf } from '../../src/tree/outline-of.ts';
import type { OutlineBlock } from '../../src/tree/outline.ts';
import type { Root } from '../../src/tree/types.ts';
import { everyScript } from '../every-script.ts';
import { everyNode, operative, paragraph } from '../every-node.ts';
import { cache, repository } from './paths.ts';
import { run } from './run.ts';
import { readSource } from '../world.ts';

export interface Edition {
  /** "every-node.official.letter.pdf". */
  name: string;
  format: Format;
  file: string;
  /** A file with the text that a reader of the edition must find. */
  expected: string;
}

const formats: readonly Format[] = ['pdf', 'epub', 'docx', 'html', 'xml'];

interface Look {
  template: string;
  paper: Paper;
  /** Judged of every source. */
  formats: readonly Format[];
  /** Judged of the sources that hold every structure and every script. */
  sampled?: readonly Format[];
}

/**
 * The looks that are judged: each template; a PDF on each paper. Of the others a second template changes
 * style sheets and nothing of the structure, and XML has no look: `CONFORMANCE=all` judges them all the same.
 */
const looks: readonly Look[] = [
  { template: 'official', paper: 'letter', formats },
  { template: 'official', paper: 'a4', formats: ['pdf'] },
  { template: 'large-print', paper: 'letter', formats: ['pdf'] },
  process.env['CONFORMANCE'] === 'all'
    ? { template: 'large-print', paper: 'a4', formats }
    : {
        template: 'large-print',
        paper: 'a4',
        formats: ['pdf'],
        sampled: ['epub', 'docx', 'html'],
      },
];

const sample: ReadonlySet<string> = new Set([
  'every-node',
  'every-script',
  'large',
  'table',
  'arabic',
  'chinese',
  'a-res-70-179',
]);

/** Builds everything afresh and says what there is. */
export async function buildEditions(): Promise<Edition[]> {
  const sources = await gatherSources(emptyFolder('sources'));
  await succeed('npm', ['run', '--silent', 'build']);
  const editions: Edition[] = [];
  for (const { template, paper, formats: always, sampled = [] } of looks) {
    const folder = emptyFolder(`editions-${template}-${paper}`);
    const look = ['--template', template, '--paper', paper, '--certified-by', 'The suite'];
    const to = ['--to', [...always, ...sampled].join(','), '--out', folder];
    const build = ['build', join(cache, 'sources'), ...to, ...look, '--quiet'];
    await succeed('node', ['lib/cli/main.js', ...build]);
    for (const { source, expected, inPdf } of sources) {
      for (const format of sample.has(source) ? [...always, ...sampled] : always) {
        const file = editionFile(folder, source, format);
        const name = `${source}.${template}.${paper}.${format}`;
        editions.push({ name, format, file, expected: format === 'pdf' ? inPdf : expected });
      }
    }
  }
  return editions;
}

function emptyFolder(name: string): string {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a program in the repository's folder; anything but success ends the suite. */
async function succeed(program: string, parameters: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run(program, parameters, { cwd: repository });
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')}:\n${stdout}\n${stderr}`);
}

/** A template or a paper other than the usual one adds its name to the file's. */
function editionFile(folder: string, source: string, format: Format): string {
  const name = readdirSync(folder).find(
    (file) => extname(file) === `.${format}` && file.startsWith(`${source}.`),
  );
  if (name === undefined)
    throw new Error(`There is no ${format} edition of ${source} in ${folder}.`);
  return join(folder, name);
}

interface Source {
  source: string;
  expected: string;
  /** The same, as the PDF has it. */
  inPdf: string;
}

/** Puts all sources into one folder, and beside it the text of each. */
async function gatherSources(folder: string): Promise<Source[]> {
  const texts = emptyFolder('texts');
  writeFileSync(join(folder, 'every-node.md'), renderSource(everyNode()));
  writeFileSync(join(folder, 'every-script.md'), renderSource(everyScript()));
  writeFileSync(join(folder, 'large.md'), renderSource(largeDocument()));
  for (const from of ['source', 'source/received', 'tests/fixtures/sources']) {
    for (const file of markdownIn(join(repository, from))) {
      cpSync(file, join(folder, basename(file)));
    }
  }
  const gathered: Source[] = [];
  for (const file of markdownIn(folder)) {
    const source = basename(file, '.md');
    const { root } = await readSource({ path: file, bytes: readFileSync(file) });
    const expected = join(texts, `${source}.txt`);
    const inPdf = join(texts, `${source}.pdf.txt`);
    const told = !partedAtWill.has(source);
    writeFileSync(expected, told ? expectedTextOf(root, '') : '');
    writeFileSync(inPdf, told ? expectedTextOf(root, ' ') : '');
    gathered.push({ source, expected, inPdf });
  }
  return gathered;
}

/** So long that the e-book divides it into files. */
function largeDocument(): Root {
  const tree = everyNode();
  const long = operative('9.', paragraph('Decides to go on. '.repeat(4000)));
  const section = tree.children.findIndex(({ type }) => type === 'section');
  tree.children.splice(section, 0, long);
  return tree;
}

/** Text without spaces, words longer than a line, controls for spaces: programs part them as they will. */
const partedAtWill: ReadonlySet<string> = new Set(['every-script', 'odd-text']);

function markdownIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => join(folder, name));
}

/**
 * Labels, text and markers of every block and note, the markers where they stand. After a figure a
 * PDF sets them apart, so that they are not read as part of the number.
 */
function expectedTextOf(tree: Root, afterFigure: '' | ' '): string {
  const { blocks, notes } = outlineOf(tree);
  const lineOf = (block: OutlineBlock): string =>
    `${block.label ?? ''} ${withMarkers(block, afterFigure)}\n`;
  return [...blocks, ...notes].map(lineOf).join('');
}

/** Several markers at one place are printed with commas between them. */
function withMarkers({ text, markers = [] }: OutlineBlock, afterFigure: '' | ' '): string {
  let line = text;
  markers.toReversed().forEach(({ label, at }, index, all) => {
    const before = line.slice(0, at);
    const first = all[index + 1]?.at !== at;
    const apart = first && /\d$/.test(before) ? afterFigure : '';
    const comma = all[index - 1]?.at === at ? ',' : '';
    line = before + apart + label + comma + line.slice(at);
  });
  return line;
}
