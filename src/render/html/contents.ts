/** The table of contents, told from the tree: for the page's navigation and the e-book's. */
import {
  bodyOf,
  nodesOf,
  notesOf,
  partsOf,
  textOf,
  type Annex,
  type OperativeParagraph,
  type Root,
  type RootContent,
  type Section,
  type SectionContent,
  type Title,
} from '../../tree/index.ts';
import { partId, partLabel } from './body.ts';
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
  /** A numbered paragraph: navigation may show such entries as a row of numbers. */
  paragraph?: true;
  children: ContentsEntry[];
}

/** The parts with their paragraphs and sections, annexes, notes and the colophon. */
export function contentsOf(root: Root, context: HtmlContext): ContentsEntry[] {
  const { words, options } = context;
  const entries: ContentsEntry[] = [];
  const counts = new Map<string, number>();
  // A later title, of the next resolution of a file, has an entry for what stands below it.
  let open = entries;
  for (const { part, nodes } of partsOf(bodyOf(root))) {
    const label = partLabel(part, context);
    const below = divisionsAndParagraphs(nodes, context);
    const title = nodes.find((node) => node.type === 'title' && context.levels.get(node) !== 1);
    if (title) entries.push(...below);
    else if (label === undefined) open.push(...below);
    else {
      const number = (counts.get(part) ?? 0) + 1;
      counts.set(part, number);
      open.push({ text: label, id: partId(part, number), own: true, children: below });
    }
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

/** The title of a part; that of the document is the name of the page. */
function titleEntries(node: Title, { ids, levels }: HtmlContext): ContentsEntry[] {
  const text = textOf(node).trim();
  if (levels.get(node) === 1 || `${node.label ?? ''}${text}`.trim() === '') return [];
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
    paragraph: true,
    children: [],
  };
}

const openingLength = 6;

/** "Also recalls", or the first words of a paragraph without a lead phrase. */
function openingWords(node: OperativeParagraph): string {
  const [lead] = nodesOf(node, 'leadPhrase');
  if (lead) return textOf(lead).trim();
  const words = textOf(node.children[0] ?? node)
    .trim()
    .split(/\s+/u);
  return words.length <= openingLength
    ? words.join(' ')
    : `${words.slice(0, openingLength).join(' ')} …`;
}
