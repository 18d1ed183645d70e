/** What the schema does not check: that what an XML edition refers to is there, and each id once. */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { Finding } from '../finding.ts';

/** Attributes of the standard that lead to elements of the file; a note that is unknown says so. */
const naming = new Set(['href', 'refersTo', 'source', 'as', 'by', 'outcome', 'dictionary']);

export function references(files: readonly string[]): Promise<Finding[]> {
  return Promise.resolve(files.flatMap((file) => findingsIn(file)));
}

function findingsIn(file: string): Finding[] {
  const ids = new Map<string, number>();
  const referring: { name: string; to: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'eId' || key === 'GUID') {
        const id = `${key} ${value}`;
        ids.set(id, (ids.get(id) ?? 0) + 1);
      }
      // What has no place in Akoma Ntoso stands in elements of our own, as it is.
      if (
        naming.has(key) &&
        !name.startsWith('plenary:') &&
        value.startsWith('#') &&
        attributes['status'] !== 'unknown'
      ) {
        referring.push(...value.split(' ').map((to) => ({ name, to: to.slice(1) })));
      }
    }
  });
  parser.write(readFileSync(file, 'utf8')).close();
  const twice = [...ids].filter(([, count]) => count > 1);
  const lost = referring.filter(({ to }) => !ids.has(`eId ${to}`));
  return [
    ...twice.map(([id]) => ({ file, rule: 'unique-id', message: `${id} is there twice` })),
    ...lost.map(({ name, to }) => ({ file, rule: 'target', message: `${name} leads to #${to}` })),
  ];
}
