/** Reads the inline markup of a block: marks become marks, and no longer stand in the text. */
import { isUnseen } from '../account/blank.ts';
import { byPlace, type Content, type Mark } from '../blocks/content.ts';
import { putAside, type AsideKind, type Reading } from '../reading.ts';
import { markupTokens, type Token } from './markup-tokens.ts';
import {
  pairDelimiters,
  pairElements,
  pairLinks,
  type Delimiter,
  type Delimiters,
  type LinkPair,
  type Pair,
} from './pairs.ts';

/** The words of a raw block with their marks; the markup itself is set aside. */
export function inlineContent(
  raw: Content,
  reading: Reading,
  dialect: 'markdown' | 'html' = 'markdown',
): Content {
  const tokens = markupTokens(raw.text, dialect);
  const [first] = tokens;
  if (tokens.length === 0 || (tokens.length === 1 && first?.type === 'text')) return raw;
  const output = startOutput(raw, reading);
  const emphasis = pairDelimiters(tokens);
  const elements = pairElements(tokens);
  const links = pairLinks(tokens);
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        copy(output, token.from, token.to);
        break;
      case 'character':
        // What an entity stands for and nobody sees is no text: the entity is markup.
        if (isUnseen(token.value)) asideAt(output, 'markup', token.from, token.to);
        add(output, token.value, token.from, token.to);
        break;
      case 'break':
        addBreak(output, token);
        break;
      case 'aside':
        asideAt(output, token.kind, token.from, token.to);
        break;
      case 'delimiter':
        writeDelimiter(output, token, emphasis.get(token));
        break;
      case 'open':
      case 'close':
        writeBound(output, token, elements.get(token));
        break;
      case 'link-open':
      case 'link-close':
        writeLink(output, token, links.get(token));
        break;
    }
  }
  return finish(output);
}

// ——— Output ———

interface Output {
  raw: Content;
  reading: Reading;
  parts: string[];
  length: number;
  starts: Int32Array;
  ends: Int32Array;
  marks: Mark[];
  /** Hard line breaks of the raw text, and how many of them were passed. */
  breaks: readonly Mark[];
  passed: number;
}

function startOutput(raw: Content, reading: Reading): Output {
  // An entity may stand for two units; no markup gives more text than it has characters.
  const size = raw.text.length;
  const [starts, ends] = [new Int32Array(size), new Int32Array(size)];
  return {
    raw,
    reading,
    parts: [],
    length: 0,
    starts,
    ends,
    marks: [],
    breaks: raw.marks,
    passed: 0,
  };
}

function copy(output: Output, from: number, to: number): void {
  const { raw, length, breaks } = output;
  for (let mark = breaks[output.passed]; mark && mark.from < to; mark = breaks[++output.passed]) {
    const at = length + mark.from - from;
    if (mark.from >= from) output.marks.push({ kind: 'break', from: at, to: at + 1 });
  }
  output.parts.push(raw.text.slice(from, to));
  output.starts.set(raw.starts.subarray(from, to), length);
  output.ends.set(raw.ends.subarray(from, to), length);
  output.length += to - from;
}

/** Adds text that stands for a stretch of the raw text. */
function add(output: Output, value: string, from: number, to: number): void {
  const [start, end] = bounds(output.raw, from, to);
  output.parts.push(value);
  output.starts.fill(start, output.length, output.length + value.length);
  output.ends.fill(end, output.length, output.length + value.length);
  output.length += value.length;
}

function addBreak(output: Output, { from, to }: Token): void {
  asideAt(output, 'markup', from, to);
  output.marks.push({ kind: 'break', from: output.length, to: output.length + 1 });
  add(output, '\n', from, to);
}

function asideAt(output: Output, kind: AsideKind, from: number, to: number): void {
  if (to <= from) return;
  const [start, end] = bounds(output.raw, from, to);
  putAside(output.reading, kind, start, end);
}

function bounds(raw: Content, from: number, to: number): [number, number] {
  return [raw.starts[from] ?? 0, raw.ends[to - 1] ?? 0];
}

function finish({ parts, length, starts, ends, marks }: Output): Content {
  return {
    text: parts.join(''),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    marks: marks.filter(({ from, to }) => to > from).sort(byPlace),
  };
}

// ——— Writing pairs ———

function writeDelimiter(output: Output, token: Delimiter, own: Delimiters | undefined): void {
  let at = token.from;
  for (const pair of own?.closes ?? []) {
    output.marks.push({ kind: pair.kind as 'emphasis', from: pair.from, to: output.length });
    asideAt(output, 'markup', at, at + pair.length);
    at += pair.length;
  }
  const opens = [...(own?.opens ?? [])].reverse();
  const openLength = opens.reduce((sum, { length }) => sum + length, 0);
  copy(output, at, token.to - openLength);
  at = token.to - openLength;
  for (const pair of opens) {
    asideAt(output, 'markup', at, at + pair.length);
    at += pair.length;
    pair.from = output.length;
  }
}

function writeBound(
  output: Output,
  token: Extract<Token, { type: 'open' | 'close' }>,
  pair: Pair | undefined,
): void {
  asideAt(output, 'markup', token.from, token.to);
  if (!pair) return;
  if (token.type === 'open') pair.from = output.length;
  else output.marks.push({ kind: pair.kind, from: pair.from, to: output.length });
}

/** A bracket that opens no link is text; so is a link's end without its bracket. */
function writeLink(
  output: Output,
  token: Extract<Token, { type: 'link-open' | 'link-close' }>,
  pair: LinkPair | undefined,
): void {
  if (!pair) return copy(output, token.from, token.to);
  // "](address "title")": the title is words.
  const text = output.raw.text.slice(token.from, token.to);
  const title = text.indexOf('"');
  const words = title < 0 ? token.to : token.from + title;
  asideAt(output, 'markup', token.from, words);
  asideAt(output, 'linkTitle', words, token.to);
  if (token.type === 'link-open') pair.from = output.length;
  else {
    output.marks.push({ kind: 'link', from: pair.from, to: output.length, url: pair.url });
  }
}
