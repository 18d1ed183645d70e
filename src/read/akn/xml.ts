/** An Akoma Ntoso file as elements, each with its place in the file. */

export interface AknElement {
  /** The local name: files differ in their prefixes and in the version of the namespace. */
  readonly name: string;
  readonly namespace: string;
  /** Whether it is of Akoma Ntoso, in any of its versions. */
  readonly akn: boolean;
  /** By local name; of two with one name, that without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly AknNode[];
  /** Where it stands in the text of the file, in UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
}

export type AknNode = AknElement | string;

export function isElement(node: AknNode): node is AknElement {
  return typeof node !== 'string';
}

/** The elements in an element, those of a name where one is asked for. */
export function elementsOf(element: AknElement | undefined, name?: string): AknElement[] {
  return (element?.children ?? [])
    .filter((child) => isElement(child))
    .filter((child) => name === undefined || child.name === name);
}

export function childOf(element: AknElement | undefined, name: string): AknElement | undefined {
  return elementsOf(element, name)[0];
}

/** All elements below an element (and itself) that a test holds for, in order. */
export function* elementsWithin(
  element: AknElement,
  test: (element: AknElement) => boolean,
): Generator<AknElement> {
  if (test(element)) yield element;
  for (const child of elementsOf(element)) yield* elementsWithin(child, test);
}

export function textContent(node: AknNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}

/** Whether an element refers to one of these, `refersTo="#preamble"`; files differ in the "#". */
export function refersTo({ attributes }: AknElement, ...ids: readonly string[]): boolean {
  const named =
    attributes
      .get('refersTo')
      ?.split(/\s+/)
      .map((id) => id.replace(/^#/, '')) ?? [];
  return named.some((id) => ids.includes(id));
}

export function classesOf({ attributes }: AknElement): string[] {
  return (
    attributes
      .get('class')
      ?.split(/\s+/)
      .filter((name) => name !== '') ?? []
  );
}

/** A set of names of elements, from a line of them. */
export function namesIn(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
