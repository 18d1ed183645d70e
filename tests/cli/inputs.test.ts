import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maker } from '../../src/editions/maker.ts';
import { printFile } from '../read/print/print-file.ts';
import { UsageFailure } from '../../src/cli/failures.ts';
import { expandInputs, singleInput } from '../../src/cli/inputs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-inputs-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function make(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'text');
  }
}

/** The sources found, by path from the folder and by the name that their editions get. */
async function found(paths: string[], recursive = false): Promise<[path: string, name: string][]> {
  const { sources } = await expandInputs(
    paths.map((path) => (path === '-' ? path : join(folder, path))),
    {
      recursive,
      isOutput: (path) => path === join(folder, 'dist'),
      isIgnored: (path) => path.endsWith('ignored.md'),
    },
  );
  return sources.map(({ path, name }) => [path === '-' ? path : relative(folder, path), name]);
}

describe('a pattern', () => {
  it('means the sources that fit, whose editions mirror its folders', async () => {
    make('texts/a.md', 'texts/2025/b.md', 'texts/2025/picture.png', 'texts/.hidden/c.md');
    expect(await found(['texts/**/*'])).toEqual([
      ['texts/2025/b.md', '2025/b'],
      ['texts/a.md', 'a'],
    ]);
    expect(await found(['texts/*/b.*'])).toEqual([['texts/2025/b.md', '2025/b']]);
  });

  it('passes over the output, what is ignored, and what lies in node_modules', async () => {
    make('a.md', 'ignored.md', 'node_modules/x/README.md');
    expect(await found(['**/*.md'])).toEqual([['a.md', 'a']]);
  });

  it('is a name where a file bears it', async () => {
    make('[a].md');
    expect(await found(['[a].md'])).toEqual([['[a].md', '[a]']]);
  });

  it('that fits nothing is said so', async () => {
    make('a.png');
    const { sources, failures } = await expandInputs([join(folder, '*.md')], {
      recursive: false,
      isOutput: () => false,
      isIgnored: () => false,
    });
    expect(sources).toEqual([]);
    expect(failures.map(({ message }) => message)).toEqual([
      `No source fits the pattern ${join(folder, '*.md')}.`,
    ]);
  });
});

describe('expandInputs', () => {
  it('takes the sources directly in a folder, in the order of their code units', async () => {
    make('b.md', 'B.txt', 'a.docx', 'c.markdown', 'picture.png', 'sub/d.md');
    expect(await found(['.'])).toEqual([
      ['B.txt', 'B'],
      ['a.docx', 'a'],
      ['b.md', 'b'],
      ['c.markdown', 'c'],
    ]);
  });

  it('takes the prints of others, and no edition of Plenary', async () => {
    make('a.md', 'torn.pdf');
    writeFileSync(join(folder, 'print.pdf'), await printFile([{}]));
    const edition = await printFile([{}], { info: { Creator: maker } });
    writeFileSync(join(folder, 'a.pdf'), edition);
    expect((await found(['.'])).map(([path]) => path)).toEqual(['a.md', 'print.pdf', 'torn.pdf']);
  });

  it('takes sub-folders when it is told to, mirrored in the names', async () => {
    make('a.md', 'sub/b.md', 'sub/deep/c.md');
    expect(await found(['.'], true)).toEqual([
      ['a.md', 'a'],
      ['sub/b.md', 'sub/b'],
      ['sub/deep/c.md', 'sub/deep/c'],
    ]);
  });

  it('passes over hidden files, the lock files of Word and the output', async () => {
    make('.hidden.md', '~$a.docx', 'dist/a.docx', '.git/b.md', 'node_modules/c.md', 'a.md');
    expect(await found(['.'], true)).toEqual([['a.md', 'a']]);
  });

  it('takes only the last ending off a name', async () => {
    make('a-res-70-179.ocr.md');
    expect(await found(['a-res-70-179.ocr.md'])).toEqual([
      ['a-res-70-179.ocr.md', 'a-res-70-179.ocr'],
    ]);
  });

  it('takes each source once, however often it is named', async () => {
    make('a.md', 'b.md');
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
    expect((await found(['b.md', '.', 'b.md', '-', '-'])).map(([path]) => path)).toEqual([
      'b.md',
      'a.md',
      'link.md',
      '-',
    ]);
  });

  it('says what it could not take, beside what it could', async () => {
    make('a.md', 'empty/picture.png');
    const { sources, failures } = await expandInputs(
      ['a.md', 'lost.md', 'empty'].map((name) => join(folder, name)),
      { recursive: false, isOutput: () => false, isIgnored: () => false },
    );
    expect(sources).toHaveLength(1);
    expect(failures.map(({ message }) => message)).toEqual([
      `${join(folder, 'lost.md')} does not exist.`,
      `${join(folder, 'empty')} has no sources in it.`,
    ]);
    expect(failures[1]?.mend).toBe(
      'Sources are files that end in .md, .markdown, .txt, .docx, .xml, .pdf; --recursive takes sub-folders too.',
    );
  });

  it('wants a path', async () => {
    await expect(found([])).rejects.toThrow(UsageFailure);
  });
});

describe('singleInput', () => {
  it('wants exactly one file', () => {
    make('a.md');
    expect(singleInput([join(folder, 'a.md')]).name).toBe('a');
    expect(() => singleInput([])).toThrow('takes one input, not 0');
    expect(() => singleInput(['a.md', 'b.md'])).toThrow('takes one input, not 2');
    expect(() => singleInput([folder])).toThrow('is a folder');
  });
});
