/** Reads annexes, which are documents attached to another. */
import { append } from './append.ts';
import type { Annex, SectionContent, Title } from '../../tree/index.ts';
import { arrange } from './arrange/index.ts';
import { entriesOf, preambleEntries } from './body.ts';
import { conclusionEntries } from './conclusions.ts';
import { divisionLine } from './division-levels.ts';
import { headingEntry } from './divisions.ts';
import { isDocument } from './document-names.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { phrasingOfPieces } from './pieces.ts';
import { readPreface } from './preface.ts';
import type { Reading } from './reading.ts';
import { withPreamble } from './treaties.ts';
import { elementsOf, namesIn, type AknElement } from './xml.ts';

const lines: ReadonlySet<string> = namesIn(`num heading subheading`);

/** An attachment is an annex; words beside its document belong to it. */
export function readAttachment(attachment: AknElement, reading: Reading): SectionContent[] {
  if (isDocument(attachment)) return [readAnnex(attachment, [], attachment, reading)];
  const annexes: Annex[] = [];
  let beside: Entry[] = [];
  for (const child of elementsOf(attachment)) {
    if (lines.has(child.name)) {
      beside.push(headingEntry(piecesOf(child.children, reading), child.name, child));
    } else if (isDocument(child)) {
      annexes.push(readAnnex(child, beside, attachment, reading));
      beside = [];
    } else append(beside, entriesOf([child], reading));
  }
  const last = annexes.at(-1);
  if (last) append(last.children, arrange(beside, 'annex', reading));
  else if (beside.length > 0) annexes.push(readAnnex(undefined, beside, attachment, reading));
  return annexes;
}

function readAnnex(
  document: AknElement | undefined,
  before: readonly Entry[],
  attachment: AknElement,
  reading: Reading,
): Annex {
  const entries = [...before];
  const back: SectionContent[] = [];
  let title: Title | undefined;
  for (const child of elementsOf(document)) {
    if (child.name === 'meta') continue;
    if (child.name === 'coverPage' || child.name === 'preface') {
      for (const node of readPreface(child, reading)) {
        if (node.type === 'title' && !title) title = node;
        else entries.push({ kind: 'node', node });
      }
    } else if (child.name === 'preamble') append(entries, preambleEntries(child, reading));
    else if (child.name === 'attachments') {
      for (const inner of elementsOf(child)) append(back, readAttachment(inner, reading));
    } else if (child.name === 'conclusions') append(entries, conclusionEntries(child, reading));
    else append(entries, entriesOf(child.children, reading));
  }
  const { annex, rest } = annexHead(entries, title, reading);
  const position = reading.positionOf(attachment);
  append(annex.children, [...arrange(withPreamble(rest), 'annex', reading), ...back]);
  return { ...annex, position };
}

/** The word "Annex" and the title below it, which are lines like others. */
function annexHead(
  entries: readonly Entry[],
  title: Title | undefined,
  reading: Reading,
): { annex: Annex; rest: Entry[] } {
  const annex: Annex = { type: 'annex', children: [] };
  if (title?.label !== undefined) annex.label = title.label;
  if (title && title.children.length > 0) {
    annex.children.push({ type: 'heading', children: title.children });
  }
  const rest = [...entries];
  const { divisions } = reading.language;
  const [first] = rest;
  if (annex.label === undefined && first?.kind === 'heading') {
    const line = divisionLine(first.pieces, divisions);
    if (line.kind === 'annex' && line.label !== undefined) {
      annex.label = line.label;
      rest.shift();
      const heading = phrasingOfPieces(line.rest);
      if (heading.length > 0) annex.children.push({ type: 'heading', children: heading });
    }
  }
  const [next] = rest;
  if (annex.children.length === 0 && next?.kind === 'heading') {
    const line = divisionLine(next.pieces, divisions);
    if (line.label === undefined) {
      annex.children.push({ type: 'heading', children: phrasingOfPieces(line.rest) });
      rest.shift();
    }
  }
  return { annex, rest };
}
