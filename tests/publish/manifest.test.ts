import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  manifestName,
  manifestText,
  withRecords,
  type DocumentRecord,
  type EditionRecord,
} from '../../src/editions/manifest.ts';
import { readManifest, readManifests } from '../../src/publish/manifest-files.ts';
import { manifestRecorder } from '../../src/publish/manifest-recorder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-manifest-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edition(file: string, sha256 = 'e0'): EditionRecord {
  return {
    format: 'pdf',
    file,
    template: 'official',
    paper: 'letter',
    bytes: 1,
    sha256,
    recipe: 'r',
    verified: true,
  };
}

function record(name: string, editions: EditionRecord[], sha256 = 's0'): DocumentRecord {
  return { name, source: `../source/${name}.md`, sha256, warnings: {}, editions };
}

describe('withRecords', () => {
  it('keeps the editions of other looks and replaces those made again', () => {
    const before = withRecords(undefined, [record('a', [edition('a.pdf'), edition('a.a4.pdf')])]);
    const after = withRecords(before, [record('a', [edition('a.pdf', 'e1')], 's1')]);
    expect(after.documents).toEqual([
      record('a', [edition('a.a4.pdf'), edition('a.pdf', 'e1')], 's1'),
    ]);
  });
});

describe('manifestText', () => {
  it('does not show the order of the work', () => {
    const one = withRecords(undefined, [record('b', []), record('a', [])]);
    const other = withRecords(withRecords(undefined, [record('a', [])]), [record('b', [])]);
    expect(manifestText(one)).toBe(manifestText(other));
  });
});

describe('readManifest', () => {
  it.each(['', '{', 'null', '{"version": 2, "documents": []}', '{"version":1,"documents":[{}]}'])(
    'takes %j for no manifest',
    async (text) => {
      writeFileSync(join(folder, 'manifest.json'), text);
      expect(await readManifest(join(folder, 'manifest.json'))).toBeUndefined();
    },
  );
});

describe('manifestRecorder', () => {
  it('adds to what another run wrote meanwhile', async () => {
    const [one, other] = [manifestRecorder(folder), manifestRecorder(folder)];
    await one.add(record('a', []));
    await other.add(record('b', []));
    await Promise.all([one.finish(), other.finish()]);
    const manifest = await readManifest(join(folder, manifestName()));
    expect(manifest?.documents.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('gives each part of a divided run its own, and the whole run takes them in', async () => {
    const part = manifestRecorder(folder, { index: 2, of: 8 });
    await part.add(record('b', [edition('b.pdf')]));
    await part.finish();
    expect((await readManifests(folder))[0]?.documents).toHaveLength(1);

    const whole = manifestRecorder(folder);
    await whole.add(record('a', []));
    await whole.finish();
    const manifests = await readManifests(folder);
    expect(manifests.map(({ documents }) => documents.map(({ name }) => name))).toEqual([
      ['a', 'b'],
    ]);
  });
});
