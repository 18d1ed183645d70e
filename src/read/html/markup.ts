/** Elements and text of a page, the same for HTML and XHTML. */

export interface MarkupElement {
  /** The name without a prefix, in lower case for HTML. */
  name: string;
  /** By qualified name: `id`, `epub:type`, `xml:lang`. */
  attributes: ReadonlyMap<string, string>;
  children: (MarkupElement | string)[];
  parent?: MarkupElement;
  /** The line of its start tag, from 1. */
  line?: number;
}

/** All elements below (and including) one, in document order. */
export function elementsOf(element: MarkupElement): MarkupElement[] {
  const elements: MarkupElement[] = [];
  const gather = (one: MarkupElement): void => {
    elements.push(one);
    for (const child of one.children) if (typeof child !== 'string') gather(child);
  };
  gather(element);
  return elements;
}

/** The first element of that name, itself among them. */
export function firstElement(root: MarkupElement, name: string): MarkupElement | undefined {
  if (root.name === name) return root;
  for (const child of root.children) {
    const found = typeof child === 'string' ? undefined : firstElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All text below an element. */
export function textContent(node: MarkupElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}

/** The tokens of an attribute that holds a list: `class`, `role`, `epub:type`. */
export function tokensOf(element: MarkupElement, attribute: string): string[] {
  const list = element.attributes.get(attribute);
  return list === undefined ? [] : list.split(/\s+/).filter((token) => token !== '');
}

export function hasRole(element: MarkupElement, role: string): boolean {
  return tokensOf(element, 'role').includes(role);
}

/** The language that an element names for itself. */
export function languageOf(element: MarkupElement): string | undefined {
  return element.attributes.get('lang') ?? element.attributes.get('xml:lang');
}

/** The element and those around it, the innermost first. */
export function* ancestorsOf(element: MarkupElement): Generator<MarkupElement> {
  for (let current: MarkupElement | undefined = element; current; current = current.parent) {
    yield current;
  }
}
