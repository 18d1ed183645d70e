/** Damages files: bytes anywhere, and the parts of archives from within. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

const numbers = [
  '0',
  '-1',
  '1',
  '65535',
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '1e9',
];

/** Names and marks of the formats, which mean something wherever they land. */
const tokens = (
  '<<|>>|[|]|(|)|R|obj|endobj|stream\n|endstream|null|BT |/Kids|/Parent|/Length|/Filter /FlateDecode|' +
  '/Type|/K|q |Q |BDC |EMC |<|>|</|/>|"|=|&|&#0;|<p>|</p>|<div>|<w:p>|</w:p>|<w:r>|<w:tbl>|' +
  '<w:numId w:val="0"/>| id="x"| lang=""|<table>|<svg>|<!DOCTYPE x>'
).split('|');

type Step = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const steps: readonly [Step, ...Step[]] = [
  // A byte is another one.
  (bytes, _, random) => {
    const changed = Uint8Array.from(bytes);
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  // A bit is turned.
  (bytes, _, random) => {
    const changed = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  (bytes, _, random) => splice(bytes, random, random.below(64), new Uint8Array()),
  (bytes, _, random) => splice(bytes, random, 0, strToU8(random.pick(tokens))),
  (bytes, _, random) => splice(bytes, random, 0, part(bytes, random)),
  (bytes, other, random) => splice(bytes, random, 0, part(other, random)),
  (bytes, _, random) => bytes.slice(0, random.below(bytes.length)),
  // A number is a larger or a wrong one.
  (bytes, _, random) => {
    const text = strFromU8(bytes, true);
    const from = random.below(text.length);
    const found = /\d+/.exec(text.slice(from, from + 4000));
    if (!found) return bytes;
    const at = from + found.index;
    const number = random.pick(numbers);
    return strToU8(text.slice(0, at) + number + text.slice(at + found[0].length), true);
  },
];

/** A file with one to six damages. An archive is damaged inside of a part as often as outside. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  return isZip(bytes) && !random.oneIn(5)
    ? mutateArchive(bytes, random)
    : damaged(bytes, other, random);
}

function damaged(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(6); left > 0 && changed.length > 0; left -= 1) {
    changed = random.pick(steps)(changed, other, random);
  }
  return changed;
}

function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random.pick(names);
  const content = parts[name];
  const other = parts[random.pick(names)];
  if (!content || !other) return bytes;
  const choice = random.below(12);
  if (choice === 0) delete parts[name];
  else if (choice === 1) parts[name] = other;
  else parts[name] = Uint8Array.from(damaged(content, other, random));
  return zipSync(parts, { level: 1, mtime: '1980-01-01T00:00:00' });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function splice(bytes: Uint8Array, random: Random, remove: number, put: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const after = bytes.subarray(at + remove);
  const changed = new Uint8Array(at + put.length + after.length);
  changed.set(bytes.subarray(0, at));
  changed.set(put, at);
  changed.set(after, at + put.length);
  return changed;
}

function part(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  return bytes.subarray(from, from + 1 + random.below(400));
}
