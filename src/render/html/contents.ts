/** The table of contents, told from the tree: for the page's navigation and the e-book's. */
import {
  notesOf,
  severalResolutions,
  textOf,
  type Annex,
  type OperativeParagraph,
  type Root,
  type RootContent,
  type Section,
  type SectionContent,
  type Title,
} from '../../tree/index.ts';
import { bodyParts } from './body.ts';
import { colophonId } from './colophon.ts';
import type { HtmlContext } from './context.ts';
import { headingId } from './headings.ts';
import { notesId } from './notes.ts';

export interface ContentsEntry {
  /** The printed label: "18.", "II", "Annex". */
  label?: string;
  text: string;
  /** Where it leads. */
  id: string;
  /** Words of the edition and not of the text. */
  own?: true;
  children: ContentsEntry[];
}

/** The parts with their paragraphs and sections, annexes, notes and the colophon. */
export function contentsOf(root: Root, context: HtmlContext): ContentsEntry[] {
  const { words, options } = context;
  const entries: ContentsEntry[] = [];
  // The title of each resolution of a file has an entry for what stands below it.
  let open = entries;
  for (const { nodes, named } of bodyParts(root, context)) {
    const below = divisionsAndParagraphs(nodes, context);
    const title = nodes.find((node) => node.type === 'title' && hasEntry(node, context));
    if (title) entries.push(...below);
    else if (named === undefined) open.push(...below);
    else open.push({ text: named.name, id: named.id, own: true, children: below });
    if (title) open = entries.at(-1)?.children ?? entries;
  }
  if (notesOf(root).length > 0)
    entries.push({ text: words.notes, id: notesId, own: true, children: [] });
  if (options.colophon)
    entries.push({ text: words.colophonHeading, id: colophonId, own: true, children: [] });
  return entries;
}

function divisionsAndParagraphs(
  nodes: readonly (RootContent | SectionContent)[],
  context: HtmlContext,
): ContentsEntry[] {
  return nodes.flatMap((node) => {
    if (node.type === 'section') return divisionEntries(node, divisionsAndParagraphs, context);
    // The paragraphs of an annex may be hundreds; its articles and chapters are what one looks for.
    if (node.type === 'annex') return divisionEntries(node, divisions, context);
    if (node.type === 'title') return titleEntries(node, context);
    return node.type === 'operativeParagraph' ? [paragraphEntry(node, context)] : [];
  });
}

function divisions(
  nodes: readonly (RootContent | SectionContent)[],
  context: HtmlContext,
): ContentsEntry[] {
  return nodes.flatMap((node) =>
    node.type === 'section' || node.type === 'annex'
      ? divisionEntries(node, divisions, context)
      : [],
  );
}

/** A division without a heading is passed over; what it holds is not. */
function divisionEntries(
  node: Section | Annex,
  entriesOf: typeof divisions,
  context: HtmlContext,
): ContentsEntry[] {
  const children = entriesOf(node.children, context);
  if (!context.levels.has(node)) return children;
  const heading = node.children.find((child) => child.type === 'heading');
  return [
    {
      ...(node.label !== undefined && { label: node.label }),
      text: heading ? textOf(heading).trim() : '',
      id: headingId(node, context),
      children,
    },
  ];
}

/** The title of one document is the name of the page; that of one resolution of several is not. */
function hasEntry(node: Title, { root, levels }: HtmlContext): boolean {
  return levels.get(node) !== 1 || severalResolutions(root).has(node);
}

/** The title of a part, or of one resolution of several. */
function titleEntries(node: Title, context: HtmlContext): ContentsEntry[] {
  const { ids } = context;
  const text = textOf(node).trim();
  if (!hasEntry(node, context) || `${node.label ?? ''}${text}`.trim() === '') return [];
  return [
    {
      ...(node.label !== undefined && { label: node.label }),
      text,
      id: ids.get(node) ?? '',
      children: [],
    },
  ];
}

function paragraphEntry(node: OperativeParagraph, { ids }: HtmlContext): ContentsEntry {
  return {
    ...(node.label !== undefined && { label: node.label }),
    text: openingWords(node),
    id: ids.get(node) ?? '',
    children: [],
  };
}

/** How many letters of a paragraph are enough to know it again, and how many signs of Chinese. */
const openingLength = { letters: 64, signs: 30 };

/** "Also recalls the decision, from within existing resources …", cut between two words. */
function openingWords(node: OperativeParagraph): string {
  const text = textOf(node.children[0] ?? node)
    .trim()
    .replace(/\s+/gu, ' ');
  if (/^\P{L}*\p{Script=Han}/u.test(text)) {
    const signs = Array.from(text);
    return signs.length <= openingLength.signs
      ? text.replace(endOfWords, '')
      : `${signs.slice(0, openingLength.signs).join('').replace(endOfWords, '')}…`;
  }
  if (text.length <= openingLength.letters) return text.replace(endOfWords, '');
  const cut = text.lastIndexOf(' ', openingLength.letters);
  // A word that is longer than that is kept whole.
  const opening = text.slice(0, cut > 0 ? cut : (text + ' ').indexOf(' '));
  return opening === text ? text : `${opening.replace(endOfWords, '')} …`;
}

/** What a stretch of words does not end with where it is cut. */
const endOfWords = /[\s,;:،؛，；：、]+$/u;
