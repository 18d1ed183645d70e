/** Elements of the XML edition before they are written: links among them are still of tree nodes. */
import type { Nodes } from '../../tree/index.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** The node that it stands for: the element carries its id, and links to the node lead here. */
  readonly of?: Nodes;
  /** The label that its eId is numbered by, without which its place among its like numbers it. */
  readonly number?: string;
  /** Where its `href` leads. */
  readonly leadsTo?: Nodes;
  /** What is written in its place when no element stands for the node that it leads to. */
  readonly otherwise?: XmlElement;
}

export type XmlNode = XmlElement | string;

type More = Partial<Pick<XmlElement, 'of' | 'number' | 'leadsTo' | 'otherwise'>>;

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly XmlNode[] = [],
  more: More = {},
): XmlElement {
  return { name, attributes, children, ...more };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** All elements below one, and itself, in order. */
export function* elementsIn(top: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [top];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (isElement(child)) waiting.push(child);
  }
}
