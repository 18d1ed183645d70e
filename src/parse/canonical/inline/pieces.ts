/** What a paragraph falls into before its marks are paired. */
import type { PhrasingContent, Text } from '../../../tree/types.ts';
import { rangeIn, type SourceText } from '../source-text.ts';
import { positionOf, type Context } from '../context.ts';

/** A stretch of the content. */
interface Stretch {
  from: number;
  to: number;
}

export interface TextPiece extends Stretch {
  kind: 'text';
  value: string;
}

export interface NodePiece extends Stretch {
  kind: 'node';
  node: PhrasingContent;
  /** How deep marks nest in it: 0 for one that holds none. */
  depth: number;
}

/** A run of `*` or `_`. */
export interface RunPiece extends Stretch {
  kind: 'run';
  mark: '*' | '_';
  /** How many of its marks are left, and how many there were. */
  count: number;
  length: number;
  canOpen: boolean;
  canClose: boolean;
}

/** A `[` or an opening tag that may find its end. */
export interface OpenerPiece extends Stretch {
  kind: 'opener';
  name: OpenerName;
  value: string;
  attribute?: string | undefined;
}

export type OpenerName = '[' | 'em' | 'strong' | 'i' | 'sup' | 'sub' | 'a' | 'span';

export type Piece = TextPiece | NodePiece | RunPiece | OpenerPiece;

/** What the steps of reading one paragraph share. */
export interface Inline {
  content: SourceText;
  context: Context;
}

export function withPosition<T extends PhrasingContent>(
  node: T,
  { from, to }: Stretch,
  { content, context }: Inline,
): T {
  return { ...node, position: positionOf(rangeIn(content, from, to), context) };
}

/** What a piece is as text, when nothing pairs with it. */
export function asText(piece: Exclude<Piece, NodePiece>): TextPiece {
  const value = piece.kind === 'run' ? piece.mark.repeat(piece.count) : piece.value;
  return { kind: 'text', value, from: piece.from, to: piece.to };
}

/** The nodes of pieces whose marks are paired: what is left of the marks is text. */
export function nodesOfPieces(pieces: readonly Piece[], inline: Inline): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let text: TextPiece | undefined;
  const endText = (): void => {
    if (text && text.value !== '')
      nodes.push(withPosition<Text>({ type: 'text', value: text.value }, text, inline));
    text = undefined;
  };
  for (const piece of pieces) {
    if (piece.kind === 'node') {
      endText();
      nodes.push(piece.node);
    } else {
      const { value, from, to } = asText(piece);
      text = text ? { ...text, value: text.value + value, to } : { kind: 'text', value, from, to };
    }
  }
  endText();
  return nodes;
}
