/** Builds nodes from a row of leaves with marks: a mark that reaches further goes outside. */
import type { LanguageTag, PhrasingContent } from '../../tree/index.ts';

/** What a stretch of words is: one node around it. */
export type Mark =
  | { type: 'link'; url: string }
  | { type: 'languageSpan'; language: LanguageTag }
  | { type: 'leadPhrase'; inferred: boolean }
  | { type: 'emphasis' | 'strong' | 'superscript' | 'subscript' };

/** A leaf with the marks that hold for it. */
export interface Piece {
  leaf: PhrasingContent;
  marks: readonly Mark[];
}

/** Marks that hold for the same words nest in this order. */
const order: readonly Mark['type'][] = [
  'link',
  'leadPhrase',
  'emphasis',
  'strong',
  'languageSpan',
  'superscript',
  'subscript',
];

/** The nodes of a row of pieces; text that touches text is one node. */
export function nest(pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (!piece) break;
    const outer = widest(pieces, at);
    if (outer === undefined) {
      add(nodes, piece.leaf);
      at += 1;
      continue;
    }
    const inside = pieces.slice(at, outer.end).map(({ leaf, marks }) => ({
      leaf,
      marks: marks.filter((mark) => !equal(mark, outer.mark)),
    }));
    nodes.push(nodeOf(outer.mark, nest(inside)));
    at = outer.end;
  }
  return nodes;
}

/** The mark of a piece that holds for the most pieces from there on. */
function widest(pieces: readonly Piece[], at: number): { mark: Mark; end: number } | undefined {
  const marks = pieces[at]?.marks ?? [];
  const sorted = marks.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  let best: { mark: Mark; end: number } | undefined;
  for (const mark of sorted) {
    let end = at + 1;
    while (pieces[end]?.marks.some((other) => equal(other, mark))) end += 1;
    if (best === undefined || end > best.end) best = { mark, end };
  }
  return best;
}

function equal(one: Mark, other: Mark): boolean {
  if (one.type === 'link') return other.type === 'link' && one.url === other.url;
  if (one.type === 'languageSpan') {
    return other.type === 'languageSpan' && one.language === other.language;
  }
  if (one.type === 'leadPhrase') {
    return other.type === 'leadPhrase' && one.inferred === other.inferred;
  }
  return one.type === other.type;
}

function nodeOf(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case 'link':
      return { type: 'link', url: mark.url, children };
    case 'languageSpan':
      return { type: 'languageSpan', language: mark.language, children };
    case 'leadPhrase':
      return {
        type: 'leadPhrase',
        children,
        ...(mark.inferred && { data: { inferred: true } }),
      };
    default:
      return { type: mark.type, children };
  }
}

function add(nodes: PhrasingContent[], leaf: PhrasingContent): void {
  const last = nodes.at(-1);
  if (leaf.type === 'text' && last?.type === 'text') last.value += leaf.value;
  else nodes.push(leaf.type === 'text' ? { ...leaf } : leaf);
}
