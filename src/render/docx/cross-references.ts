/**
 * "paragraph 2 (a) above": each number is a field on the paragraph that it cites, and stays right
 * after edits (REF, ISO 29500-1 17.16.5.51).
 */
import type { Nodes } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import type { DocxContext, InlineElement } from './context.ts';
import { field, textRun } from './inline.ts';
import type { NumberingPlan } from './numbering.ts';
import { labelWords } from './running-words.ts';

type Parents = ReadonlyMap<Nodes, Nodes>;

/** The words that cite a paragraph or an item: its label, perhaps after those that it stands below. */
export function crossReference(value: string, node: Nodes, context: DocxContext): InlineElement[] {
  const end = endOfLabel(value, labelOf(node));
  const parts = end < value.length ? [textRun(value.slice(end), context)] : [];
  let rest = value.slice(0, end);
  for (const cited of labelledChain(node, context.parents)) {
    const words = labelOf(cited);
    const instruction = instructionFor(cited, context);
    const number = rest.trimEnd();
    if (instruction === undefined || !endsWithLabel(number, words)) break;
    if (number.length < rest.length) parts.unshift(textRun(rest.slice(number.length), context));
    parts.unshift(...field(instruction, words, context));
    rest = number.slice(0, -words.length);
  }
  return rest === '' ? parts : [textRun(rest, context), ...parts];
}

/** Where the last mention of a label ends; at the start where there is none. */
function endOfLabel(value: string, label: string): number {
  for (let end = value.length; end > 0; end--) {
    const next = value.slice(end);
    if (endsWithLabel(value.slice(0, end), label) && !/^[\p{M}\d]/u.test(next)) return end;
  }
  return 0;
}

/** "1" is no label at the end of "11", but it is one in "第1段". */
function endsWithLabel(value: string, label: string): boolean {
  if (label === '' || !value.endsWith(label)) return false;
  const before = value.slice(0, -label.length);
  const isFigure = /^\d/.test(label);
  return isFigure ? !/[\d./]$/.test(before) : !/^\p{L}/u.test(label) || !/\p{L}$/u.test(before);
}

/**
 * What Word counts is asked for its number without those above it, and shown without its stop (\\n);
 * a label that is text stands in a bookmark, and is set as the words around the field are.
 */
function instructionFor(node: Nodes, context: DocxContext): string | undefined {
  const counted = context.numbering.numbers.has(node) && context.bookmarks.get(node);
  if (counted) return `REF ${counted.name} \\n \\h`;
  const label = context.labelBookmarks.get(node);
  return label && `REF ${label.name} \\h \\* CHARFORMAT`;
}

/** The labels that citations name and that stand as text. */
export function citedLabels(
  { citations }: Facts,
  parents: Parents,
  { numbers }: NumberingPlan,
): Set<Nodes> {
  const cited = [...citations.values()].flatMap((list) =>
    list.flatMap((citation) =>
      citation.kind === 'paragraph' ? labelledChain(citation.node, parents) : [],
    ),
  );
  return new Set(cited.filter((node) => !numbers.has(node)));
}

/** A paragraph or an item, and what it stands below, as far as these have labels. */
function labelledChain(node: Nodes, parents: Parents): Nodes[] {
  const chain: Nodes[] = [];
  for (let at: Nodes | undefined = node; at && labelOf(at) !== ''; at = parents.get(at)) {
    chain.push(at);
    if (at.type !== 'item') break;
  }
  return chain;
}

function labelOf(node: Nodes): string {
  return 'label' in node ? labelWords(node.label) : '';
}
