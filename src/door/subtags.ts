/** The IANA Language Subtag Registry as its package has it; read when a tag is first looked at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SubtagIndex, Subtags } from '../language/subtags.ts';

interface Entry {
  Type: string;
  Subtag?: string;
  Description: string[];
}

const require = createRequire(import.meta.url);
let index: SubtagIndex | undefined;
let names: ReadonlyMap<string, string> | undefined;

export const registeredSubtags: Subtags = {
  index: () => (index ??= read<SubtagIndex>('index')),
  named(name) {
    names ??= namesOf(read<Entry[]>('registry'));
    return names.get(name);
  },
};

/** Of two languages with one name the first counts: the one with the shorter subtag. */
function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { Type, Subtag, Description } of entries) {
    if (Type !== 'language' || Subtag === undefined) continue;
    for (const name of Description) {
      const key = name.replace(/\s*\(.*$/, '').toLowerCase();
      if (!found.has(key)) found.set(key, Subtag);
    }
  }
  return found;
}

function read<T>(name: string): T {
  const path = require.resolve(`language-subtag-registry/data/json/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
