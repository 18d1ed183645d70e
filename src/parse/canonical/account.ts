/**
 * Accounts for every visible character of a canonical source. The marks of the format are no text:
 * each must be a mark that `docs/source-format.md` names, and everything else must be in the tree.
 */
import type { VFileMessage } from 'vfile-message';
import type { SourceRange } from '../../diagnostics/index.ts';
import type { Nodes, Root } from '../../tree/types.ts';
import type { Account } from '../account/account.ts';
import { isBlank, isUnseen } from '../account/blank.ts';
import { accountForFrontMatter } from './account-front-matter.ts';
import { decodedAt } from './inline/characters.ts';
import { markAt } from './marks.ts';
import type { Range } from './range.ts';

/** As `accountFor`, for a source of which `isCanonical` holds. */
export function accountForCanonical(
  source: string,
  root: Root,
  messages: readonly VFileMessage[],
): Account {
  const front = accountForFrontMatter(source, root, messages);
  const ledger: Ledger = {
    source,
    taken: new Uint8Array(source.length),
    unfounded: [...front.unfounded],
  };
  for (const child of root.children) if (child.type !== 'masthead') visitNode(child, ledger);
  return settle(ledger, front);
}

interface Ledger {
  source: string;
  /** The units of the source that the tree holds. */
  taken: Uint8Array;
  unfounded: string[];
}

function visitNode(node: Nodes, ledger: Ledger): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  if ('label' in node && node.label !== undefined) takeLabel(node.label, { from, to }, ledger);
  if (node.type === 'text') take(node.value, { from, to }, ledger);
  if ('children' in node) for (const child of node.children) visitNode(child, ledger);
}

/** A label stands after the marks that open its block. */
function takeLabel(label: string, { from, to }: Range, ledger: Ledger): void {
  take(label, { from: openingEnd(from, to, ledger), to }, ledger);
}

function openingEnd(from: number, to: number, { source }: Ledger): number {
  const end = source.startsWith(':::', from) || source[from] === '<' ? markAt(source, from) : from;
  return end !== undefined && end < to ? end : from;
}

/** Finds a text in its stretch of the source, past marks and white space only. */
function take(value: string, { from, to }: Range, ledger: Ledger): void {
  let at = from;
  for (let next = skipBlank(value, 0); next < value.length; next = skipBlank(value, next)) {
    const plain = plainLength({ from: at, to }, value, next, ledger);
    if (plain > 0) {
      ledger.taken.fill(1, at, at + plain);
      at += plain;
      next += plain;
      continue;
    }
    const step = at < to ? stepAt(at, value, next, ledger) : undefined;
    if (step === undefined) {
      ledger.unfounded.push(value);
      return;
    }
    if (step.holds > 0) ledger.taken.fill(1, at, step.to);
    at = step.to;
    next += step.holds;
  }
}

/** How many letters and digits, which are no mark and none of a reference, stand in both and are free. */
function plainLength(
  { from, to }: Range,
  value: string,
  next: number,
  { source, taken }: Ledger,
): number {
  let length = 0;
  for (let at = from; at < to; at++, length++) {
    const code = source.charCodeAt(at);
    if (taken[at] || !isPlain(code) || code !== value.charCodeAt(next + length)) break;
  }
  return length;
}

/** An ASCII letter or digit. */
function isPlain(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** One step through the source: over what the text holds there, or over what is none of it. */
function stepAt(
  at: number,
  value: string,
  next: number,
  { source, taken }: Ledger,
): { to: number; holds: number } | undefined {
  if (isBlank(source, at) || taken[at]) return { to: at + 1, holds: 0 };
  const decoded = decodedAt(source, at);
  if (decoded && isUnseen(decoded.value)) return { to: decoded.to, holds: 0 };
  if (decoded && value.startsWith(decoded.value, next))
    return { to: decoded.to, holds: decoded.value.length };
  if (source[at] === value[next]) return { to: at + 1, holds: 1 };
  const mark = markAt(source, at);
  return mark === undefined ? undefined : { to: mark, holds: 0 };
}

function settle(ledger: Ledger, front: ReturnType<typeof accountForFrontMatter>): Account {
  const { source, taken, unfounded } = ledger;
  const account: Account = { ...front.account, unfounded };
  for (let at = front.end; at < source.length;) {
    if (isBlank(source, at)) {
      at++;
      continue;
    }
    const to = taken[at] ? takenTo(at, ledger) : unclaimedTo(at, ledger);
    const visible = visibleIn(source, at, to);
    account.visible += visible;
    if (taken[at]) account.inTree += visible;
    else if (to > at) account.setAside += visible;
    if (to > at) at = to;
    else {
      account.visible++;
      extend(account.missing, at++);
    }
  }
  return account;
}

/** Where a stretch that the tree holds ends. */
function takenTo(at: number, { taken }: Ledger): number {
  const to = taken.indexOf(0, at);
  return to < 0 ? taken.length : to;
}

/** Where the mark or the invisible character that stands at an offset ends; the offset if none does. */
function unclaimedTo(at: number, { source, taken }: Ledger): number {
  const decoded = decodedAt(source, at);
  if (decoded && isUnseen(decoded.value)) return decoded.to;
  const to = markAt(source, at) ?? at;
  // A mark that holds text of the tree is not the mark that it looks like.
  return taken.subarray(at, to).includes(1) ? at + Number(markAt(source, at, 1) !== undefined) : to;
}

function visibleIn(source: string, from: number, to: number): number {
  let visible = 0;
  for (let at = from; at < to; at++) if (!isBlank(source, at)) visible++;
  return visible;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at)) at++;
  return at;
}

function extend(ranges: SourceRange[], at: number): void {
  const last = ranges.at(-1);
  if (last && last[1] === at) ranges[ranges.length - 1] = [last[0], at + 1];
  else ranges.push([at, at + 1]);
}
