/** A tree as lines for people to read: one for each block, its text with tags for marks. */
import type { Nodes, PhrasingContent } from '../src/tree/types.ts';

export function inspect(node: Nodes, depth = 0): string {
  const {
    type,
    position: _position,
    data: _data,
    children: _children,
    ...fields
  } = {
    children: undefined,
    ...node,
  };
  const indent = '  '.repeat(depth);
  const all = Object.entries(fields).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const head = `${indent}${type}${all.join('')}`;
  if (!('children' in node)) return head;
  const content = node.children as Nodes[];
  if (content.length > 0 && content.every((child) => isPhrasing(child)))
    return `${head} | ${content.map((child) => inline(child as PhrasingContent)).join('')}`;
  return [head, ...content.map((child) => inspect(child, depth + 1))].join('\n');
}

const phrasing = [
  'text',
  'emphasis',
  'strong',
  'leadPhrase',
  'footnoteReference',
  'superscript',
  'subscript',
  'link',
  'break',
  'pageBreak',
  'languageSpan',
];

function isPhrasing({ type }: Nodes): boolean {
  return phrasing.includes(type);
}

function inline(node: PhrasingContent): string {
  if (node.type === 'text') return JSON.stringify(node.value).slice(1, -1).replaceAll('\\"', '"');
  if (node.type === 'break') return '<break>';
  if (node.type === 'pageBreak') return `<page ${node.number}>`;
  if (node.type === 'footnoteReference')
    return node.identifier === node.label
      ? `<${node.label}>`
      : `<${node.label} ${node.identifier}>`;
  const attribute =
    node.type === 'link' ? ` ${node.url}` : node.type === 'languageSpan' ? ` ${node.language}` : '';
  const inner = node.children.map((child) => inline(child)).join('');
  return `<${node.type}${attribute}>${inner}</${node.type}>`;
}
