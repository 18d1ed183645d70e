/** Which elements a selector means: css-select, told what our elements are. */
import { compile, type Options } from 'css-select';
import { remembered } from '../../read/remembered.ts';
import type { MarkupElement } from '../../read/html/markup.ts';

type Node = MarkupElement | string;
type SelectorAdapter = NonNullable<Options<Node, MarkupElement>['adapter']>;

const adapter: SelectorAdapter = {
  isTag: (node): node is MarkupElement => typeof node !== 'string',
  getChildren: (node) => (typeof node === 'string' ? [] : node.children),
  getParent: (node) => (typeof node === 'string' ? null : (node.parent ?? null)),
  getSiblings: (node) => (typeof node === 'string' ? [node] : (node.parent?.children ?? [node])),
  getName: (element) => element.name,
  getAttributeValue: (element, name) => element.attributes.get(name),
  hasAttrib: (element, name) => element.attributes.has(name),
  getText: (node) =>
    typeof node === 'string' ? node : node.children.map(adapter.getText).join(''),
  removeSubsets: (nodes) => nodes,
  existsOne: (test, nodes) =>
    nodes.some(
      (node) => adapter.isTag(node) && (test(node) || adapter.existsOne(test, node.children)),
    ),
  findOne: (test, nodes) => {
    for (const node of nodes) {
      if (!adapter.isTag(node)) continue;
      if (test(node)) return node;
      const below = adapter.findOne(test, node.children);
      if (below) return below;
    }
    return null;
  },
  findAll: (test, nodes) =>
    nodes.flatMap((node) =>
      adapter.isTag(node)
        ? [...(test(node) ? [node] : []), ...adapter.findAll(test, node.children)]
        : [],
    ),
  equals: (one, other) => one === other,
};

/** One selector of a list, ready to be asked. */
export interface Selector {
  /** "before", "after" …, when it means a part of an element. */
  pseudoElement?: string;
  matches: (element: MarkupElement) => boolean;
}

/** What depends on what a person does: taken to hold, for it may. */
const states =
  /:(?:hover|focus(?:-visible|-within)?|active|visited|link|any-link|target|checked|open|autofill)(?![\w-])/gi;
const pseudoElements =
  /::?(before|after|marker|first-line|first-letter|selection|backdrop|placeholder)(?![\w-])/i;

/**
 * The selectors of a rule.
 * @returns nothing when one of them cannot be understood.
 */
export const selectorsOf = remembered(512, (list): Selector[] | undefined => {
  const selectors: Selector[] = [];
  for (const text of splitList(list)) {
    const pseudoElement = pseudoElements.exec(text)?.[1]?.toLowerCase();
    const plain = text
      .replace(new RegExp(pseudoElements, 'gi'), '')
      .replace(states, '')
      .replace(/:(?:not|is|where|has)\(\s*\)/g, '')
      .trim();
    try {
      const test = compile<Node, MarkupElement>(plain === '' ? '*' : withSubject(plain), {
        adapter,
      });
      selectors.push({
        ...(pseudoElement !== undefined && { pseudoElement }),
        matches: (element) => test(element),
      });
    } catch {
      return undefined;
    }
  }
  return selectors;
});

/** What is left of "a > :hover" needs a subject. */
function withSubject(selector: string): string {
  return /[>+~\s]$/.test(selector) || /[>+~]$/.test(selector) ? `${selector} *` : selector;
}

/** At commas that stand in no brackets. */
function splitList(list: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
