/** The pages that people read: their links, paths and commands lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { rooms } from './rooms.ts';

/** What holds no pages of ours: what is installed or made, texts to publish and to test with. */
const elsewhere = new Set(['node_modules', 'lib', 'dist', 'coverage', 'source', 'fixtures']);

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [path] : [];
    return entry.isDirectory() && !elsewhere.has(entry.name) && !entry.name.startsWith('.')
      ? pagesIn(path)
      : [];
  });
}

const pages = pagesIn('.');

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '');

  it('has links that lead somewhere', () => {
    const links = [...text.replace(/`[^`\n]+`/g, '').matchAll(/\]\(([^()\s]+)\)/g)].map(
      ([, target]) => target ?? '',
    );
    expect(links.filter((target) => !leadsSomewhere(target, page))).toEqual([]);
  });

  it('names files that are there and commands that are', () => {
    const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? '');
    const gone = code
      .filter((words) => /^(?:src|tests|docs|templates|bench|source)\/[\w./-]+$/.test(words))
      .filter((path) => !/NAME|TAG/.test(path) && !existsSync(path));
    const unknown = code
      .map((words) => /^npm run ([\w:]+)/.exec(words)?.[1])
      .filter((name) => name !== undefined && !(name in scripts));
    expect([...gone, ...unknown]).toEqual([]);
  });
});

it('writes its commands as the program takes them', async () => {
  const calls = pages
    .flatMap((page) => callsIn(readFileSync(page, 'utf8')))
    .filter((words) => !words.includes('COMMAND'));
  expect(calls.length).toBeGreaterThan(20);
  for (const [name = '', ...words] of calls) {
    const command = await commands.find((known) => known.name === name)?.load();
    expect(command, `plenary ${name}`).toBeDefined();
    if (command === undefined || words[0] === '--help') continue;
    const taken = [...command.options, 'config', 'no-config', 'help'] as const;
    expect(() => parseArguments(words, taken), [name, ...words].join(' ')).not.toThrow();
  }
});

/** The calls of `npx plenary` in the blocks of code of a page, as words; comments left out. */
function callsIn(text: string): string[][] {
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block]) => block ?? '');
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => /^npx plenary (.*?)(?:\s+#.*)?$/.exec(line)?.[1])
    .filter((call) => call !== undefined)
    .map((call) => (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, '')));
}

it('names every room of the house on the page on its architecture', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const outer = Object.keys(rooms).filter((room) => !room.startsWith('render/'));
  expect(outer.filter((room) => !page.includes(`\`src/${room}\``))).toEqual([]);
});

function leadsSomewhere(target: string, page: string): boolean {
  if (/^https?:\/\/[^/]+\.[^/]+/.test(target)) return true;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || headings(readFileSync(file, 'utf8')).includes(anchor);
}

/** The anchors of a page, as GitHub makes them of its headings. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}
