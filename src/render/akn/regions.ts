/**
 * Parts a document's children into what Akoma Ntoso has elements for in a fixed order: cover page,
 * preface, preamble, body, conclusions, attachments. Nothing changes its place: what stands elsewhere
 * than the order has it stays in the body.
 */
import type { NodeOf, Root, SectionContent } from '../../tree/index.ts';
import type { XmlElement } from './element.ts';

/** What stands in a document, notes apart. */
export type DocumentNode =
  Exclude<Root['children'][number], NodeOf<'footnoteDefinition'>> | SectionContent;

type Type = DocumentNode['type'];

export interface Regions {
  coverPage: DocumentNode[];
  preface: DocumentNode[];
  preamble: DocumentNode[];
  body: DocumentNode[];
  conclusions: DocumentNode[];
  attachments: DocumentNode[];
  /** A vote that is printed after the annexes. */
  afterAttachments: DocumentNode[];
}

/** What a document has besides its regions. */
export interface DocumentHead {
  meta: XmlElement;
  /** What the cover page has before all else. */
  cover?: readonly XmlElement[];
  /** Lines of the preface that none of the regions holds: a label, a heading. */
  lines?: readonly XmlElement[];
  /** Notes that nothing refers to. */
  notes?: readonly XmlElement[];
  /** What the documents attached are called: `!annex_1`. */
  path: string;
}

/** @param front whether a cover page and a preface may hold its first nodes; an annex has its heading there. */
export function regionsOf(nodes: readonly DocumentNode[], { front }: { front: boolean }): Regions {
  const back = backOf(nodes);
  const rest = nodes.slice(0, nodes.length - length(back));
  const coverPage = front
    ? run(rest, ['masthead', 'adoptionLine', 'originLine'], ['paragraph', 'pageBreak'])
    : [];
  const afterCover = rest.slice(coverPage.length);
  const preface = front
    ? run(afterCover, ['title', 'adoptionLine', 'originLine'], ['paragraph', 'pageBreak'])
    : [];
  const afterPreface = afterCover.slice(preface.length);
  const preamble = run(
    afterPreface,
    ['enactingClause', 'preambularParagraph'],
    ['paragraph', 'item', 'quotedBlock', 'table', 'pageBreak'],
  );
  return { coverPage, preface, preamble, body: afterPreface.slice(preamble.length), ...back };
}

/** The first nodes that are of these types, up to the last that makes them this region. */
function run(
  nodes: readonly DocumentNode[],
  making: readonly Type[],
  between: readonly Type[],
): DocumentNode[] {
  const end = nodes.findIndex(({ type }) => !making.includes(type) && !between.includes(type));
  const all = end < 0 ? nodes : nodes.slice(0, end);
  return all.slice(0, all.findLastIndex(({ type }) => making.includes(type)) + 1);
}

type Back = Pick<Regions, 'conclusions' | 'attachments' | 'afterAttachments'>;

const closing: readonly Type[] = ['closingNote', 'voteNote', 'pageBreak'];
const annexed: readonly Type[] = ['annex', 'pageBreak'];

function backOf(nodes: readonly DocumentNode[]): Back {
  const after = last(nodes, closing);
  const beforeAfter = nodes.slice(0, nodes.length - after.length);
  const annexes = last(beforeAfter, annexed);
  if (!annexes.some(({ type }) => type === 'annex')) {
    return { conclusions: fromClosing(after), attachments: [], afterAttachments: [] };
  }
  // Page breaks before the first annex and after the last belong to what stands around.
  const first = annexes.findIndex(({ type }) => type === 'annex');
  const conclusions = last(
    beforeAfter.slice(0, beforeAfter.length - annexes.length + first),
    closing,
  );
  return {
    conclusions: fromClosing(conclusions),
    attachments: annexes.slice(first),
    afterAttachments: after,
  };
}

function last(nodes: readonly DocumentNode[], types: readonly Type[]): DocumentNode[] {
  return nodes.slice(nodes.findLastIndex(({ type }) => !types.includes(type)) + 1);
}

function fromClosing(nodes: readonly DocumentNode[]): DocumentNode[] {
  const first = nodes.findIndex(({ type }) => type !== 'pageBreak');
  return first < 0 ? [] : nodes.slice(first);
}

function length({ conclusions, attachments, afterAttachments }: Back): number {
  return conclusions.length + attachments.length + afterAttachments.length;
}
