/** What does not verify is not published. The renderers are made to lose something on purpose. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Format } from '../../src/editions/formats.ts';
import type { Manifest } from '../../src/editions/manifest.ts';
import { listeningTerminal } from './listening-terminal.ts';
import { resolutionText } from './plenary.ts';

/** What happens to the bytes of an edition, by format; nothing where it is empty. */
const damages = vi.hoisted(() => new Map<string, (bytes: Uint8Array) => Uint8Array>());

vi.mock('../../src/pipeline.ts', async (original) => {
  const pipeline = await original<typeof import('../../src/pipeline.ts')>();
  const makeEditions: typeof pipeline.makeEditions = async (root, formats, options) =>
    (await pipeline.makeEditions(root, formats, options)).map(({ bytes, ...edition }) => ({
      ...edition,
      bytes: damages.get(edition.format)?.(bytes) ?? bytes,
    }));
  return { ...pipeline, makeEditions };
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-unverified-'));
  damages.clear();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

async function build(...more: string[]) {
  const terminal = listeningTerminal();
  const sources = ['a', 'b'].map((name) => path(`${name}.md`)).filter((name) => existsSync(name));
  const code = await run(['build', ...sources, '--out', path('dist'), '--jobs', '1', ...more], {
    terminal,
    environment: {},
    signal: new AbortController().signal,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
  });
  return { code, said: terminal.said.join('\n'), results: terminal.results.join('') };
}

/** Takes a word out of a page, as a renderer with a fault would. */
const losingAWord = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('dignity', ''));
const truncated = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length / 2);

/** The first page of an e-book as its second. */
const withPageTwo = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [
        name,
        strToU8(strFromU8(content, true).replaceAll('"Page 1"', '"Page 2"'), true),
      ]),
    ),
    { level: 0 },
  );

const editionsOf = (name: string): Partial<Record<Format, boolean>> => {
  const { documents } = JSON.parse(readFileSync(path('dist/manifest.json'), 'utf8')) as Manifest;
  const editions = documents.find((document) => document.name === name)?.editions ?? [];
  return Object.fromEntries(editions.map(({ format, verified }) => [format, verified]));
};

describe('an edition that does not verify', () => {
  it('is not published, while the others of its document are, and other documents', async () => {
    writeFileSync(path('a.md'), resolutionText(1));
    writeFileSync(path('b.md'), resolutionText(2, 'the rights of the child'));
    damages.set('html', losingAWord);
    const { code, said } = await build('--to', 'docx,html');
    expect(code).toBe(4);
    expect(said).toContain('a.html does not verify and was not published');
    expect(said).toMatch(/text-altered at para_1: .*dignity/);
    expect(said).toContain('2 documents (1 built, 1 with editions that do not verify), 3 editions');
    expect(['a.html', 'a.docx', 'b.html'].map((name) => existsSync(path(`dist/${name}`)))).toEqual([
      false,
      true,
      true,
    ]);
    expect([editionsOf('a'), editionsOf('b')]).toEqual([
      { docx: true },
      { docx: true, html: true },
    ]);
  });

  it('has no page that leads to it, until it is published', async () => {
    writeFileSync(path('a.md'), resolutionText(1));
    const page = (): string => readFileSync(path('dist/a.html'), 'utf8');
    damages.set('docx', truncated);
    expect((await build('--to', 'epub,docx,html')).code).toBe(4);
    expect(existsSync(path('dist/a.docx'))).toBe(false);
    expect(page()).toContain('"a.epub"');
    expect(page()).not.toContain('"a.docx"');
    expect(editionsOf('a')).toEqual({ epub: true, html: true });
    damages.clear();
    expect((await build('--to', 'epub,docx,html')).code).toBe(0);
    expect(page()).toContain('"a.docx"');
    // A predecessor that stands is led to.
    writeFileSync(path('a.md'), resolutionText(1, 'the work of the Organization'));
    damages.set('docx', truncated);
    expect((await build('--to', 'epub,docx,html')).code).toBe(4);
    expect(page()).toContain('"a.docx"');
  });

  it.each(['pdf', 'epub', 'docx', 'html', 'xml'] as const)(
    'leaves its predecessor in its place: %s',
    async (format) => {
      writeFileSync(path('a.md'), resolutionText(1));
      expect((await build()).code).toBe(0);
      const before = readFileSync(path(`dist/a.${format}`));
      const record = readFileSync(path('dist/manifest.json'), 'utf8');
      writeFileSync(path('a.md'), resolutionText(1, 'the work of the Organization'));
      damages.set(format, truncated);
      const { code, results } = await build('--json', '--to', format);
      expect(code).toBe(4);
      expect(readFileSync(path(`dist/a.${format}`))).toEqual(before);
      expect(readFileSync(path('dist/manifest.json'), 'utf8')).toBe(record);
      expect(JSON.parse(results)).toMatchObject({
        documents: [{ status: 'unverified', written: [] }],
        summary: { unverified: 1, built: 0 },
      });
      expect(results).toContain(`"edition": "a.${format}"`);
      // And it is built again as soon as it can be.
      damages.clear();
      expect((await build('--to', format)).code).toBe(0);
      expect(readFileSync(path(`dist/a.${format}`))).not.toEqual(before);
    },
  );

  it('is published when nobody wants to know, and is stale for whoever does', async () => {
    writeFileSync(path('a.md'), resolutionText(1));
    damages.set('html', losingAWord);
    expect((await build('--to', 'docx,html', '--no-verify')).code).toBe(0);
    expect(editionsOf('a')).toEqual({ docx: false, html: false });
    expect((await build('--to', 'docx,html', '--no-verify')).said).toContain('1 unchanged');

    expect((await build('--to', 'docx,html')).code).toBe(4);
    expect(editionsOf('a')).toEqual({ docx: true, html: false });
    damages.clear();
    expect((await build('--to', 'docx,html')).code).toBe(0);
    expect(editionsOf('a')).toEqual({ docx: true, html: true });
    expect((await build('--to', 'docx,html')).said).toContain('1 unchanged');
    // What is verified is good enough for whoever does not ask.
    expect((await build('--to', 'docx,html', '--no-verify')).said).toContain('1 unchanged');
  });

  it('is found by the pages of a PDF that stands already', async () => {
    writeFileSync(path('a.md'), resolutionText(1));
    expect((await build('--to', 'pdf')).code).toBe(0);
    damages.set('epub', withPageTwo);
    const { code, said } = await build('--to', 'pdf,epub');
    expect(said).toContain('on page 1 of the PDF');
    expect(code).toBe(4);
    damages.clear();
    expect((await build('--to', 'pdf,epub')).code).toBe(0);
    expect(editionsOf('a')).toEqual({ pdf: true, epub: true });
  });
});
