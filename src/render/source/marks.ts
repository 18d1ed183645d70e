/** What the handlers of phrasing content share: where a node stands, and how marks are written. */
import {
  characterAt,
  characterBefore,
  flankingOf,
  tagOf,
  type MarkType,
} from '../../source-format/index.ts';
import type { NodeOf, PhrasingContent } from '../../tree/types.ts';
import { writeAttribute } from './characters.ts';
import type { TextPlace } from './text.ts';

export interface PhrasingContext extends TextPlace {
  /** It stands in the block itself, not inside a mark. */
  top: boolean;
  /** A lead phrase can stand here. */
  leadSlot: boolean;
  /** The characters before and after, as they are written. */
  before: string;
  after: string;
  /** What stands before ends with `*`. */
  afterMark: boolean;
  /** Writes children that stand between those characters. */
  write: (
    children: readonly PhrasingContent[],
    place: { before: string; after: string; inLink?: boolean },
  ) => string;
}

const symbol = /^(?![\0-\x7F])\p{S}$/u;

/** Writes `*…*` or `**…**` where Markdown would read it so, else the element. */
export function marked(
  node: NodeOf<'emphasis' | 'strong' | 'leadPhrase'>,
  mark: '*' | '**',
  context: PhrasingContext,
): string {
  const content = markedContent(node, context);
  return canMark(content, context) ? `${mark}${content}${mark}` : withTag(node, content);
}

/** Writes the element that stands for a mark. */
export function tagged(
  node: NodeOf<MarkType>,
  context: PhrasingContext,
  attribute?: { name: string; value: string },
): string {
  return withTag(node, markedContent(node, context), attribute);
}

/** What stands in a mark: it is written alike between tags and between asterisks. */
function markedContent({ children }: NodeOf<MarkType>, { write }: PhrasingContext): string {
  return write(children, { before: '>', after: '<' });
}

function canMark(content: string, { before, after, afterMark, top }: PhrasingContext): boolean {
  if (afterMark || content === '' || content.startsWith('*') || content.endsWith('*')) return false;
  const first = characterAt(content, 0);
  const last = characterBefore(content, content.length);
  // Versions of CommonMark differ in what they make of symbols.
  if ([before, first, last, after].some((character) => symbol.test(character))) return false;
  const opening = flankingOf('*', before, first);
  const closing = flankingOf('*', last, after);
  // Inside another mark, an opening run that could close would end that one.
  return opening.canOpen && closing.canClose && (top || !opening.canClose);
}

function withTag(
  { type }: NodeOf<MarkType>,
  content: string,
  attribute?: { name: string; value: string },
): string {
  const tag = tagOf[type];
  const opening = attribute ? `${tag} ${attribute.name}="${writeAttribute(attribute.value)}"` : tag;
  return `<${opening}>${content}</${tag}>`;
}
