/** Brackets and tags: each closer finds the nearest opener of its kind. */
import { deepestMark } from '../../../source-format/index.ts';
import type { PhrasingContent } from '../../../tree/types.ts';
import { textOf } from '../../../tree/walk.ts';
import { decode } from './characters.ts';
import { pairEmphasis } from './emphasis.ts';
import {
  withPosition,
  type Inline,
  type OpenerName,
  type OpenerPiece,
  type Piece,
} from './pieces.ts';

/** What is read of a paragraph so far. */
export interface Openers {
  inline: Inline;
  pieces: Piece[];
  /** The openers that nothing has closed yet. */
  open: Opener[];
  /** How many of them there are of each kind: no search without hope. */
  counts: Map<OpenerName, number>;
  /** Brackets below this are no links: a link in Markdown holds none. */
  barrier: number;
}

interface Opener {
  piece: OpenerPiece;
  /** Where it stands in `pieces`. */
  at: number;
  /** How deep marks nest in what follows it. */
  inside: number;
}

/** Takes an opener and says where it ends. */
export function open(opener: Omit<OpenerPiece, 'kind'>, openers: Openers): number {
  const piece: OpenerPiece = { kind: 'opener', ...opener };
  openers.barrier = Math.min(openers.barrier, openers.open.length);
  openers.open.push({ at: openers.pieces.length, piece, inside: 0 });
  openers.counts.set(piece.name, (openers.counts.get(piece.name) ?? 0) + 1);
  openers.pieces.push(piece);
  return piece.to;
}

const destination = /\]\((?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))\)/y;

/** Takes a `]`: the end of a link, or text. */
export function closeBracket(text: string, at: number, openers: Openers): number {
  const { open: stack, counts } = openers;
  destination.lastIndex = at;
  const match = (counts.get('[') ?? 0) > 0 ? destination.exec(text) : null;
  const opener = match && nearest('[', openers);
  if (match && opener && stack.length >= openers.barrier) {
    const url = decode(match[1] ?? match[2] ?? '');
    openers.barrier = stack.length;
    return wrap(opener, match[0], at, openers, (children) => ({ type: 'link', url, children }));
  }
  // As in Markdown, this bracket is the end of the one that it closes, link or not.
  if (!match && stack.at(-1)?.piece.name === '[') pop(openers);
  return takeText(']', at, openers);
}

/** Takes a closing tag: the end of a mark, or text. */
export function closeTag(name: OpenerName, value: string, at: number, openers: Openers): number {
  const opener = (openers.counts.get(name) ?? 0) > 0 ? nearest(name, openers) : undefined;
  if (!opener) return takeText(value, at, openers);
  return wrap(opener, value, at, openers, (children) => markOf(opener.piece, children));
}

function takeText(value: string, from: number, { pieces }: Openers): number {
  const to = from + value.length;
  pieces.push({ kind: 'text', value, from, to });
  return to;
}

/** Takes the nearest opener of a kind off the stack, and all above it. */
function nearest(name: OpenerName, openers: Openers): Opener | undefined {
  for (let top = pop(openers); top; top = pop(openers)) if (top.piece.name === name) return top;
  return undefined;
}

function pop({ open: stack, counts }: Openers): Opener | undefined {
  const top = stack.pop();
  if (!top) return undefined;
  counts.set(top.piece.name, (counts.get(top.piece.name) ?? 1) - 1);
  deepen(top.inside, stack);
  return top;
}

function deepen(depth: number, stack: readonly Opener[]): void {
  const top = stack.at(-1);
  if (top) top.inside = Math.max(top.inside, depth);
}

function wrap(
  { at, piece, inside }: Opener,
  closer: string,
  closerAt: number,
  openers: Openers,
  nodeOf: (children: PhrasingContent[]) => PhrasingContent,
): number {
  // Deeper marks are text: the walks over the tree recurse.
  if (inside >= deepestMark) return takeText(closer, closerAt, openers);
  const { inline, pieces, open: stack } = openers;
  const inner = pairEmphasis(pieces.splice(at + 1), inline);
  const { from } = piece;
  const to = closerAt + closer.length;
  const node = withPosition(nodeOf(inner.children), { from, to }, inline);
  pieces[at] = { kind: 'node', node, depth: inner.depth + 1, from, to };
  deepen(inner.depth + 1, stack);
  return to;
}

/** The node of an element of HTML. */
function markOf({ name, attribute }: OpenerPiece, children: PhrasingContent[]): PhrasingContent {
  const value = decode(attribute ?? '');
  switch (name) {
    case 'em':
      return { type: 'emphasis', children };
    case 'strong':
      return { type: 'strong', children };
    case 'i':
      return { type: 'leadPhrase', children };
    case 'sub':
      return { type: 'subscript', children };
    case 'span':
      return { type: 'languageSpan', language: value, children };
    case '[':
    case 'a':
      return { type: 'link', url: value, children };
    case 'sup':
      return attribute === undefined
        ? { type: 'superscript', children }
        : referenceOf(value, children);
  }
}

function referenceOf(identifier: string, children: PhrasingContent[]): PhrasingContent {
  const plain = children.every((child) => child.type === 'text');
  return plain
    ? { type: 'footnoteReference', identifier, label: textOf(children) }
    : { type: 'superscript', children };
}
