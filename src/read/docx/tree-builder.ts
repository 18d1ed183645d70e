/** Puts lines in their places: the way back from a flat row of paragraphs to the tree. */
import {
  placeIn,
  type Container,
  type LineNode,
  type LinePlace,
  type NodeOf,
  type Nodes,
} from '../../tree/index.ts';

type Scope = NodeOf<'root' | 'footnoteDefinition'>;

interface OpenContainer {
  type: Container['type'];
  level?: number;
  node: Container;
}

export class TreeBuilder {
  #open: OpenContainer[];

  constructor(scope: Scope) {
    this.#open = [{ type: scope.type, node: scope }];
  }

  /** Adds a block where its place says, in new quotations if it starts any. */
  add(node: LineNode, place: LinePlace): void {
    const { keep, quotes } = placeIn(this.#open, place);
    this.#open = this.#open.slice(0, Math.max(1, keep));
    for (let count = 0; count < quotes; count++) {
      const quote: NodeOf<'quotedBlock'> = { type: 'quotedBlock', children: [] };
      this.#append(quote);
      this.#open.push({ type: 'quotedBlock', node: quote });
    }
    this.#append(node);
    if (!isContainer(node)) return;
    const { level } = place;
    this.#open.push({ type: node.type, node, ...(level !== undefined && { level }) });
  }

  /** Whether an item is open: a list below it may begin. */
  get inItem(): boolean {
    return this.#open.at(-1)?.type === 'item';
  }

  #append(node: LineNode | NodeOf<'quotedBlock'>): void {
    const parent = this.#open.at(-1)?.node;
    // Which blocks a container may hold is what placing knows; the types of the tree say it again.
    (parent?.children as Nodes[] | undefined)?.push(node);
  }
}

function isContainer(node: LineNode): node is Extract<LineNode, Container> {
  switch (node.type) {
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item':
    case 'section':
    case 'annex':
      return true;
    default:
      return false;
  }
}
