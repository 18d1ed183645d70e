/** Reads an XML edition for verification: its elements, and what it reads as. */
import { VFile } from 'vfile';
import {
  identifiersOf,
  outlineOf,
  type Outline,
  type OutlineBlock,
  type Root,
} from '../../tree/index.ts';
import type { ParsingWorld } from '../../world.ts';
import { readElements } from './index.ts';
import { elementsWithin, type AknElement } from './xml.ts';

export interface AknEdition {
  element: AknElement;
  /** Missing when the text cannot be read: `trouble` says why. */
  outline?: Outline;
  trouble?: string;
  /** Whether every element is one that Plenary writes, where it writes it. */
  byTheLetter: boolean;
}

/**
 * Reads an edition from its bytes.
 * @throws {AknError} when they are no XML that may be read.
 */
export function readAknEdition(bytes: Uint8Array, world: ParsingWorld): AknEdition {
  const file = new VFile();
  const { root, element, byTheLetter } = readElements(bytes, file, world, {});
  const fatal = file.messages.find((message) => message.fatal === true);
  if (fatal) return { element, trouble: fatal.reason, byTheLetter };
  return { element, outline: withIdsOf(element, root), byTheLetter };
}

/** The outline with the ids that stand in the file, and not those that the tree would have. */
function withIdsOf(element: AknElement, root: Root): Outline {
  const written = new Map<number, string>();
  for (const { from, attributes } of elementsWithin(element, () => true)) {
    const id = attributes.get('GUID') ?? attributes.get('eId');
    if (id !== undefined) written.set(from, id);
  }
  const inFile = new Map<string, string>();
  for (const [node, id] of identifiersOf(root)) {
    const own = written.get(node.position?.start.offset ?? -1);
    if (own !== undefined) inFile.set(id, own);
  }
  const read = ({ id, ...block }: OutlineBlock): OutlineBlock => {
    const own = id === undefined ? undefined : inFile.get(id);
    return own === undefined ? block : { ...block, id: own };
  };
  const { blocks, notes, ...outline } = outlineOf(root);
  return { ...outline, blocks: blocks.map(read), notes: notes.map(read) };
}
