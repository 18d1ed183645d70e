/** Accounts for a text as it was received: its readers note which stretches each text was made of. */
import type { VFileMessage } from 'vfile-message';
import type { SourceRange } from '../../diagnostics/index.ts';
import { mastheadLines } from '../../tree/index.ts';
import type { Masthead, Nodes, Root } from '../../tree/types.ts';
import type { Account } from './account.ts';
import { isBlank, isUnseen } from './blank.ts';
import { namedBy } from './named.ts';
import { digitOf } from '../blocks/raised-digits.ts';
import { entityAt } from '../front-ends/markup-tokens.ts';

/**
 * Accounts for every visible character of a source: walks the texts of the tree along their places
 * in the source and compares them character by character. A character that stands in the source as
 * an entity is accounted for by what it stands for.
 */
export function accountForReceived(
  source: string,
  root: Root,
  messages: readonly VFileMessage[],
): Account {
  const ledger: Ledger = {
    source,
    counts: new Uint8Array(source.length),
    aside: new Uint8Array(source.length),
    unfounded: [],
    literal: false,
  };
  for (const message of messages) {
    for (const [from, to] of namedBy(message, source)) ledger.aside.fill(1, from, to);
  }
  visitNode(root, ledger);
  // Its fields have no places: they are looked for where nothing else has accounted for the source.
  for (const node of root.children) if (node.type === 'masthead') accountMasthead(node, ledger);
  return settle(ledger);
}

interface Ledger {
  source: string;
  /** How often the tree holds each unit of the source. */
  counts: Uint8Array;
  aside: Uint8Array;
  unfounded: string[];
  /** An entity is the text that it stands as. */
  literal: boolean;
}

function visitNode(node: Nodes, ledger: Ledger): void {
  const start = node.position?.start.offset;
  if ('label' in node && node.label !== undefined) follow(node.label, start, undefined, ledger);
  if (node.type === 'text') {
    const end = node.position?.end.offset;
    const pieces: [number, number][] = node.data?.pieces ?? [[start ?? -1, end ?? -1]];
    followPieces(node.value, pieces, ledger);
  }
  if ('children' in node) for (const child of node.children) visitNode(child, ledger);
}

/**
 * Follows a text through the stretches of the source that it was made of. Plain text holds `&amp;` as
 * it stands, Markdown as what it stands for: the one that accounts for all of the stretches is right.
 */
function followPieces(value: string, pieces: readonly [number, number][], ledger: Ledger): void {
  const literal = value.includes('&') && findsAll(value, pieces, ledger);
  let at = 0;
  for (const [from, to] of pieces) {
    if (from < 0) break;
    at = walk(value, at, { from, to }, { ...ledger, literal }, count);
  }
  if (!isUnseen(value, at)) ledger.unfounded.push(value);
}

/** Whether a text is its stretches letter for letter. */
function findsAll(value: string, pieces: readonly [number, number][], ledger: Ledger): boolean {
  const { source, aside } = ledger;
  let at = 0;
  for (const [from, to] of pieces) {
    let left = from;
    at = walk(value, at, { from, to }, { ...ledger, literal: true }, (_from, end) => (left = end));
    for (; left < to; left++) if (!isBlank(source, left) && !aside[left]) return false;
  }
  return isUnseen(value, at);
}

function follow(
  value: string,
  from: number | undefined,
  to: number | undefined,
  ledger: Ledger,
): void {
  const end = to ?? ledger.source.length;
  const at = from === undefined ? 0 : followFrom(value, 0, from, end, ledger);
  if (!isUnseen(value, at)) ledger.unfounded.push(value);
}

/** Counts a text that starts at a place; returns how far it was found. */
function followFrom(value: string, at: number, from: number, to: number, ledger: Ledger): number {
  return walk(value, at, { from, to }, ledger, count);
}

function count(from: number, to: number, { counts }: Ledger): void {
  for (let at = from; at < to; at++) counts[at] = Math.min(255, (counts[at] ?? 0) + 1);
}

/**
 * Walks source and text together from `at` on; what nobody sees counts on neither side. Tells of each
 * stretch of the source that the text holds; returns how far the text was found.
 */
