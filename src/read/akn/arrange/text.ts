/** Text without a label: a paragraph of its own, a heading, or what goes on with the one before. */
import { leadPhraseAt } from '../../../language/lead-phrases.ts';
import type { OperativeParagraph, PreambularParagraph } from '../../../tree/index.ts';
import { textOf } from '../../../tree/index.ts';
import { append } from '../append.ts';
import type { OpeningContent, TextEntry } from '../entries.ts';
import { openParagraph } from './labelled.ts';
import { placeQuoted } from './quotations.ts';
import { add, addPart, siblings, type State } from './state.ts';

export function placeText(entry: TextEntry, state: State): void {
  const { content } = entry;
  if (placeQuoted(entry, state)) return;
  if (headsUnheaded(content, state)) return;
  // A number whose text stands in the next paragraph of the file.
  if (state.paragraph?.children.length === 0) {
    append(state.paragraph.children, content.children);
    return;
  }
  if (content.leads && state.kind === 'resolution') {
    const node: OperativeParagraph | PreambularParagraph = {
      type: isRecital(content, state) ? 'preambularParagraph' : 'operativeParagraph',
      children: content.children,
      ...(entry.element && { position: state.reading.positionOf(entry.element) }),
    };
    add(node, state);
    openParagraph(node, state);
  } else if (goesOn(state)) {
    state.items = [];
    state.levels.reset();
    for (const child of content.plain) addPart(child, state);
  } else {
    for (const child of content.plain) add(child, state);
  }
}

/** A short line below the label of a division is its heading, however the file set it. */
function headsUnheaded({ words, leads, plain }: OpeningContent, state: State): boolean {
  const { unheaded } = state;
  const [line, ...others] = plain;
  if (!unheaded || leads || line?.type !== 'paragraph' || others.length > 0) return false;
  if (words.length > longestHeading || endsSentence.test(words)) return false;
  unheaded.children.push({ type: 'heading', children: line.children });
  state.unheaded = undefined;
  return true;
}

const longestHeading = 200;
const endsSentence = /[.;:,!?…。；：，؛،؟][”"»)\]]*\uFFFC*$/u;

/**
 * Whether a paragraph belongs to a preamble its lead phrase tells, or else its end: a comma. None
 * comes after the first operative paragraph.
 */
function isRecital({ words }: OpeningContent, state: State): boolean {
  const { leadPhrases } = state.reading.language;
  const kind = leadPhrases && leadPhraseAt(words, leadPhrases)?.kind;
  if (kind === 'operative') return false;
  if (kind !== 'preambular' && !/[,،，]\uFFFC*$/u.test(words)) return false;
  const before = siblings(state).findLast(({ type }) => type !== 'pageBreak');
  return (
    before === undefined ||
    ['heading', 'enactingClause', 'preambularParagraph', 'title'].includes(before.type)
  );
}

/** After an item that ends no sentence, text without a label goes on with the paragraph of the list. */
function goesOn({ items, paragraph, reading }: State): boolean {
  const last = items.at(-1);
  if (!last || !paragraph) return false;
  const end = reading.language.words.clauseEnd.exec(textOf(last).trim())?.[0];
  return end !== undefined && !/^[.。]/u.test(end);
}
