/** Names the blocks of a document as people speak of them. */
import type { Nodes, Root } from '../tree/types.ts';

/** The names of all blocks: "preambular paragraph 5", "annex, article 2, paragraph 1 (a)". */
export function blockNames(root: Root): ReadonlyMap<Nodes, string> {
  const places = new Map<Nodes, string>();
  nameBelow(root, '', places);
  return places;
}

function nameBelow(parent: Nodes, prefix: string, places: Map<Nodes, string>): void {
  if (!('children' in parent)) return;
  const counts = new Map<Nodes['type'], number>();
  for (const child of parent.children) {
    const count = (counts.get(child.type) ?? 0) + 1;
    counts.set(child.type, count);
    const own = ownName(child, count);
    const glue = child.type === 'item' || prefix === '' ? ' ' : ', ';
    const name = own === undefined ? prefix : `${prefix}${glue}${own}`.trim();
    places.set(child, name === '' ? 'the text' : name);
    nameBelow(child, name, places);
  }
}

function ownName(node: Nodes, count: number): string | undefined {
  switch (node.type) {
    case 'masthead':
      return 'the masthead';
    case 'adoptionLine':
      return 'the adoption line';
    case 'originLine':
      return 'the origin line';
    case 'title':
      return 'the title';
    case 'enactingClause':
      return 'the enacting clause';
    case 'preambularParagraph':
      return `preambular paragraph ${count}`;
    case 'operativeParagraph':
      return node.label === undefined
        ? `operative paragraph ${count}`
        : `paragraph ${withoutEnd(node.label)}`;
    case 'item':
      return node.label ?? `item ${count}`;
    case 'section':
      return divisionName('section', node.label, count);
    case 'annex':
      return divisionName('annex', node.label, count);
    case 'quotedBlock':
      return 'the quoted text';
    case 'table':
      return 'the table';
    case 'closingNote':
      return 'the closing note';
    case 'voteNote':
      return 'the vote note';
    case 'footnoteDefinition':
      return `note ${node.label}`;
    default:
      // Headings, text and what stands inside them go by the name of what holds them.
      return undefined;
  }
}

/** A label with a word of its own ("Article 1", "Annex II") needs no other. */
function divisionName(kind: string, label: string | undefined, count: number): string {
  if (label === undefined) return `${kind} ${count}`;
  const bare = withoutEnd(label);
  const word = /^(?![IVXLCDM]+$)\p{L}{3,}/u.exec(bare)?.[0];
  return word === undefined ? `${kind} ${bare}` : word.toLowerCase() + bare.slice(word.length);
}

function withoutEnd(label: string): string {
  return label.replace(/[\s.]+$/, '');
}
