/**
 * A source brought up to date with a text that was made of it and edited: what did not change keeps
 * its bytes, so that the difference of lines is as small as the change.
 */
import { VFile } from 'vfile';
import {
  compareTexts,
  leastCost,
  textOfTree,
  type Comparison,
  type Pair,
} from './compare/index.ts';
import { knownWordsOf } from './language/languages.ts';
import { parse } from './parse/index.ts';
import { renderSource } from './render/source/index.ts';
import { nodesOf, notesOf, type Root } from './tree/index.ts';
import type { ReadingWorld } from './world.ts';

export interface UpdatedSource {
  text: string;
  /** What changed from the source to the edited text. */
  comparison: Comparison;
  /** Notes that the source does not have, by the names that they were given. */
  newNotes: readonly string[];
}

/**
 * Writes the edited text into the source. Notes keep their names; new ones get names that nobody
 * has, for a person to number.
 */
export function updatedSource(
  source: string,
  old: Root,
  edited: Root,
  world: ReadingWorld,
): UpdatedSource {
  const known = knownWordsOf(world.languages, old.data?.language);
  const comparison = compareTexts(textOfTree(old, known), textOfTree(edited, known));
  const { root, newNotes } = named(edited, old, comparison);
  const fresh = renderSource(root);
  if (comparison.same) return { text: source, comparison, newNotes };
  const text = patched(source, renderSource(old), fresh);
  const read = parse(new VFile({ path: 'source.md', value: text }), world);
  // A source that is written in a form of its own may not take the change as lines.
  const same = compareTexts(textOfTree(root), textOfTree(read)).same;
  return { text: same ? text : fresh, comparison, newNotes };
}

/** The edited text with the names of the source's notes, and what only the source says of itself. */
function named(edited: Root, old: Root, { notes }: Comparison): { root: Root; newNotes: string[] } {
  const root = structuredClone(edited);
  const before = new Map(notesOf(old).map(({ identifier, label }) => [identifier, label]));
  const names = new Map<string, { identifier: string; label: string }>();
  const newNotes: string[] = [];
  for (const { old: known, new: name } of notes) {
    if (known === undefined) {
      let number = newNotes.length + 1;
      while (before.has(`new-${number}`)) number += 1;
      newNotes.push(`new-${number}`);
      names.set(name, { identifier: `new-${number}`, label: `new-${number}` });
    } else names.set(name, { identifier: known, label: before.get(known) ?? known });
  }
  for (const node of [...nodesOf(root, 'footnoteReference'), ...notesOf(root)]) {
    Object.assign(node, names.get(node.identifier));
  }
  root.data = { ...root.data, ...old.data };
  if (root.subjects === undefined && old.subjects !== undefined) root.subjects = old.subjects;
  return { root, newNotes };
}

/** The lines that differ between the base and its new form, changed in the source that it is of. */
function patched(source: string, base: string, fresh: string): string {
  const [ours, before, after] = [source, base, fresh].map((text) => text.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  const inSource = new Map(sameLines(before, ours));
  const result: string[] = [];
  let from = 0;
  const kept = [...sameLines(before, after), [before.length, after.length] as const];
  let [line, start] = [0, 0];
  for (const [at, to] of kept) {
    const place = at === before.length ? ours.length : inSource.get(at);
    // A line that the source writes otherwise stays with what is around it.
    if (place === undefined || place < from) continue;
    const changed =
      at - line !== to - start ||
      before.slice(line, at).join('\n') !== after.slice(start, to).join('\n');
    result.push(...(changed ? after.slice(start, to) : ours.slice(from, place)));
    if (place < ours.length) result.push(ours[place] ?? '');
    [from, line, start] = [place + 1, at + 1, to + 1];
  }
  return result.join('\n');
}

/** Lines that are the same in both, in order; both ends first, which are most of it. */
function sameLines(one: readonly string[], other: readonly string[]): Pair[] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middle = leastCost(one.length - start - end, other.length - start - end, {
    match: (a, b) => (one[start + a] === other[start + b] ? 0 : Infinity),
    remove: (a) => worth(one[start + a]),
    add: (b) => worth(other[start + b]),
  }).map(([a, b]): Pair => [start + a, start + b]);
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...middle,
    ...Array.from({ length: end }, (_, at): Pair => [
      one.length - end + at,
      other.length - end + at,
    ]),
  ];
}

/** An empty line is the same everywhere. */
function worth(line: string | undefined): number {
  return line === undefined || line === '' ? 1 : 4;
}
