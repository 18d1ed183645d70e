/** The XML of a Word file, as plain elements without prefixes. */

export interface XmlElement {
  /** The local name, "p" for `w:p`. */
  readonly name: string;
  /** Whether it is of WordprocessingML itself, transitional or strict (ISO 29500-1 annex A.1). */
  readonly word: boolean;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? [])
    .filter((child) => isElement(child))
    .filter((child) => name === undefined || child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0];
}

/** The value of a property, `<w:jc w:val="both"/>`. */
export function valueOf(element: XmlElement | undefined, name?: string): string | undefined {
  const property = name === undefined ? element : childOf(element, name);
  return property?.attributes.get('val');
}

/** A property that is on or off (17.17.4); `undefined` when nothing is said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off'].includes(property.attributes.get('val') ?? '1');
}

/** The number in an attribute or a value. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** All elements of a name below an element, in order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

export function textContent(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (isElement(child) ? textContent(child) : child))
    .join('');
}
