/** What the handlers of blocks share: where a block stands, and how blocks are put together. */
import { normalPhrasing, type ContainerName, type Place } from '../../source-format/index.ts';
import type { NodeOf, ParagraphContent, SectionContent } from '../../tree/types.ts';
import { writeAttribute, bracketed } from './characters.ts';

export type PartsOwner = NodeOf<
  'preambularParagraph' | 'operativeParagraph' | 'item' | 'footnoteDefinition'
>;

export interface BlockContext {
  /** What a bare paragraph would be here; nothing inside a paragraph, where it is text. */
  place: Place | undefined;
  /** The level of the heading that is open: 0 in the document and in a container. */
  depth: number;
  /** The level of an item here. */
  level: number;
  /** The sibling that follows. */
  next: SectionContent | undefined;
  /** The number before this block, if that was written as a number of a Markdown list. */
  number: number | undefined;
  part: PartPlace | undefined;
  /** Writes blocks that stand one after the other, in a container (`depth` 0) or below a heading. */
  flow: (children: readonly SectionContent[], place: Place, depth: number) => string;
  /** Writes what a paragraph, an item or a note holds. */
  parts: (owner: PartsOwner, options?: PartsOptions) => string;
}

/** Where a part of a paragraph stands. */
export interface PartPlace {
  first: boolean;
  /** A lead phrase can stand at its start. */
  lead: boolean;
  /** It follows a bare paragraph: another bare one would be a paragraph of its own. */
  tail: boolean;
}

export interface PartsOptions {
  /** The first part that is written; those before it stand elsewhere. */
  from?: number;
  tail?: boolean;
}

/** Blocks are separated by blank lines. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}

/** Puts a mark before the first line and indents the others below it. */
export function hang(mark: string, text: string, indent = mark.length): string {
  return mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

interface ContainerParts {
  label?: string | undefined;
  attributes?: Record<string, string>;
}

const fences = /^[> ]*(:{3,})/gm;
const bareWord = /^[\w-]+$/;

/** `:::name[label]{attributes}`, the content, and as many colons. */
export function writeContainer(
  name: ContainerName,
  content: string,
  { label, attributes = {} }: ContainerParts = {},
): string {
  const inner = [...content.matchAll(fences)].map(([, fence = '']) => fence.length);
  const fence = ':'.repeat(inner.reduce((most, length) => Math.max(most, length + 1), 3));
  const pairs = Object.entries(attributes).map(
    ([key, value]) => `${key}=${bareWord.test(value) ? value : `"${writeAttribute(value)}"`}`,
  );
  const opening = [
    `${fence}${name}`,
    label === undefined ? '' : `[${bracketed(label)}]`,
    pairs.length > 0 ? `{${pairs.join(' ')}}` : '',
  ].join('');
  if (content === '') return `${opening}\n${fence}`;
  const single = !content.includes('\n\n') && !block.test(content);
  const gap = single ? '\n' : '\n\n';
  return `${opening}${gap}${content}${gap}${fence}`;
}

/** A list, a quotation, a table, a heading or a container: set off by blank lines. */
const block = /^(?:[->|#:]|\d{1,9}\. |\[\^[^\]]*\]:)/;

/** Whether a block starts with text: what has none needs a container. */
export function startsWithText(children: readonly ParagraphContent[]): boolean {
  const [first] = children;
  return first?.type === 'paragraph' && normalPhrasing(first.children).length > 0;
}

/** Whether a block would belong to a bare paragraph before it. */
export function isPart(node: SectionContent | undefined): boolean {
  return node !== undefined && ['paragraph', 'item', 'quotedBlock', 'table'].includes(node.type);
}
