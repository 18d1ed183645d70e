import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../inspect.ts';
import { read, type Reading } from './read.ts';

const folder = new URL('fixtures/', import.meta.url);

/** Each folder is a case: the text as received, then what reading (not checking) makes and says of it. */
describe.each(readdirSync(folder))('%s', (name) => {
  const inputs = readdirSync(new URL(`${name}/`, folder)).filter(
    (file) => !/\.(?:tree|messages)\.txt$/.test(file),
  );

  it.each(inputs)('reads %s', async (input) => {
    const path = new URL(`${name}/${input}`, folder);
    const reading = read(readFileSync(path, 'utf8'));
    const base = `${path.pathname.replace(/\.\w+$/, '')}`;
    expect(reading.complete).toBe(true);
    await expect(treeOf(reading)).toMatchFileSnapshot(`${base}.tree.txt`);
    await expect(messagesOf(reading)).toMatchFileSnapshot(`${base}.messages.txt`);
  });
});

function treeOf({ root }: Reading): string {
  const data = JSON.stringify(root.data ?? {});
  return [`root ${data}`, ...root.children.map((child) => inspect(child, 1)), ''].join('\n');
}

function messagesOf({ messages }: Reading): string {
  return messages
    .map(
      ({ line, column, ruleId, reason }) =>
        `${line ?? '-'}:${column ?? '-'} ${ruleId}: ${reason}\n`,
    )
    .join('');
}
