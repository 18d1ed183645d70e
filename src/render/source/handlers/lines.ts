/** Blocks that are one run of words: bare paragraphs where their place allows, headings, containers. */
import {
  bareType,
  isPageBreak,
  normalPhrasing,
  shapeOf,
  splitItemLabel,
  takesLeadPhrase,
  type ContainerName,
} from '../../../source-format/index.ts';
import type {
  AdoptionLine,
  ClosingNote,
  Heading,
  NodeOf,
  Paragraph,
  PhrasingContent,
  Title,
} from '../../../tree/types.ts';
import { linesOf } from '../../../tree/walk.ts';
import { writeContainer, type BlockContext } from '../blocks.ts';
import { headingForm } from '../headings.ts';
import { writePhrasing } from '../phrasing.ts';

/** The lines of front and back, with the containers that hold what cannot be bare. */
const containers = {
  adoptionLine: 'adoption',
  originLine: 'origin',
  enactingClause: 'enacting',
  closingNote: 'closing',
  voteNote: 'vote',
} as const satisfies Record<string, ContainerName>;

/** A line whose form is its words. */
export function line(
  node: NodeOf<'originLine' | 'enactingClause' | 'voteNote'>,
  context: BlockContext,
): string {
  return writeLine(node, context, node.children);
}

/** Bold, as in print: the bold is its form and stands for no node. */
export function adoptionLine(node: AdoptionLine, context: BlockContext): string {
  return writeLine(node, context, [{ type: 'strong', children: node.children }]);
}

/** Each line in italics, as in print: the italics are its form and stand for no node. */
export function closingNote(node: ClosingNote, context: BlockContext): string {
  // Italics that are nodes of the tree would stand in italics: a container tells them apart.
  if (node.children.some(({ type }) => type === 'emphasis')) return writeLine(node, context, []);
  const form = linesOf(normalPhrasing(node.children)).flatMap(
    (children, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'emphasis', children },
    ],
  );
  return writeLine(node, context, form);
}

/**
 * Writes a line: bare if it would be read as what it is, else in a container. `form` is how it
 * looks when it is bare.
 */
function writeLine(
  { type, children }: NodeOf<keyof typeof containers>,
  { place }: BlockContext,
  form: readonly PhrasingContent[],
): string {
  const shape = shapeOf(normalPhrasing(form));
  const fits = form.length > 0 && !isPageBreak(normalPhrasing(form));
  const bare = place !== undefined && bareType(place, shape) === type && fits;
  const text = writePhrasing(bare ? form : children, {
    mode: 'paragraph',
    lead: takesLeadPhrase(type),
  });
  return bare && text !== '' ? text : writeContainer(containers[type], text);
}

export function paragraph(node: Paragraph, context: BlockContext): string {
  const bare = isBareText(node, context);
  const lead = bare && context.part?.lead === true;
  const text = writePhrasing(node.children, { mode: 'paragraph', lead });
  return bare ? text : writeContainer('text', text);
}

function isBareText({ children }: Paragraph, { place, part }: BlockContext): boolean {
  const phrasing = normalPhrasing(children);
  if (phrasing.length === 0) return false;
  if (place !== undefined) {
    return bareType(place, shapeOf(phrasing)) === 'paragraph' && !isPageBreak(phrasing);
  }
  if (part?.first !== false) return true;
  // "(a) …" below a paragraph would be an item.
  return !part.tail && splitItemLabel(phrasing).label === undefined;
}

export function title(node: Title, { depth }: BlockContext): string {
  const form = headingForm(node, depth);
  if (form) return `# ${writePhrasing(form.phrasing, { mode: 'heading' })}`;
  const text = writePhrasing(node.children, { mode: 'paragraph' });
  return writeContainer('title', text, { label: node.label });
}

/** A heading whose section is a container. */
export function heading({ children }: Heading): string {
  return writeContainer('heading', writePhrasing(children, { mode: 'paragraph' }));
}
