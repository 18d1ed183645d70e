/** A tree as a text to compare. */
import {
  mastheadLines,
  mastheadOf,
  normalizeSpace,
  notesOf,
  type FootnoteDefinition,
  type Masthead,
  type MastheadFields,
  type Nodes,
  type Root,
} from '../tree/index.ts';
import type { Atom, ComparedText, Field, Unit, UnitKind } from './text.ts';
import { atomsOf, tokensOf, tokensOfAtoms } from './tokens.ts';
import type { KnownWords } from './unspaced.ts';
import { keyOf } from './words.ts';

/** `known` has the words of a language that puts no space between them. */
export function textOfTree(root: Root, known?: KnownWords): ComparedText {
  return {
    fields: fieldsOf(root),
    units: unitsOf(root, known),
    notes: notesOf(root).map((note) => ({
      identifier: note.identifier,
      label: note.label,
      units: unitsOf(note, known),
    })),
  };
}

function unitsOf(scope: Root | FootnoteDefinition, known: KnownWords | undefined): Unit[] {
  const units: Unit[] = [];
  addChildren(scope, -1, { units, known });
  return units;
}

interface Row {
  units: Unit[];
  known: KnownWords | undefined;
}

function addChildren(parent: Nodes, at: number, row: Row): void {
  if (!('children' in parent)) return;
  const own = ownContent(parent);
  for (const child of parent.children) if (child !== own) addUnit(child, at, row);
}

function addUnit(node: Nodes, parent: number, row: Row): void {
  if (!isUnit(node)) return;
  const label = 'label' in node && node.label?.trim() !== '' ? node.label : undefined;
  const at = row.units.length;
  row.units.push({
    kind: node.type,
    ...(label !== undefined && { label }),
    parent,
    tokens: tokensOfUnit(node, row.known),
    ...(node.type === 'item' && { level: node.level }),
    attributes: attributesOf(node),
  });
  if (!holdsWords(node)) addChildren(node, at, row);
}

type UnitNode = Extract<Nodes, { type: UnitKind }>;

function isUnit(node: Nodes): node is UnitNode {
  switch (node.type) {
    case 'root':
    case 'masthead':
    case 'tableCell':
    case 'footnoteDefinition':
    case 'pageBreak':
    case 'text':
    case 'break':
    case 'emphasis':
    case 'strong':
    case 'leadPhrase':
    case 'footnoteReference':
    case 'superscript':
    case 'subscript':
    case 'link':
    case 'languageSpan':
      return false;
    default:
      return true;
  }
}

/** The child whose words stand on the line of the unit itself. */
function ownContent(node: Nodes): Nodes | undefined {
  switch (node.type) {
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item': {
      const [first] = node.children;
      return first?.type === 'paragraph' ? first : undefined;
    }
    case 'section':
    case 'annex': {
      const [first] = node.children;
      return first?.type === 'heading' ? first : undefined;
    }
    default:
      return undefined;
  }
}

function holdsWords(node: UnitNode): boolean {
  switch (node.type) {
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item':
    case 'section':
    case 'annex':
    case 'quotedBlock':
    case 'table':
      return false;
    default:
      return true;
  }
}

function tokensOfUnit(node: UnitNode, known: KnownWords | undefined): Unit['tokens'] {
  switch (node.type) {
    case 'quotedBlock':
    case 'table':
      return [];
    case 'tableRow':
      return tokensOfAtoms(
        node.children.flatMap((cell): Atom[] => [
          { kind: 'cell', columns: cell.columnSpan ?? 1, rows: cell.rowSpan ?? 1 },
          ...atomsOf(cell.children, []),
        ]),
        known,
      );
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item':
    case 'section':
    case 'annex': {
      const own = ownContent(node);
      return own?.type === 'paragraph' || own?.type === 'heading'
        ? tokensOf(own.children, known)
        : [];
    }
    default:
      return tokensOf(node.children, known);
  }
}

function attributesOf(node: UnitNode): Unit['attributes'] {
  if (node.type === 'table') {
    const { align, headerRows } = node;
    return { ...(align && { align }), ...(headerRows !== undefined && { headerRows }) };
  }
  return {};
}

// ——— The masthead ———

function fieldsOf(root: Root): Field[] {
  const masthead = mastheadOf(root);
  const fields = masthead ? Object.entries(printedOf(masthead)) : [];
  return fields.flatMap(([name, value]): Field[] => {
    const text = keyOf(inWords(name, value));
    return text === '' ? [] : [{ name, text, value }];
  });
}

function printedOf(masthead: Masthead): MastheadFields {
  const { type: _type, position: _position, data: _data, ...printed } = masthead;
  return printed;
}

/** The lines of a field, as every edition shows them. */
function inWords(name: string, value: unknown): string {
  if (typeof value === 'string') return normalizeSpace(value);
  const only = { type: 'masthead', [name]: value } as Masthead;
  return mastheadLines(only)
    .map(({ text }) => normalizeSpace(text))
    .join('; ');
}
