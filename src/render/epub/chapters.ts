/** Divides a document into the files of an e-book: one, or for a large one by section and annex. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  notesOf,
  textOf,
  titleText,
  type Annex,
  type Root,
  type Section,
} from '../../tree/index.ts';
import { bodyParts, opening } from '../html/body.ts';
import { colophon } from '../html/colophon.ts';
import type { HtmlContext } from '../html/context.ts';
import { notesSection } from '../html/notes.ts';
import { textFiles } from './files.ts';

export interface Chapter {
  /** The name of its file. */
  file: string;
  title: string;
  /** Its title is in words of the edition. */
  own?: true;
  content: ElementContent[];
}

/** The chapters of a document, with links between them. */
export function chaptersOf(root: Root, context: HtmlContext): Chapter[] {
  const { splitAbove } = context.options.template.epub;
  const large = textOf(root).length > splitAbove;
  const chapters = large ? dividedChapters(root, context) : [wholeChapter(root, context)];
  linkChapters(chapters);
  return chapters;
}

function wholeChapter(root: Root, context: HtmlContext): Chapter {
  return {
    file: 'text.xhtml',
    title: titleText(root) ?? context.title,
    content: [...context.handle(root, context), ...colophon(context)],
  };
}

/** The opening with what follows it, the files of the body, the notes with the colophon. */
function dividedChapters(root: Root, context: HtmlContext): Chapter[] {
  const title = titleText(root) ?? context.title;
  const { splitAbove } = context.options.template.epub;
  const files = textFiles(bodyParts(root, context), splitAbove, context);
  const start = opening(root, context);
  const chapters = files.map(({ content, division, begins }, index): Chapter => ({
    file: fileName(division && begins ? context.ids.get(division) : undefined, index),
    title: division ? divisionTitle(division, title) : title,
    content: [h('main', ...(index === 0 ? start : []), ...content)],
  }));
  const notes = notesSection(notesOf(root), context);
  const end = colophon(context);
  if (notes.length + end.length > 0) {
    const main = notes.length > 0 ? [h('main', ...notes)] : [];
    const title = context.words.notes;
    chapters.push({ file: 'notes.xhtml', title, own: true, content: [...main, ...end] });
  }
  return chapters;
}

/** Named after its division where that makes a name that every archive and address can bear. */
function fileName(id: string | undefined, index: number): string {
  return id !== undefined && /^[\w-]{1,80}$/.test(id) ? `${id}.xhtml` : `text_${index + 1}.xhtml`;
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

/**
 * The file that an id stands in.
 * @throws {Error} when it stands in none, and a link to it would lead nowhere.
 */
export function fileOf(id: string, files: ReadonlyMap<string, string>): string {
  const file = files.get(id);
  if (file === undefined) throw new Error(`The e-book has a link to “${id}”, which is not in it.`);
  return file;
}

/**
 * A link to an id in another file names the file.
 * @throws {Error} when a link leads to nothing: a fault of Plenary.
 */
function linkChapters(chapters: readonly Chapter[]): void {
  const files = filesById(chapters);
  for (const { file, content } of chapters) {
    visitElements(content, ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || !href.startsWith('#')) return;
      const target = fileOf(href.slice(1), files);
      if (target !== file) properties.href = target + href;
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
