/**
 * A page as it is heard: a line for each thing that a screen reader stops at, in reading order, with the
 * names and roles of ARIA 1.2 and the HTML mapping. A reading of its own that shares nothing with the
 * renderer, for people to read line by line.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export function heard(html: string): string {
  const body = find(parse(html), 'body');
  if (!body) throw new Error('The page has no body.');
  const reading: Reading = { lines: [], byId: new Map(), depth: 0 };
  index(body, reading.byId);
  blocks(body.childNodes, reading);
  return `${reading.lines.join('\n')}\n`;
}

interface Reading {
  lines: string[];
  byId: Map<string, Element>;
  depth: number;
}

/** What is a line of its own; all else runs on in the line around it. */
const blockNames = new Set(
  (
    'main nav header footer section article aside div p h1 h2 h3 h4 h5 h6 ul ol li blockquote ' +
    'table caption thead tbody tfoot tr details summary form'
  ).split(' '),
);

function blocks(nodes: readonly Node[], reading: Reading): void {
  let run: Node[] = [];
  const flush = (): void => {
    const words = inline(run, reading);
    if (words !== '') say(words, reading);
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && blockNames.has(node.tagName)) {
      flush();
      block(node, reading);
    } else run.push(node);
  }
  flush();
}

function block(element: Element, reading: Reading): void {
  if (isHidden(element)) return;
  const { tagName } = element;
  const role = attribute(element, 'role') ?? ownRole(element, reading);
  const name = nameOf(element, reading);
  const language = attribute(element, 'lang');
  const tongue = language === undefined ? '' : ` (in ${language})`;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined || tagName === 'summary' || tagName === 'caption') {
    const what = level === undefined ? role : `heading ${level}`;
    say(`${what}${tongue}: ${inline(element.childNodes, reading)}`, reading);
  } else if (tagName === 'tr') {
    const cells = element.childNodes.filter(isElement).map((cell) => {
      const words = inline(cell.childNodes, reading);
      return cell.tagName === 'th' ? `header ${words}` : words;
    });
    say(`row: ${cells.join(' | ')}`, reading);
  } else if (role === undefined) {
    if (tagName === 'p') say(`${inline(element.childNodes, reading)}${tongue}`, reading);
    else blocks(element.childNodes, reading);
  } else {
    const count = role === 'list' ? `, ${element.childNodes.filter(isElement).length} items` : '';
    const title = name === undefined ? '' : ` “${name}”`;
    if (role === 'listitem') say('item', reading);
    else say(`${role}${title}${count}${tongue}`, reading);
    within(reading, () => blocks(element.childNodes, reading));
  }
}

/** Roles that elements have by themselves (HTML-AAM 1.0, 3.5); a section has one when it has a name. */
function ownRole(element: Element, reading: Reading): string | undefined {
  const { tagName } = element;
  const named = nameOf(element, reading) !== undefined;
  const top = !around(element).some(({ tagName: name }) => /^(?:main|section)$/.test(name));
  const roles: Record<string, string | undefined> = {
    main: 'main',
    nav: 'navigation',
    header: top ? 'banner' : undefined,
    footer: top ? 'contentinfo' : undefined,
    section: named ? 'region' : undefined,
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    blockquote: 'blockquote',
    table: 'table',
    details: 'folded',
    summary: 'button',
    caption: 'caption',
  };
  return roles[tagName];
}

/** Words in a row, with what stands among them: «link», {marker}. */
function inline(nodes: readonly Node[], reading: Reading): string {
  return nodes
    .map((node) => (isElement(node) ? phrase(node, reading) : 'value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function phrase(element: Element, reading: Reading): string {
  if (isHidden(element)) return '';
  const { tagName } = element;
  const role = attribute(element, 'role');
  const label = attribute(element, 'aria-label');
  const language = attribute(element, 'lang');
  const words = inlineRaw(element, reading);
  const spoken = language === undefined ? words : `(in ${language}) ${words}`;
  if (tagName === 'br') return ' ';
  if (tagName === 'img') return `[picture: ${attribute(element, 'alt') ?? ''}]`;
  if (tagName === 'a' && attribute(element, 'href') !== undefined) {
    const kind = role === undefined ? 'link' : role.replace('doc-', '');
    const aside = attribute(element, 'tabindex') === '-1' ? ', no stop' : '';
    return `«${kind}${aside}: ${label ?? spoken}»`;
  }
  if (role !== undefined) return `{${role.replace('doc-', '')}: ${label ?? spoken}}`;
  return spoken;
}

function inlineRaw(element: Element, reading: Reading): string {
  return element.childNodes
    .map((node) => (isElement(node) ? phrase(node, reading) : 'value' in node ? node.value : ''))
    .join('');
}

/** The name that an element is given (Accessible Name and Description Computation 1.2, 4.3.2). */
function nameOf(element: Element, reading: Reading): string | undefined {
  const by = attribute(element, 'aria-labelledby');
  const named = by === undefined ? undefined : reading.byId.get(by);
  return named ? inline(named.childNodes, reading) : attribute(element, 'aria-label');
}

function isHidden(element: Element): boolean {
  if (/^(?:script|style|template)$/.test(element.tagName)) return true;
  return attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';
}

function say(words: string, { lines, depth }: Reading): void {
  lines.push('  '.repeat(depth) + words);
}

function within(reading: Reading, act: () => void): void {
  reading.depth += 1;
  act();
  reading.depth -= 1;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function around(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? [parent, ...around(parent)] : [];
}

function index(element: Element, byId: Map<string, Element>): void {
  const id = attribute(element, 'id');
  if (id !== undefined) byId.set(id, element);
  for (const child of element.childNodes) if (isElement(child)) index(child, byId);
}

function find(parent: DefaultTreeAdapterTypes.ParentNode, name: string): Element | undefined {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === name ? node : find(node, name);
    if (found) return found;
  }
  return undefined;
}
