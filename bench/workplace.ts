/** What the benchmarks work with: a folder, the command, and the peers that can be found. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, type Cost } from './measure.ts';
import { withoutFront } from './texts.ts';
import { typstSource } from './typst-source.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const main = here('../../lib/cli/main.js');
const typstProcess = here('./typst-process.js');

/** A folder that is taken away at the end. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['source', 'markdown', 'typst', 'ours', 'theirs']) {
    mkdirSync(join(folder, name));
  }
  return folder;
}

/** Writes a text for everyone: our source, and the same words for the peers. */
export function writeText(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, 'source', `${name}.md`), text);
  writeFileSync(join(folder, 'markdown', `${name}.md`), withoutFront(text));
  writeFileSync(join(folder, 'typst', `${name}.typ`), typstSource(withoutFront(text)));
}

/** Plenary, whole process. */
export function plenary(folder: string, ...words: string[]): Promise<Cost> {
  const out = join(folder, 'ours');
  const build = ['build', join(folder, 'source'), '--force', '--quiet', '--out', out];
  return command([process.execPath, main, ...build, ...words]);
}

export const pandocFormats = ['docx', 'epub', 'html'] as const;

/** Pandoc, whole process, one edition. */
export function pandoc(
  folder: string,
  name: string,
  format: (typeof pandocFormats)[number],
): Promise<Cost> {
  const source = join(folder, 'markdown', `${name}.md`);
  const target = join(folder, 'theirs', `${name}.${format}`);
  const words = ['--standalone', '--metadata', 'title=Resolution', '--metadata', 'lang=en'];
  return command(['pandoc', '--from', 'markdown', ...words, source, '-o', target]);
}

/** Typst through its Node binding, one process for all the texts. */
export function typst(folder: string, names: readonly string[]): Promise<Cost> {
  const files = names.flatMap((name) => [
    join(folder, 'typst', `${name}.typ`),
    join(folder, 'theirs', `${name}.pdf`),
  ]);
  return command([process.execPath, typstProcess, ...files]);
}

/** Says which peers are missing, and how to get them; true when none is. */
export function peersAreHere(): boolean {
  const pandocIsHere = spawnSync('pandoc', ['--version']).status === 0;
  const typstIsHere = existsSync(here('../node_modules/@myriaddreamin/typst-ts-node-compiler'));
  if (!pandocIsHere) console.log('pandoc was not found: apt-get install pandoc');
  if (!typstIsHere) console.log('Typst was not found: npm ci --prefix bench');
  return pandocIsHere && typstIsHere;
}
