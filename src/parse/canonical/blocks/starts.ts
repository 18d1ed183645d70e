/** What a line can open. Each pattern looks at a line once, from its start. */
import { noteKeyPattern } from '../../../source-format/index.ts';
import { trimLine, type SourceLine } from '../source-text.ts';
import { decode } from '../inline/characters.ts';
import type { BulletBlock, ContainerBlock, NoteBlock, NumberBlock } from './types.ts';

/** A block that holds what follows the mark in the line, and indented lines below it. */
export interface IndentedStart {
  block:
    | Pick<NumberBlock, 'kind' | 'label'>
    | Pick<NoteBlock, 'kind' | 'key'>
    | Pick<BulletBlock, 'kind'>;
  /** How far what it holds is indented, and where that starts in this line. */
  indent: number;
  at: number;
}

export interface QuoteStart {
  block: { kind: 'quote' };
  at: number;
}

export interface ContainerStart {
  block: Pick<ContainerBlock, 'kind' | 'name' | 'label' | 'attributes'>;
  fence: number;
}

export interface HeadingStart {
  block: { kind: 'heading'; depth: number };
  content: SourceLine;
}

export type BlockStart =
  IndentedStart | QuoteStart | ContainerStart | HeadingStart | { block: { kind: 'rule' } };

const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const heading = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const quote = /^ {0,3}> ?/;
const note = new RegExp(`^ {0,3}\\[\\^(${noteKeyPattern.source})\\]:[ \\t]*`, 'u');
const bullet = /^ {0,3}[-*+](?=[ \t]|$)/;
const number = /^ {0,3}(\d{1,9}[.)])(?=[ \t]|$)/;

/** What a line opens. Only some starts can interrupt a paragraph, as in CommonMark. */
export function blockStart(line: SourceLine, interrupting: boolean): BlockStart | undefined {
  const { text } = line;
  const quoted = quote.exec(text);
  if (quoted) return { block: { kind: 'quote' }, at: quoted[0].length };
  if (rule.test(text)) return { block: { kind: 'rule' } };
  return (
    headingStart(line) ?? containerStart(text) ?? noteStart(text) ?? listStart(text, interrupting)
  );
}

function headingStart(line: SourceLine): HeadingStart | undefined {
  const match = heading.exec(line.text);
  if (!match) return undefined;
  const from = match[0].length;
  const content = trimLine({ text: line.text.slice(from), offset: line.offset + from });
  return {
    block: { kind: 'heading', depth: match[1]?.length ?? 1 },
    content: { ...content, text: withoutClosingMarks(content.text) },
  };
}

/** `## Finance ##` is "Finance". */
function withoutClosingMarks(text: string): string {
  let to = text.length;
  while (to > 0 && text[to - 1] === '#') to--;
  if (to === text.length) return text;
  if (to > 0 && text[to - 1] !== ' ' && text[to - 1] !== '\t') return text;
  return trimLine({ text: text.slice(0, to), offset: 0 }).text;
}

const value = '(?:"[^"{}]*"|[^\\s"{}=]+)';
const attributes = `[a-z]+=${value}(?: +[a-z]+=${value})*`;
const container = new RegExp(
  `^ {0,3}(:{3,})([a-z]+)(?:\\[((?:[^\\\\[\\]]|\\\\.)*)\\])?(?:\\{(${attributes})?\\})?[ \\t]*$`,
);
const attribute = /([a-z]+)=(?:"([^"]*)"|([^\s"]+))/g;

function containerStart(text: string): ContainerStart | undefined {
  const match = container.exec(text);
  if (!match) return undefined;
  const [, fence = '', name = '', label, list = ''] = match;
  const pairs = [...list.matchAll(attribute)].map(
    ([, key = '', quoted, bare]) => [key, decode(quoted ?? bare ?? '')] as const,
  );
  return {
    block: {
      kind: 'container',
      name,
      ...(label !== undefined && { label: decode(label) }),
      attributes: Object.fromEntries(pairs),
    },
    fence: fence.length,
  };
}

function noteStart(text: string): IndentedStart | undefined {
  const match = note.exec(text);
  if (!match) return undefined;
  return { block: { kind: 'note', key: match[1] ?? '' }, indent: 4, at: match[0].length };
}

function listStart(text: string, interrupting: boolean): IndentedStart | undefined {
  const match = number.exec(text) ?? bullet.exec(text);
  if (!match) return undefined;
  const [marker, label] = match;
  const rest = trimLine({ text: text.slice(marker.length), offset: 0 });
  const empty = rest.text === '';
  // "… in the year\n1986. It" goes on; only a list that starts with 1 interrupts a paragraph.
  if (interrupting && (empty || (label !== undefined && parseInt(label, 10) !== 1)))
    return undefined;
  const spaces = empty || rest.offset > 4 ? 1 : rest.offset;
  return {
    block: label === undefined ? { kind: 'bullet' } : { kind: 'number', label },
    indent: marker.length + spaces,
    at: Math.min(marker.length + spaces, text.length),
  };
}
