/** A compared text as a tree again. */
import type { FootnoteDefinition, Masthead, Nodes, Root, TableCell } from '../tree/index.ts';
import type { Atom, ComparedText, Token, Unit } from './text.ts';
import { phrasingOfTokens } from './tokens.ts';

export function treeOfText({ fields, units, notes }: ComparedText): Root {
  const root: Root = { type: 'root', children: [] };
  if (fields.length > 0) {
    const masthead: Masthead = { type: 'masthead' };
    Object.assign(masthead, Object.fromEntries(fields.map(({ name, value }) => [name, value])));
    root.children.push(masthead);
  }
  addUnits(root, units);
  for (const { identifier, label, units: content } of notes) {
    const note: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      label,
      children: [],
    };
    addUnits(note, content);
    root.children.push(note);
  }
  return root;
}

function addUnits(scope: Root | FootnoteDefinition, units: readonly Unit[]): void {
  const nodes = units.map(nodeOf);
  for (const [at, unit] of units.entries()) {
    const node = nodes[at];
    const parent = nodes[unit.parent] ?? scope;
    // Which block may stand in which the texts have shown already.
    if (node && 'children' in parent) (parent.children as Nodes[]).push(node);
  }
}

function nodeOf(unit: Unit): Nodes {
  const { kind, label, tokens, level } = unit;
  const labelled = label === undefined ? {} : { label };
  const phrasing = phrasingOfTokens(tokens);
  switch (kind) {
    case 'preambularParagraph':
    case 'operativeParagraph': {
      return { type: kind, ...labelled, children: ownParagraph(tokens) };
    }
    case 'item':
      return { type: kind, ...labelled, level: level ?? 1, children: ownParagraph(tokens) };
    case 'section':
    case 'annex': {
      const heading = { type: 'heading' as const, children: phrasing };
      return { type: kind, ...labelled, children: tokens.length > 0 ? [heading] : [] };
    }
    case 'title':
      return { type: kind, ...labelled, children: phrasing };
    case 'quotedBlock':
    case 'table':
      return { type: kind, ...unit.attributes, children: [] };
    case 'tableRow':
      return { type: kind, children: cellsOf(tokens) };
    default:
      return { type: kind, children: phrasing };
  }
}

function ownParagraph(tokens: readonly Token[]): Extract<Nodes, { type: 'paragraph' }>[] {
  return tokens.length > 0 ? [{ type: 'paragraph', children: phrasingOfTokens(tokens) }] : [];
}

function cellsOf(tokens: readonly Token[]): TableCell[] {
  const cells: { start: Extract<Atom, { kind: 'cell' }>; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const [atom] = token.atoms;
    if (atom?.kind === 'cell') cells.push({ start: atom, tokens: [] });
    else cells.at(-1)?.tokens.push(token);
  }
  return cells.map(({ start, tokens: words }) => ({
    type: 'tableCell',
    ...(start.columns > 1 && { columnSpan: start.columns }),
    ...(start.rows > 1 && { rowSpan: start.rows }),
    children: phrasingOfTokens(words),
  }));
}
