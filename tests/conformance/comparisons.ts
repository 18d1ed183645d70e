/**
 * Pairs of texts and what the compiled command makes of them: a Word file with tracked changes, and a
 * page. Two of three pairs are random texts with edits of every kind; the others are fixtures.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderSource } from '../../src/render/source/index.ts';
import { edited } from '../compare/edit-script.ts';
import { Random } from '../compare/random.ts';
import { randomText } from '../compare/random-text.ts';
import { cache, repository } from './paths.ts';
import { run, twoAtATime } from './run.ts';

export interface ComparedPair {
  name: string;
  /** Canonical sources. */
  old: string;
  fresh: string;
  /** The old text as a Word file with tracked changes to the new one. */
  tracked: string;
  /** The comparison as a page. */
  page: string;
}

const randomPairs = 14;
/** Of these, a letter is doubled and a paragraph is taken out. */
const fixtures = ['arabic', 'chinese', 'french', 'russian', 'spanish', 'table'];

/** Writes all of it and says what there is. */
export async function buildComparisons(): Promise<ComparedPair[]> {
  const folder = join(cache, 'comparisons');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pairs = [...randomSources(), ...fixtureSources()].map(
    ({ name, old, fresh }): ComparedPair => {
      const at = (suffix: string): string => join(folder, `${name}${suffix}`);
      writeFileSync(at('.old.md'), old);
      writeFileSync(at('.new.md'), fresh);
      return {
        name,
        old: at('.old.md'),
        fresh: at('.new.md'),
        tracked: at('.docx'),
        page: at('.html'),
      };
    },
  );
  await twoAtATime(pairs, async ({ old, fresh, tracked, page }) => {
    await compare(old, fresh, ['--to', 'docx', '--author', 'A reviewer', '--out', tracked]);
    await compare(old, fresh, ['--html', '--out', page]);
  });
  return pairs;
}

/** The texts of each pair differ, which the exit code says. */
async function compare(old: string, fresh: string, more: readonly string[]): Promise<void> {
  const command = ['lib/cli/main.js', 'diff', old, fresh, ...more];
  const { code, stderr } = await run('node', command, { cwd: repository });
  if (code !== 1) throw new Error(`${command.join(' ')} ended with ${code}:\n${stderr}`);
}

interface Sources {
  name: string;
  old: string;
  fresh: string;
}

function randomSources(): Sources[] {
  return Array.from({ length: randomPairs }, (_, at) => {
    const random = new Random(at + 1);
    const old = randomText(10 + random.below(8), random);
    const { root: fresh } = edited(old, 3 + random.below(6), random);
    return { name: `random-${at + 1}`, old: renderSource(old), fresh: renderSource(fresh) };
  });
}

function fixtureSources(): Sources[] {
  const folder = join(repository, 'tests/fixtures/sources');
  return readdirSync(folder)
    .filter((file) => fixtures.includes(basename(file, '.md')))
    .map((file) => {
      const old = readFileSync(join(folder, file), 'utf8');
      return { name: basename(file, '.md'), old, fresh: withoutItsLastParagraph(old) };
    });
}

/** Without its last plain paragraph, and with the last letter of the first one twice. */
function withoutItsLastParagraph(source: string): string {
  const blocks = source.split('\n\n');
  const plain = [...blocks.keys()].filter((at) => isPlain(blocks[at] ?? ''));
  const [other, gone] = [plain[0], plain.at(-1)];
  return blocks
    .map((block, at) => (at === other ? block.replace(/(\p{L}\p{M}*)(\P{L}*)$/u, '$1$1$2') : block))
    .filter((_, at) => at !== gone)
    .join('\n\n');
}

/** A paragraph, with a number or without one, that refers to no note. */
function isPlain(block: string): boolean {
  return /^[\p{L}\p{N}*]/u.test(block) && !block.includes('[^');
}
