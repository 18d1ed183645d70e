/** Text in quotation marks stands in the paragraph that introduces it. */
import type { ParagraphContent, SectionContent } from '../../../tree/index.ts';
import { textOf } from '../../../tree/index.ts';
import { append } from '../append.ts';
import type { LabelledEntry, TextEntry } from '../entries.ts';
import { siblings, type State } from './state.ts';

const opensQuote = /^["“„«‹”]/u;
const closesQuote = /["”»›“]\s?[.,;:。；،؛]?$/u;

/** Text in quotation marks below a paragraph that introduces it: each paragraph opens with one. */
export function placeQuoted({ content, element }: TextEntry, state: State): boolean {
  const { words } = content;
  const introduced = state.quotation !== undefined || introduces(state);
  if (!opensQuote.test(words) || !introduced || content.leads) {
    if (state.quotation === undefined) return false;
    const ended = closesQuote.test(lastWords(state.quotation));
    if (ended || content.leads) {
      state.quotation = undefined;
      return false;
    }
  }
  if (state.quotation === undefined) {
    const children: SectionContent[] = [];
    const position = element && { position: state.reading.positionOf(element) };
    const node: ParagraphContent = { type: 'quotedBlock', children, ...position };
    const parent = state.items.at(-1) ?? state.paragraph;
    if (parent) parent.children.push(node);
    else siblings(state).push(node);
    state.quotation = children;
  }
  append(state.quotation, content.plain);
  return true;
}

/** Whether a quotation is open: its last words close none. */
export function isQuoting({ quotation }: State): boolean {
  return quotation !== undefined && !closesQuote.test(lastWords(quotation));
}

export function quoteItem({ label, content, element }: LabelledEntry, state: State): void {
  state.quotation?.push({
    type: 'item',
    label,
    level: 1,
    children: content.plain,
    position: state.reading.positionOf(element),
  });
}

function introduces({ items, paragraph, ...state }: State): boolean {
  const last = items.at(-1) ?? paragraph ?? state.divisions.at(-1)?.node.children.at(-1);
  return last !== undefined && /[:：]$/u.test(textOf(last).trim());
}

function lastWords(nodes: readonly SectionContent[]): string {
  const last = nodes.at(-1);
  return last ? textOf(last).trim() : '';
}
