/** Turns marked content into phrasing nodes with their places in the source. */
import type { Position } from 'unist';
import type { Link, PhrasingContent, Text } from '../../tree/types.ts';
import type { Content, Mark } from '../blocks/content.ts';
import { positionAt, type Reading } from '../reading.ts';

export function phrasingOfContent(content: Content, reading: Reading): PhrasingContent[] {
  const marks = content.marks.filter(({ kind }) => kind !== 'noteMarker');
  const state: State = { content, reading, marks, next: 0 };
  return between(state, 0, content.text.length);
}

interface State {
  content: Content;
  reading: Reading;
  marks: readonly Mark[];
  /** The first mark that was not used yet. */
  next: number;
}

/** The nodes of a stretch; marks that reach over its end are cut to it. */
function between(state: State, from: number, to: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = from;
  for (let mark = state.marks[state.next]; mark && mark.from < to; mark = state.marks[state.next]) {
    state.next++;
    const start = Math.max(mark.from, at);
    const end = Math.min(mark.to, to);
    if (end <= start) continue;
    pushText(nodes, state, at, start);
    nodes.push(...marked(state, mark, start, end));
    // A page break takes no room: the words with which the page begins come after it.
    at = mark.kind === 'pageBegins' ? start : end;
  }
  pushText(nodes, state, at, to);
  return nodes;
}

function marked(state: State, mark: Mark, from: number, to: number): PhrasingContent[] {
  const { content, reading } = state;
  const position = positionAt(reading, content.starts[from] ?? 0, content.ends[to - 1] ?? 0);
  switch (mark.kind) {
    case 'break':
      return [{ type: 'break', position }];
    case 'reference':
      return [referenceNode(state, mark, from, to)];
    case 'link': {
      const link: Link = {
        type: 'link',
        url: mark.url,
        children: between(state, from, to),
        position,
      };
      return [link];
    }
    case 'leadPhrase':
      return [{ type: 'leadPhrase', children: between(state, from, to), position }];
    case 'inferredLeadPhrase':
      return [
        {
          type: 'leadPhrase',
          children: between(state, from, to),
          data: { inferred: true },
          position,
        },
      ];
    case 'pageBegins':
      return [{ type: 'pageBreak', number: mark.number }];
    case 'noteMarker':
      return between(state, from, to);
    default: {
      const children = between(state, from, to);
      if (mark.kind === 'superscript') return children.flatMap((child) => raised(child, position));
      return [{ type: mark.kind, children, position }];
    }
  }
}

/** A reference is raised by itself: only what else stands in a superscript is one. */
function raised(child: PhrasingContent, position: Position): PhrasingContent[] {
  if (child.type === 'footnoteReference') return [child];
  return [{ type: 'superscript', children: [child], position: child.position ?? position }];
}

function referenceNode(
  state: State,
  mark: Extract<Mark, { kind: 'reference' }>,
  from: number,
  to: number,
): PhrasingContent {
  const { content, reading } = state;
  const printed = content.text.slice(from, to);
  const at = from + printed.length - printed.trimStart().length;
  // Marks inside the label say how it was printed.
  while ((state.marks[state.next]?.from ?? Infinity) < to) state.next++;
  return {
    type: 'footnoteReference',
    identifier: mark.identifier,
    label: printed.trim(),
    position: positionAt(reading, content.starts[at] ?? 0, content.ends[to - 1] ?? 0),
  };
}

function pushText(
  nodes: PhrasingContent[],
  { content, reading }: State,
  from: number,
  to: number,
): void {
  if (to <= from) return;
  const node: Text = {
    type: 'text',
    value: content.text.slice(from, to).replaceAll('\n', ' '),
    position: positionAt(reading, content.starts[from] ?? 0, content.ends[to - 1] ?? 0),
  };
  const pieces = piecesOf(content, reading, from, to);
  if (pieces.length > 1) node.data = { pieces };
  nodes.push(node);
}

/** The stretches of the source a text was made of: more than one where other text stands between. */
function piecesOf(
  content: Content,
  reading: Reading,
  from: number,
  to: number,
): [number, number][] {
  const pieces: [number, number][] = [];
  let start = content.starts[from] ?? 0;
  let end = start;
  for (let i = from; i < to; i++) {
    const next = content.starts[i] ?? 0;
    if (next > end && holdsText(reading, end, next)) {
      pieces.push([start, end]);
      start = next;
    }
    // A space that stands for a gap reaches over it.
    const over = /\s/.test(content.text[i] ?? '') ? next + 1 : Infinity;
    end = Math.max(end, Math.min(content.ends[i] ?? 0, over));
  }
  pieces.push([start, end]);
  return pieces;
}

function holdsText({ source, setAside }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (setAside[i] === 0 && /\S/.test(source[i] ?? '')) return true;
  }
  return false;
}
