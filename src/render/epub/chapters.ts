/** Divides a document into the files of an e-book: one, or for a large one by section and annex. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  bodyOf,
  notesOf,
  textOf,
  titleText,
  type Annex,
  type Root,
  type Section,
} from '../../tree/index.ts';
import { opening, partSections } from '../html/body.ts';
import { colophon } from '../html/colophon.ts';
import type { HtmlContext } from '../html/context.ts';
import { documentFacts } from '../html/metadata.ts';
import { notesSection } from '../html/notes.ts';

export interface Chapter {
  /** The name of its file. */
  file: string;
  title: string;
  content: ElementContent[];
}

type BodyNode = ReturnType<typeof bodyOf>[number];

/** The chapters of a document, with links between them. */
export function chaptersOf(root: Root, context: HtmlContext): Chapter[] {
  const { splitAbove } = context.options.template.json<{ splitAbove: number }>('epub.json');
  const large = textOf(root).length > splitAbove;
  if (!large) return [wholeChapter(root, context)];
  const chapters = dividedChapters(root, context);
  linkChapters(chapters);
  return chapters;
}

function wholeChapter(root: Root, context: HtmlContext): Chapter {
  return {
    file: 'text.xhtml',
    title: titleText(root) ?? documentFacts(root).title,
    content: [...context.handle(root, context), ...colophon(root, context)],
  };
}

/** Opening and loose paragraphs, each section at the top, each annex, the notes with the colophon. */
function dividedChapters(root: Root, context: HtmlContext): Chapter[] {
  const title = titleText(root) ?? documentFacts(root).title;
  const chapters: Chapter[] = [];
  const stretches = stretchesOf(bodyOf(root));
  for (const [index, nodes] of stretches.entries()) {
    const [division] = nodes;
    const start = index === 0 ? opening(root, context) : [];
    const divided = division !== undefined && isDivision(division);
    const content = divided ? context.handle(division, context) : partSections(nodes, context);
    chapters.push({
      file: divided ? `${context.ids.get(division) ?? index}.xhtml` : `text_${index + 1}.xhtml`,
      title: divided ? divisionTitle(division, title) : title,
      content: [h('main', ...start, ...content)],
    });
  }
  const notes = notesSection(notesOf(root), context);
  const end = colophon(root, context);
  if (notes.length + end.length > 0) {
    const main = notes.length > 0 ? [h('main', ...notes)] : [];
    chapters.push({ file: 'notes.xhtml', title: context.words.notes, content: [...main, ...end] });
  }
  return chapters;
}

function isDivision(node: BodyNode): node is Section | Annex {
  return node.type === 'section' || node.type === 'annex';
}

/** Each division alone, and what stands between two of them together. */
function stretchesOf(nodes: readonly BodyNode[]): BodyNode[][] {
  const stretches: BodyNode[][] = [];
  for (const node of nodes) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (!last || isDivision(node) || (before && isDivision(before))) stretches.push([node]);
    else last.push(node);
  }
  return stretches;
}

function divisionTitle(node: Section | Annex, fallback: string): string {
  const heading = node.children.find((child) => child.type === 'heading');
  const words = [node.label, heading && textOf(heading).trim()].filter(Boolean).join(' ');
  return words === '' ? fallback : words;
}

/** The file of every id. */
export function filesById(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, content } of chapters) {
    visitElements(content, ({ properties }) => {
      if (typeof properties.id === 'string') files.set(properties.id, file);
    });
  }
  return files;
}

/** A link to an id in another file names the file. */
function linkChapters(chapters: readonly Chapter[]): void {
  const files = filesById(chapters);
  for (const { file, content } of chapters) {
    visitElements(content, ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const target = files.get(href.slice(1));
      if (target !== undefined && target !== file) properties.href = target + href;
    });
  }
}

function visitElements(
  content: readonly ElementContent[],
  found: (element: Element) => void,
): void {
  for (const node of content) {
    if (node.type !== 'element') continue;
    found(node);
    visitElements(node.children, found);
  }
}
