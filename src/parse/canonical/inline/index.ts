/** Reads phrasing content: from left to right, once, whatever the text is. */
import {
  characterAt,
  characterBefore,
  flankingOf,
  noteKeyPattern,
  noteOfKey,
} from '../../../source-format/index.ts';
import type { PhrasingContent } from '../../../tree/types.ts';
import type { SourceText } from '../source-text.ts';
import type { Context } from '../context.ts';
import { decode, decodedAt } from './characters.ts';
import { pairEmphasis } from './emphasis.ts';
import { closeBracket, closeTag, open, type Openers } from './openers.ts';
import { withPosition, type Inline, type OpenerName } from './pieces.ts';

/** The phrasing content of a paragraph, a heading or a cell. */
export function readPhrasing(content: SourceText, context: Context): PhrasingContent[] {
  const inline: Inline = { content, context };
  const reading: Openers = { inline, pieces: [], open: [], counts: new Map(), barrier: 0 };
  const { text } = content;
  for (let at = 0; at < text.length;) {
    const take = takers[text[at] ?? ''] ?? takePlain;
    at = take(text, at, reading);
  }
  return pairEmphasis(reading.pieces, inline).children;
}

/** Takes what stands at an offset and says where it ends. */
type Taker = (text: string, at: number, reading: Openers) => number;

const takers: Record<string, Taker | undefined> = {
  '\\': takeEscape,
  '&': takeDecoded,
  '*': takeRun,
  _: takeRun,
  '[': takeOpeningBracket,
  ']': closeBracket,
  '<': takeTag,
  '\n': (_text, at, reading) => takeText(' ', at, at + 1, reading),
};

const plain = /[^\\&*_[\]<\n]+/y;

function takePlain(text: string, at: number, reading: Openers): number {
  plain.lastIndex = at;
  const value = plain.exec(text)?.[0] ?? text[at] ?? '';
  return takeText(value, at, at + value.length, reading);
}

function takeText(value: string, from: number, to: number, { pieces }: Openers): number {
  pieces.push({ kind: 'text', value, from, to });
  return to;
}

function takeDecoded(text: string, at: number, reading: Openers): number {
  const decoded = decodedAt(text, at);
  return takeText(decoded?.value ?? text[at] ?? '', at, decoded?.to ?? at + 1, reading);
}

function takeEscape(text: string, at: number, reading: Openers): number {
  if (text[at + 1] !== '\n') return takeDecoded(text, at, reading);
  return takeNode({ type: 'break' }, at, at + 2, reading);
}

function takeNode(node: PhrasingContent, from: number, to: number, reading: Openers): number {
  const placed = withPosition(node, { from, to }, reading.inline);
  reading.pieces.push({ kind: 'node', node: placed, depth: 0, from, to });
  return to;
}

const run = /\*+|_+/y;

function takeRun(text: string, at: number, { pieces }: Openers): number {
  run.lastIndex = at;
  const to = at + (run.exec(text)?.[0].length ?? 1);
  const mark = text[at] === '*' ? '*' : '_';
  const flanking = flankingOf(mark, characterBefore(text, at), characterAt(text, to));
  const length = to - at;
  pieces.push({ kind: 'run', mark, count: length, length, ...flanking, from: at, to });
  return to;
}

const noteReference = new RegExp(`\\[\\^(${noteKeyPattern.source})\\]`, 'uy');

function takeOpeningBracket(text: string, at: number, reading: Openers): number {
  noteReference.lastIndex = at;
  const key = noteReference.exec(text)?.[1];
  if (key === undefined) return open({ name: '[', value: '[', from: at, to: at + 1 }, reading);
  const to = noteReference.lastIndex;
  return takeNode({ type: 'footnoteReference', ...noteOfKey(key) }, at, to, reading);
}

const tag =
  /<(?:(br) ?\/?|\/(em|strong|i|sup|sub|a|span)|(em|strong|i|sup|sub)|(a) href="([^"<>\n]*)"|(span) lang="([^"<>\n]*)"|(sup) data-note="([^"<>\n]*)"|span data-page="([^"<>\n]*)"><\/span)>/y;

function takeTag(text: string, at: number, reading: Openers): number {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (!match) return takeText('<', at, at + 1, reading);
  const [value, lineBreak, closing, ...opening] = match;
  const to = at + value.length;
  const page = opening[7];
  if (page !== undefined) {
    return takeNode({ type: 'pageBreak', number: decode(page) }, at, to, reading);
  }
  if (lineBreak !== undefined) return takeNode({ type: 'break' }, at, to, reading);
  if (closing !== undefined) return closeTag(closing as OpenerName, value, at, reading);
  const name = (opening[0] ?? opening[1] ?? opening[3] ?? opening[5]) as OpenerName;
  const attribute = opening[2] ?? opening[4] ?? opening[6];
  return open({ name, value, attribute, from: at, to }, reading);
}
