/**
 * The core in a browser: the bundle that users get reads texts, checks them, makes every edition and
 * verifies it, in a page that has nothing of Node and may make no code of strings; and what it makes
 * says the same as what Node makes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8Bytes } from '../../src/bytes/index.ts';
import * as core from '../../src/core.ts';
import { nodeWorld } from '../../src/door/world.ts';
import { formats } from '../../src/editions/formats.ts';
import { loadTemplate } from '../../src/door/load-template.ts';
import { everyScript } from '../every-script.ts';
import { png } from '../render/emblems.ts';
import { withBrowser } from './browser.ts';
import { documentsOf, type Given, type MadeDocument } from './core/documents.ts';
import type { Proof } from './core/page.ts';
import { serve } from './core/serve.ts';
import { unpacked } from './core/unpacked.ts';
import { repository } from './paths.ts';

/** Texts by their addresses: the sample, what recognition made of it, and one in many scripts. */
const sources = new Map(
  ['/source/a-res-70-179.md', '/source/received/a-res-70-179.ocr.md'].map((path) => [
    path,
    new Uint8Array(readFileSync(join(repository, path))),
  ]),
).set('/every-script.md', utf8Bytes(core.renderSource(everyScript())));
const texts = [...sources.keys()];

const given: Given = {
  languages: namesIn('templates/languages').map((name) => `/templates/languages/${name}`),
  template: namesIn('templates/official'),
  texts,
};

/** Half seen: pdfkit unpacks it and packs it anew, with its stand-ins in the page. */
const emblem = png([200, 30, 30, 128]);

let proof: Proof;
let requests: string[];
let faults: string[];
let onNode: MadeDocument[];

beforeAll(async () => {
  ({ proof, requests, faults } = await proofInPage());
  onNode = await documentsOf(
    core,
    nodeWorld(),
    { template: loadTemplate('official'), emblem },
    Array.from(sources, ([path, bytes]) => ({ path, bytes })),
  );
});

describe('the page', () => {
  test('has nothing of Node', () => {
    expect(proof.ofNode).toEqual([]);
  });

  test('is refused to make code of a string', () => {
    expect(proof.control).toEqual({ outcome: 'EvalError', refused: ['script-src eval'] });
  });

  test('has tried nothing that its policy refuses, and has had no error', () => {
    expect(proof.refused).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('has asked nobody else for anything', () => {
    expect(requests.filter((address) => !address.startsWith('http://127.0.0.1:'))).toEqual([]);
  });
});

describe.each(texts)('%s', (path) => {
  const inPage = (): Proof['documents'][number] | undefined =>
    proof.documents.find((document) => document.path === path);
  const elsewhere = (): MadeDocument | undefined =>
    onNode.find((document) => document.path === path);

  test('is read and checked as on Node', () => {
    expect(inPage()?.messages).toEqual(elsewhere()?.messages);
    if (path.endsWith('.ocr.md')) expect(inPage()?.messages).not.toEqual([]);
  });

  test('verifies in every edition', () => {
    expect(inPage()?.editions.map(({ format }) => format)).toEqual(formats);
    expect(inPage()?.findings).toEqual([]);
    expect(elsewhere()?.findings).toEqual([]);
  });

  test('is read again from its Word file and its PDF as on Node', () => {
    expect(inPage()?.readAgain.map(({ outline }) => outline.blocks.length)).not.toContain(0);
    expect(inPage()?.readAgain).toEqual(elsewhere()?.readAgain);
  });

  test.each(formats)('says the same in its %s edition as on Node', (format) => {
    const { compression } = nodeWorld();
    const own = inPage()?.editions.find((edition) => edition.format === format);
    const other = elsewhere()?.editions.find((edition) => edition.format === format);
    if (!own || !other) throw new Error(`There is no ${format}.`);
    const bytes = new Uint8Array(Buffer.from(own.base64, 'base64'));
    if (format === 'html') expect(Buffer.compare(bytes, other.bytes)).toBe(0);
    const parts = unpacked(bytes, format, compression);
    const expected = unpacked(other.bytes, format, compression);
    expect(parts.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    expect(parts.filter(([, content], at) => content !== expected[at]?.[1])).toEqual([]);
  });
});

async function proofInPage(): Promise<{ proof: Proof; requests: string[]; faults: string[] }> {
  const bundle = await rolldown({
    input: join(repository, 'tests/conformance/core/page.ts'),
    external: /^\/lib\//,
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { origin, server } = await serve(
    new Map<string, string | Uint8Array>([
      [
        '/page.html',
        '<!doctype html><title>Core</title><script type="module" src="/page.js"></script>',
      ],
      ['/page.js', output[0].code],
      ['/given.json', JSON.stringify(given)],
      ['/emblem.png', emblem],
      ...sources,
    ]),
  );
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`${origin}/page.html`);
      const found = await page.evaluate(() => globalThis.proof);
      return { proof: found, requests: asked, faults: errors };
    });
  } finally {
    server.close();
  }
}

function namesIn(folder: string): string[] {
  return readdirSync(join(repository, folder)).filter((name) => /\.\w+$/.test(name));
}