function walk(
  value: string,
  at: number,
  { from, to }: { from: number; to: number },
  ledger: Ledger,
  held: (from: number, to: number, ledger: Ledger) => void,
): number {
  const { source, aside } = ledger;
  let i = from;
  let j = at;
  while (i < to) {
    while (j < value.length && isBlank(value, j)) j++;
    if (j >= value.length) return j;
    if (isBlank(source, i) || aside[i]) {
      i++;
      continue;
    }
    const matched = matchUnit(ledger, i, value, j);
    if (!matched) return j;
    held(i, i + matched.source, ledger);
    i += matched.source;
    j += matched.value;
  }
  return j;
}

function matchUnit(
  { source, literal }: Ledger,
  i: number,
  value: string,
  j: number,
): { source: number; value: number } | undefined {
  if (source[i] === '&' && !literal) {
    const entity = entityAt(source, i);
    if (entity && value.startsWith(entity.value, j))
      return { source: entity.length, value: entity.value.length };
  }
  // A marker in raised digits, "¹⁰", is the raised number 10.
  const sign = source.charAt(i);
  const held = sign === value[j] || digitOf(sign) === value[j];
  return held ? { source: 1, value: 1 } : undefined;
}

/**
 * The masthead's fields have no places of their own: each must stand somewhere in the masthead's
 * stretch of the source, and all of the stretch must be fields.
 */
function accountMasthead(node: Masthead, all: Ledger): void {
  const { source, aside, counts } = all;
  const fields = mastheadLines(node).flatMap(({ text, supplied }) => (supplied ? [] : [text]));
  if (node.jobNumber !== undefined) fields.push(node.jobNumber);
  const ledger = { ...all, literal: fields.some((field) => field.includes('&amp;')) };
  let open = fields.sort((a, b) => b.length - a.length);
  const end = node.position?.end.offset ?? 0;
  let i = node.position?.start.offset ?? 0;
  while (i < end) {
    if (isBlank(source, i) || aside[i] || counts[i]) {
      i++;
      continue;
    }
    const at = i;
    const field = open.find((value) => standsAt(value, at, end, ledger) !== undefined);
    if (field === undefined) {
      i++;
      continue;
    }
    i = standsAt(field, i, end, ledger) ?? i + 1;
    followFrom(field, 0, at, i, ledger);
    open = open.filter((value, k) => k !== open.indexOf(field) || value !== field);
  }
  // A field that the print cuts in two is there word by word.
  for (const value of open) {
    const words = value.split(/\s+/).filter((word) => word !== '');
    if (!words.every((word) => findWord(word, node, ledger))) all.unfounded.push(value);
  }
}

/** Finds a word of the masthead that nothing has accounted for yet. */
function findWord(word: string, { position }: Masthead, ledger: Ledger): boolean {
  const end = position?.end.offset ?? 0;
  for (let at = position?.start.offset ?? 0; at < end; at++) {
    if (ledger.counts[at] || ledger.aside[at] || isBlank(ledger.source, at)) continue;
    const to = standsAt(word, at, end, ledger);
    if (to === undefined) continue;
    followFrom(word, 0, at, to, ledger);
    return true;
  }
  return false;
}

/** Where a value that stands at a place ends. */
function standsAt(value: string, from: number, end: number, ledger: Ledger): number | undefined {
  const { source, aside } = ledger;
  let i = from;
  let j = 0;
  while (j < value.length) {
    if (isBlank(value, j)) {
      j++;
      continue;
    }
    if (i >= end) return undefined;
    if (isBlank(source, i) || aside[i]) {
      i++;
      continue;
    }
    const matched = matchUnit(ledger, i, value, j);
    if (!matched) return undefined;
    i += matched.source;
    j += matched.value;
  }
  return i;
}

function settle({ source, counts, aside, unfounded }: Ledger): Account {
  const account: Account = {
    visible: 0,
    inTree: 0,
    setAside: 0,
    missing: [],
    repeated: [],
    unfounded,
  };
  for (let i = 0; i < source.length; i++) {
    if (isBlank(source, i)) continue;
    account.visible++;
    const count = counts[i] ?? 0;
    const out = aside[i] === 1;
    if (out) account.setAside++;
    if (count > 0) account.inTree++;
    if (count === 0 && !out) extend(account.missing, i);
    if (count > 1 || (count > 0 && out)) extend(account.repeated, i);
  }
  return account;
}

function extend(ranges: SourceRange[], at: number): void {
  const last = ranges.at(-1);
  if (last && last[1] === at) ranges[ranges.length - 1] = [last[0], at + 1];
  else ranges.push([at, at + 1]);
}
