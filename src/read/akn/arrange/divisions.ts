/** Headings open divisions, at the depth that those above them leave. */
import type { Annex, Section, SectionContent } from '../../../tree/index.ts';
import { depthOf, divisionLine, type DivisionLine } from '../division-levels.ts';
import type { DivisionEntry, HeadingEntry } from '../entries.ts';
import { phrasingOfPieces } from '../pieces.ts';
import { add, type State } from './state.ts';

export function placeHeading(entry: HeadingEntry, state: State): void {
  const { language } = state.reading;
  const line = divisionLine(entry.pieces, language.divisions, state.divisions);
  const { unheaded } = state;
  if (line.label === undefined && unheaded) {
    unheaded.children.push({ type: 'heading', children: phrasingOfPieces(line.rest) });
    state.unheaded = undefined;
    return;
  }
  openDivision(line, entry, state);
}

function openDivision(line: DivisionLine, entry: HeadingEntry, state: State): void {
  const { depth, counts } = depthOf(line, entry.style, state.divisions, isEmpty(state));
  state.divisions.length = Math.min(depth, state.divisions.length);
  const node: Section | Annex = {
    type: line.kind === 'annex' ? 'annex' : 'section',
    ...(line.label !== undefined && { label: line.label }),
    children: [],
    position: state.reading.positionOf(entry.element),
  };
  const heading = phrasingOfPieces(line.rest);
  if (heading.length > 0) node.children.push({ type: 'heading', children: heading });
  add(node, state);
  state.divisions.push({
    node,
    counts,
    ...(line.label === undefined && { style: entry.style }),
  });
  if (heading.length === 0) state.unheaded = node;
}

/** Whether nothing but its heading has come since the innermost division began. */
function isEmpty({ divisions }: State): boolean {
  const last = divisions.at(-1)?.node.children ?? [];
  return divisions.length > 0 && last.every(({ type }) => type === 'heading');
}

/** A division that holds what is its own: `children`, in their places below it. */
export function placeDivision(
  { label, heading, element }: DivisionEntry,
  children: SectionContent[],
  state: State,
): void {
  const { divisions } = state.reading.language;
  const annex = label !== undefined && divisions.kindOf(label) === 'annex';
  const node: Section | Annex = {
    type: annex ? 'annex' : 'section',
    ...(label !== undefined && { label }),
    children: [...(heading ? [{ type: 'heading' as const, children: heading }] : []), ...children],
    position: state.reading.positionOf(element),
  };
  add(node, state);
}
