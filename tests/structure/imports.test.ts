/** No file imports what its room may not: the table is `rooms.ts`. */
import { describe, expect, it } from 'vitest';
import { refusals, roomOf } from './refusals.ts';
import { rooms } from './rooms.ts';
import { sources } from './sources.ts';

it('imports only what the table of rooms allows', () => {
  expect(refusals(sources)).toEqual([]);
});

it('has no row for a room that is gone', () => {
  const there = new Set(Object.keys(sources).map(roomOf));
  expect(Object.keys(rooms).filter((room) => !there.has(room))).toEqual([]);
});

describe('refuses', () => {
  it.each([
    // One format knows nothing of another …
    ['render/pdf/index.ts', `import { a } from '../html/page.ts'`, 'render/html/page.ts'],
    ['render/html/page.ts', `import type { A } from '../epub/book.ts'`, 'render/epub/book.ts'],
    ['render/docx/index.ts', `export { a } from '../pdf/notes.ts'`, 'render/pdf/notes.ts'],
    ['render/epub/book.ts', `let a: import('../pdf/notes.ts').A`, 'render/pdf/notes.ts'],
    // … and what they share nothing of any.
    ['render/dates.ts', `import { a } from './pdf/notes.ts'`, 'render/pdf/notes.ts'],
    // Readers and verification know nothing of renderers, and no phase of a later one.
    ['read/pdf/text.ts', `import { a } from '../../render/pdf/notes.ts'`, 'render/pdf/notes.ts'],
    ['verify/index.ts', `const a = await import('../render/dates.ts')`, 'render/dates.ts'],
    ['verify/index.ts', `export * from '../render/html/page.ts'`, 'render/html/page.ts'],
    ['parse/index.ts', `import { a } from '../read/pdf/text.ts'`, 'read/pdf/text.ts'],
    ['check/index.ts', `import { a } from '../parse/index.ts'`, 'parse/index.ts'],
    ['tree/index.ts', `import { a } from '../check/index.ts'`, 'check/index.ts'],
    ['template/index.ts', `import { a } from '../render/dates.ts'`, 'render/dates.ts'],
    // The core knows nothing of Node …
    ['parse/index.ts', `import { readFileSync } from 'node:fs'`, 'node:fs'],
    ['check/index.ts', `import type { Stats } from 'fs'`, 'fs'],
    ['render/dates.ts', `const a = await import('path/posix')`, 'path/posix'],
    ['verify/index.ts', `import canvas from '@napi-rs/canvas'`, '@napi-rs/canvas'],
    ['read/pdf/text.ts', `const text = (a: Buffer) => a.toString()`, 'Buffer'],
    ['render/html/page.ts', `const a = Buffer.from('a')`, 'Buffer'],
    ['tree/index.ts', `if (process.env.A) throw new Error()`, 'process'],
    ['tree/index.ts', `const { Buffer: a } = globalThis`, 'globalThis'],
    ['render/dates.ts', `const a = new URL('a.json', import.meta.url)`, 'import.meta'],
    [
      'parse/index.ts',
      `import a from '../../package.json' with { type: 'json' }`,
      '../package.json',
    ],
    ['parse/index.ts', 'const a = (name: string) => import(`./${name}.ts`)', 'import()'],
    // … nor of what stands around it.
    ['check/index.ts', `import { a } from '../door/font-files.ts'`, 'door/font-files.ts'],
    ['render/dates.ts', `import { a } from '../publish/batch.ts'`, 'publish/batch.ts'],
    ['read/pdf/text.ts', `import { a } from '../../cli/run.ts'`, 'cli/run.ts'],
    ['verify/index.ts', `import { a } from '../pipeline.ts'`, 'pipeline.ts'],
    ['parse/index.ts', `import { a } from '../browser/world.ts'`, 'browser/world.ts'],
    // What is around the core has an order too.
    ['pipeline.ts', `import { a } from './cli/run.ts'`, 'cli/run.ts'],
    ['pipeline.ts', `import { a } from './door/font-files.ts'`, 'door/font-files.ts'],
    ['publish/batch.ts', `import { a } from '../cli/run.ts'`, 'cli/run.ts'],
    ['door/font-files.ts', `import { a } from '../publish/batch.ts'`, 'publish/batch.ts'],
    ['browser/world.ts', `import { a } from '../door/font-files.ts'`, 'door/font-files.ts'],
    ['browser/world.ts', `import { a } from 'node:zlib'`, 'node:zlib'],
  ])('%s: %s', (path, text, refused) => {
    expect(refusals({ ...house, [path]: text })).toEqual([`${path} → ${refused}`]);
  });

  it('a folder that nobody has named in the table', () => {
    expect(refusals({ 'spare/room.ts': '' })).toEqual(['spare/room.ts → stands in no room']);
    expect(refusals({ 'render/rtf/index.ts': '' })).toHaveLength(1);
  });
});

describe('allows', () => {
  it.each([
    ['render/epub/book.ts', `import { a } from '../html/page.ts'`],
    ['render/pdf/index.ts', `import { a } from './notes.ts'; import b from '../dates.ts'`],
    ['verify/index.ts', `import { a } from '../read/pdf/text.ts'`],
    ['cli/run.ts', `import { a } from '../publish/batch.ts'; process.exit(Buffer.length)`],
    ['parse/index.ts', `interface A { process: string } const a = (b: A) => b.process`],
    ['parse/index.ts', `import { a } from '../tree/index.ts'; import { VFile } from 'vfile'`],
  ])('%s: %s', (path, text) => {
    expect(refusals({ ...house, [path]: text })).toEqual([]);
  });
});

/** A house of empty rooms. */
const house = Object.fromEntries(
  [
    'tree/index.ts',
    'parse/index.ts',
    'read/pdf/text.ts',
    'check/index.ts',
    'template/index.ts',
    'render/dates.ts',
    'render/docx/index.ts',
    'render/epub/book.ts',
    'render/html/page.ts',
    'render/pdf/index.ts',
    'render/pdf/notes.ts',
    'verify/index.ts',
    'pipeline.ts',
    'browser/world.ts',
    'door/font-files.ts',
    'publish/batch.ts',
    'cli/run.ts',
  ].map((path) => [path, '']),
);
