/**
 * The front end for HTML, as pages of the web and OCR programs have it: block elements make
 * blocks, the rest is read as inline markup. Layout tables are read cell by cell.
 */
import type { BlockDocument, Metadata, TextBlock } from '../blocks/block.ts';
import { contentOf, emptyContent, trim } from '../blocks/content.ts';
import { putAside, type Reading } from '../reading.ts';
import { elementRoles, holdsWords, tagSource } from './elements.ts';
import { inlineContent } from './inline.ts';

const tag = new RegExp(String.raw`<!--|${tagSource}|<!doctype\b[^<>]{0,500}>`, 'gi');

/** Elements whose content is no text. */
const silent = new Set(['script', 'style', 'noscript', 'template']);

export function htmlBlocks(reading: Reading): BlockDocument {
  const { source } = reading;
  const state: State = {
    reading,
    blocks: [],
    from: 0,
    heading: 0,
    bullet: false,
    pageBreak: false,
    lower: source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    title: undefined,
    unclosed: new Set(),
  };
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const end = readTag(state, match);
    if (end !== undefined) tag.lastIndex = end;
  }
  closeBlock(state, source.length);
  const language = /<html[^<>]{0,500}\slang=["']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)/i.exec(
    source.slice(0, 4000),
  )?.[1];
  const metadata = metadataOf(state);
  return {
    blocks: state.blocks,
    ...(language !== undefined && { language }),
    ...(metadata && { metadata }),
  };
}

interface State {
  reading: Reading;
  blocks: TextBlock[];
  /** Where the open block starts. */
  from: number;
  heading: number;
  bullet: boolean;
  pageBreak: boolean;
  /** The source in lower case: same length, for finding ends of elements. */
  lower: string;
  /** Where the title of the page stands. */
  title: [from: number, to: number] | undefined;
  /** End marks that do not come any more: nobody looks for them again. */
  unclosed: Set<string>;
}

/** Reads a tag of a block, or a silent element; returns where to read on. */
function readTag(state: State, match: RegExpExecArray): number | undefined {
  const [whole, slash, name = ''] = match;
  const element = name.toLowerCase();
  const end = match.index + whole.length;
  if (whole === '<!--') return skip(state, match.index, '-->', 'comment');
  if (element === 'title' && !slash) return readTitle(state, match.index, end);
  if (silent.has(element) && !slash) return skip(state, match.index, `</${element}`, 'script');
  if (element !== '' && elementRoles.get(element) !== 'block') return undefined;
  closeBlock(state, match.index);
  putAside(state.reading, holdsWords(whole) ? 'element' : 'markup', match.index, end);
  state.from = end;
  state.heading = !slash && /^h[1-6]$/.test(element) ? Number(element[1]) : 0;
  state.bullet = !slash && element === 'li';
  if (element === 'hr') state.pageBreak = true;
  return undefined;
}

/** The title of the page stands in its head and is no text of the document. */
function readTitle(state: State, at: number, from: number): number | undefined {
  const close = state.lower.indexOf('</title', from);
  const end = state.reading.source.indexOf('>', close);
  if (state.title || close < 0 || end < 0 || close - from > longestTitle) return undefined;
  closeBlock(state, at);
  putAside(state.reading, 'markup', at, from);
  putAside(state.reading, 'markup', close, end + 1);
  state.title = [from, close];
  state.from = end + 1;
  return end + 1;
}

const longestTitle = 2000;

/** What the head says of the page. */
function metadataOf({ title, reading }: State): Metadata | undefined {
  if (!title) return undefined;
  const value = trim(inlineContent(contentOf(reading.source, ...title), reading, 'html'));
  return { range: title, fields: [{ name: 'title', key: emptyContent, value }] };
}

/** Sets aside from a place up to and including an end mark; without one nothing is set aside. */
function skip(
  state: State,
  at: number,
  mark: string,
  kind: 'comment' | 'script',
): number | undefined {
  if (state.unclosed.has(mark)) return undefined;
  const found = state.lower.indexOf(mark, at);
  if (found < 0) {
    state.unclosed.add(mark);
    return undefined;
  }
  closeBlock(state, at);
  const close = state.reading.source.indexOf('>', found);
  const end = close < 0 ? state.reading.source.length : close + 1;
  putAside(state.reading, kind, at, end);
  state.from = end;
  return end;
}

function closeBlock(state: State, to: number): void {
  const { reading, from, heading, bullet, pageBreak } = state;
  const raw = trim(contentOf(reading.source, from, to));
  state.from = to;
  const content = trim(inlineContent(raw, reading, 'html'));
  if (content.text === '') return;
  state.blocks.push({
    kind: 'text',
    content,
    indent: 0,
    quote: 0,
    ...(heading > 0 && { heading }),
    ...(bullet && { bullet }),
    ...(pageBreak && { afterPageBreak: true }),
  });
  state.pageBreak = false;
  state.bullet = false;
}
