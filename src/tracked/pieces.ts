/** The content of a paragraph cut into what changes as one: words, spaces, fields, links, references. */
import { stretchesOf, type KnownWords } from '../compare/index.ts';
import { deep, elementsIn, first, without, wordsIn, write, type Element } from './xml.ts';

export interface Piece {
  kind: 'text' | 'run' | 'field' | 'link' | 'note' | 'bookmark';
  /** What it is compared by; how it is set stands apart. */
  key: string;
  /** The text of a piece of text. */
  text: string;
  /** How its run is set. */
  setting: Element | undefined;
  /** What it is written as, where it is no text. */
  nodes: readonly Element[];
  /** Of a reference: the note that it carries. */
  note?: string;
}

/** What references are compared by: the notes of both files that are one have one key. */
export type NoteKey = (id: string) => string;

export function piecesOf(paragraph: Element, noteKey: NoteKey, known: KnownWords): Piece[] {
  const pieces: Piece[] = [];
  let field: Element[] = [];
  let depth = 0;
  for (const child of elementsIn(paragraph)) {
    if (child.name === 'w:pPr') continue;
    const mark = first(child, 'w:fldChar')?.attributes['w:fldCharType'];
    if (mark === 'begin') depth += 1;
    if (depth > 0) {
      field.push(child);
      if (mark === 'end') depth -= 1;
      if (depth === 0) {
        pieces.push(fieldPiece(field));
        field = [];
      }
    } else if (child.name === 'w:r') pieces.push(...runPieces(child, noteKey, known));
    else pieces.push(wholePiece(child));
  }
  return pieces;
}

function wholePiece(node: Element): Piece {
  const isBookmark = node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd';
  const key = isBookmark ? '' : `${node.name} ${wordsIn(node)}`;
  const kind = isBookmark ? 'bookmark' : 'link';
  return { kind, key, text: '', setting: undefined, nodes: [node] };
}

/** A field is what it shows: which bookmark it names is said anew in the other file. */
function fieldPiece(nodes: readonly Element[]): Piece {
  const instruction = nodes
    .flatMap((node) => [...deep(node, 'w:instrText')])
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('')
    .trim();
  const shown = nodes.map(wordsIn).join('');
  const key = `field ${instruction.split(/\s/u)[0] ?? ''} ${shown} ${write(first(nodes[0], 'w:rPr') ?? '')}`;
  return { kind: 'field', key, text: '', setting: undefined, nodes };
}

function runPieces(run: Element, noteKey: NoteKey, known: KnownWords): Piece[] {
  const setting = first(run, 'w:rPr');
  const reference = first(run, 'w:footnoteReference');
  if (reference) {
    const id = reference.attributes['w:id'] ?? '';
    const custom = reference.attributes['w:customMarkFollows'] === undefined ? '' : wordsIn(run);
    const key = `note ${noteKey(id)} ${custom} ${write(setting ?? '')}`;
    return [{ kind: 'note', key, text: '', setting, nodes: [run], note: id }];
  }
  return without(run, 'w:rPr').flatMap((child): Piece[] => {
    if (typeof child === 'string') return [];
    if (child.name !== 'w:t') {
      const node = { ...run, children: [...(setting ? [setting] : []), child] };
      return [{ kind: 'run', key: write(child), text: '', setting, nodes: [node] }];
    }
    const text = wordsIn(child);
    return stretchesOf(text, known).map(({ from, to }) => {
      const word = text.slice(from, to);
      return { kind: 'text', key: word, text: word, setting, nodes: [] };
    });
  });
}
