/** Finds which openings and closings of inline markup belong together. */
import type { MarkElement, Token } from './markup-tokens.ts';

/** Two tokens that open and close one mark; `from` is the output offset at the opening. */
export interface Pair {
  kind: MarkElement;
  from: number;
}

export interface Delimiters {
  /** Marks that the run closes, in order: the innermost first. */
  closes: (Pair & { length: number })[];
  /** Marks that the run opens, in order of their matching: the innermost first. */
  opens: (Pair & { length: number })[];
}

export type Delimiter = Extract<Token, { type: 'delimiter' }>;

/** Matches runs of `*` and `_`. Each run is pushed and popped once, so that the time is linear. */
export function pairDelimiters(tokens: readonly Token[]): Map<Token, Delimiters> {
  const paired = new Map<Token, Delimiters>();
  const stack: { token: Delimiter; left: number }[] = [];
  const waiting = { '*': 0, _: 0 };
  for (const token of tokens) {
    if (token.type !== 'delimiter') continue;
    const own: Delimiters = { closes: [], opens: [] };
    paired.set(token, own);
    let left = token.to - token.from;
    while (token.canClose && left > 0 && waiting[token.character] > 0) {
      const opener = popTo(stack, token.character, waiting);
      const length = Math.min(2, left, opener.left);
      const pair = {
        kind: length === 2 ? ('strong' as const) : ('emphasis' as const),
        from: 0,
        length,
      };
      paired.get(opener.token)?.opens.push(pair);
      own.closes.push(pair);
      left -= length;
      opener.left -= length;
      if (opener.left === 0) drop(stack, waiting);
    }
    if (token.canOpen && left > 0) {
      stack.push({ token, left });
      waiting[token.character]++;
    }
  }
  return paired;
}

type Waiting = { '*': number; _: number };

/** What stands above the opener on the stack was never closed: it is text. */
function popTo(
  stack: { token: Delimiter; left: number }[],
  character: '*' | '_',
  waiting: Waiting,
): { token: Delimiter; left: number } {
  let top = stack.at(-1);
  while (top && top.token.character !== character) {
    drop(stack, waiting);
    top = stack.at(-1);
  }
  if (!top) throw new Error('a delimiter that waits stands on the stack');
  return top;
}

function drop(stack: { token: Delimiter; left: number }[], waiting: Waiting): void {
  const top = stack.pop();
  if (top) waiting[top.token.character]--;
}

/** Matches `<sup>` with `</sup>` and `[^` with `]`; a bound without its other half marks nothing. */
export function pairElements(tokens: readonly Token[]): Map<Token, Pair> {
  const paired = new Map<Token, Pair>();
  const open = new Map<MarkElement, Token[]>();
  for (const token of tokens) {
    if (token.type === 'open') {
      const waiting = open.get(token.element);
      if (waiting) waiting.push(token);
      else open.set(token.element, [token]);
    } else if (token.type === 'close') {
      const opener = open.get(token.element)?.pop();
      if (!opener) continue;
      const pair: Pair = { kind: token.element, from: 0 };
      paired.set(opener, pair);
      paired.set(token, pair);
    }
  }
  return paired;
}

export interface LinkPair {
  url: string;
  from: number;
}

export function pairLinks(tokens: readonly Token[]): Map<Token, LinkPair> {
  const paired = new Map<Token, LinkPair>();
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'link-open') open.push(token);
    else if (token.type === 'link-close') {
      const opener = open.pop();
      if (!opener) continue;
      const pair = { url: token.url, from: 0 };
      paired.set(opener, pair);
      paired.set(token, pair);
    }
  }
  return paired;
}
