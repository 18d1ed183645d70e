/** Texts with tables, quotations, annexes, notes of every kind: each changed into the next. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { trackedDocx } from '../../src/tracked/index.ts';
import { notesOf, type Root } from '../../src/tree/index.ts';
import { factsForTracking as facts, readTracked as read } from './reading.ts';

const folder = 'tests/fixtures/sources';
/** Word asks of each run which way it runs, so texts of two directions are not one file. */
const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'arabic.md');

function tree(file: string): Root {
  return parse(new VFile({ path: file, value: readFileSync(join(folder, file), 'utf8') }));
}

/** Notes whose numbers start anew have an order that only a property of the file says. */
function children(root: Root): Root['children'] {
  const notes = notesOf(root).toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1));
  return [...root.children.filter(({ type }) => type !== 'footnoteDefinition'), ...notes];
}

it.each(files.map((file, at) => [file, files[(at + 1) % files.length] ?? file]))(
  '%s becomes %s',
  async (one, other) => {
    const [old, fresh] = [facts(tree(one)), facts(tree(other))];
    const bytes = trackedDocx(old, fresh, { author: 'A reviewer', date: '2026-01-01T00:00:00Z' });
    const rejected = await read(bytes, 'reject');
    expect(rejected.children.length).toBeGreaterThan(1);
    expect(children(rejected)).toEqual(children(await read(await renderDocx(old))));
    expect(children(await read(bytes, 'accept'))).toEqual(
      children(await read(await renderDocx(fresh))),
    );
  },
);
