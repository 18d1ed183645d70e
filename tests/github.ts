/**
 * A canonical source as GitHub shows it, and a tree as it should be shown, both as lines of text
 * with tags for marks. GitHub's side is read with remark, which shares no code with Plenary.
 */
import type { Nodes as Mdast } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodyOf, notesOf } from '../src/tree/index.ts';
import type { Nodes, Root } from '../src/tree/types.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** What GitHub shows of a source. */
export function shownByGithub(source: string): string {
  // The fences of containers are plain text to GitHub; what matters is the label that they show.
  return tidy(blockLines(processor.parse(source.replace(fence, labelOfFence))));
}

const fence = /^([> ]*):{3,}(?:([a-z]+)(?:\[([^\]]*)\])?(?:\{[^}]*\})?)?$/gm;

function labelOfFence(_fence: string, before: string, name?: string, label?: string): string {
  const bold = name === 'section' || name === 'annex' ? '**' : '';
  return label ? `${before}${bold}${label.replace('.', '\\.')}${bold}` : before;
}

function blockLines(node: Mdast): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [node.children.map(shown).join('')];
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...rest] = item.children.flatMap((child) => blockLines(child));
        return [node.ordered ? `${(node.start ?? 1) + index}. ${first}` : first, ...rest];
      });
    case 'footnoteDefinition': {
      const [first = '', ...rest] = node.children.flatMap((child) => blockLines(child));
      return [`[^${noteLabel(node)}] ${first}`, ...rest];
    }
    case 'yaml':
    case 'thematicBreak':
      return [];
    case 'html':
      return [node.value];
    case 'code':
      return [`code: ${node.value}`];
    default:
      return 'children' in node ? node.children.flatMap((child) => blockLines(child)) : [];
  }
}

/** `[^1~2]` is printed "1". */
function noteLabel({ label }: { label?: string | null | undefined }): string {
  return (label ?? '').replace(/~\d+$/, '');
}

const tags: Partial<Record<Mdast['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

function shown(node: Mdast): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'html') return node.value;
  if (node.type === 'break') return '<br>';
  if (node.type === 'footnoteReference') return `[^${noteLabel(node)}]`;
  const inner = 'children' in node ? node.children.map(shown).join('') : `?${node.type}`;
  const tag = tags[node.type];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

/** What should be shown of a tree. */
export function shownOfTree(root: Root): string {
  return tidy([...bodyOf(root), ...notesOf(root)].flatMap((node) => nodeLines(node)));
}

function nodeLines(node: Nodes): string[] {
  if (node.type === 'adoptionLine') return [`<strong>${inlineOf(node)}</strong>`];
  if (node.type === 'closingNote')
    return [
      inlineOf(node)
        .split('<br>')
        .map((line) => `<em>${line}</em>`)
        .join('<br>'),
    ];
  if (node.type === 'title') return [[node.label, inlineOf(node)].join(' ')];
  if (node.type === 'footnoteDefinition') {
    const [first = '', ...rest] = node.children.flatMap((child) => nodeLines(child));
    return [`[^${node.label}] ${first}`, ...rest];
  }
  if (node.type === 'section' || node.type === 'annex') {
    const [first, ...rest] = node.children;
    const heading = first?.type === 'heading' ? inlineOf(first) : '';
    const label = node.label === undefined ? '' : `<strong>${node.label}</strong>`;
    const below = first?.type === 'heading' ? rest : node.children;
    return [`${label} ${heading}`, ...below.flatMap((child) => nodeLines(child))];
  }
  if (!('children' in node)) return [];
  const [first] = node.children;
  const isLine =
    node.type === 'tableCell' ||
    (first && ['text', 'break'].includes(first.type)) ||
    node.children.every((child) => !('children' in child) || isPhrasing(child));
  if (isLine && node.children.length > 0) return [inlineOf(node)];
  const lines = node.children.flatMap((child) => nodeLines(child));
  const label = 'label' in node ? node.label : undefined;
  return label === undefined ? lines : [`${label} ${lines[0] ?? ''}`, ...lines.slice(1)];
}

const marks: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'em',
  leadPhrase: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  languageSpan: 'span',
};

function isPhrasing({ type }: Nodes): boolean {
  return type in marks || type === 'link' || type === 'text';
}

function inlineOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '<br>';
  if (node.type === 'footnoteReference') return `[^${node.label}]`;
  const inner = 'children' in node ? node.children.map((child) => inlineOf(child)).join('') : '';
  const tag = marks[node.type];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

/** Elements lose their attributes, links their tags; spaces are one. */
function tidy(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/<span data-page="[^"]*"><\/span>/g, '')
        .replace(/<(\/?)(\w+)(?: [^>]*)?>/g, (_tag, slash: string, name: string) =>
          name === 'a' ? '' : `<${slash}${name === 'i' ? 'em' : name}>`,
        ),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
