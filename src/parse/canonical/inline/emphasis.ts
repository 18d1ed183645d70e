/** Pairs runs of `*` and `_`: the algorithm of CommonMark's appendix, in linear time. */
import { deepestMark } from '../../../source-format/index.ts';
import type { Emphasis, PhrasingContent, Strong } from '../../../tree/types.ts';
import {
  asText,
  nodesOfPieces,
  withPosition,
  type Inline,
  type NodePiece,
  type Piece,
  type RunPiece,
} from './pieces.ts';

export interface Paired {
  children: PhrasingContent[];
  /** How deep marks nest in the children. */
  depth: number;
}

interface Opener {
  /** Grows with every opener: says which ones a search has seen. */
  id: number;
  /** Where its run stands in `out`. */
  at: number;
  run: RunPiece;
  /** How deep marks nest in what follows it. */
  inside: number;
}

interface Pairing {
  inline: Inline;
  out: Piece[];
  openers: Opener[];
  nextId: number;
  /** For each kind of closer, the openers up to this id do not match it. */
  searched: Map<string, number>;
  /** How deep marks nest outside all openers. */
  depth: number;
}

export function pairEmphasis(pieces: readonly Piece[], inline: Inline): Paired {
  const pairing: Pairing = {
    inline,
    out: [],
    openers: [],
    nextId: 1,
    searched: new Map(),
    depth: 0,
  };
  for (const piece of pieces) {
    if (piece.kind === 'run') takeRun({ ...piece }, pairing);
    else take(piece, pairing);
  }
  while (pairing.openers.length > 0) dropOpener(pairing);
  return { children: nodesOfPieces(pairing.out, inline), depth: pairing.depth };
}

function take(piece: Piece, pairing: Pairing): void {
  pairing.out.push(piece);
  if (piece.kind === 'node') deepen(piece.depth, pairing);
}

function takeRun(run: RunPiece, pairing: Pairing): void {
  if (run.canClose) close(run, pairing);
  if (run.count === 0) return;
  if (!run.canOpen) {
    pairing.out.push(asText(run));
    return;
  }
  pairing.openers.push({ id: pairing.nextId++, at: pairing.out.length, run, inside: 0 });
  pairing.out.push(run);
}

function close(closer: RunPiece, pairing: Pairing): void {
  while (closer.count > 0) {
    const opener = openerFor(closer, pairing);
    if (!opener) return;
    while (pairing.openers.at(-1) !== opener) dropOpener(pairing);
    // Deeper marks are text: the walks over the tree recurse.
    if (opener.inside >= deepestMark) dropOpener(pairing);
    else wrap(opener, closer, pairing);
  }
}

function openerFor(closer: RunPiece, { openers, searched }: Pairing): Opener | undefined {
  const kind = `${closer.mark}${closer.canOpen}${closer.length % 3}`;
  const bottom = searched.get(kind) ?? 0;
  for (let i = openers.length - 1; i >= 0; i--) {
    const opener = openers[i];
    if (!opener || opener.id <= bottom) break;
    if (opener.run.mark === closer.mark && fits(opener.run, closer)) return opener;
  }
  searched.set(kind, openers.at(-1)?.id ?? bottom);
  return undefined;
}

/** The "rule of three" of CommonMark 0.31 §6.2, rules 9 and 10. */
function fits(opener: RunPiece, closer: RunPiece): boolean {
  if (!opener.canClose && !closer.canOpen) return true;
  if ((opener.length + closer.length) % 3 !== 0) return true;
  return opener.length % 3 === 0 && closer.length % 3 === 0;
}

function wrap(opener: Opener, closer: RunPiece, pairing: Pairing): void {
  const { inline, out, openers } = pairing;
  const width = opener.run.count >= 2 && closer.count >= 2 ? 2 : 1;
  const children = nodesOfPieces(out.splice(opener.at + 1), inline);
  opener.run.count -= width;
  opener.run.to -= width;
  closer.count -= width;
  closer.from += width;
  const node: Emphasis | Strong = withPosition(
    { type: width === 2 ? 'strong' : 'emphasis', children },
    { from: opener.run.to, to: closer.from },
    inline,
  );
  if (node.type === 'emphasis') inline.context.starred.add(node);
  const depth = opener.inside + 1;
  if (opener.run.count === 0) {
    out.pop();
    openers.pop();
  }
  const piece: NodePiece = { kind: 'node', node, depth, from: opener.run.to, to: closer.from };
  take(piece, pairing);
}

/** Gives an opener up: what stands in it stands in the one below. */
function dropOpener(pairing: Pairing): void {
  const dropped = pairing.openers.pop();
  if (dropped) deepen(dropped.inside, pairing);
}

function deepen(depth: number, pairing: Pairing): void {
  const opener = pairing.openers.at(-1);
  if (opener) opener.inside = Math.max(opener.inside, depth);
  else pairing.depth = Math.max(pairing.depth, depth);
}
