/** Quoted text that stands as blocks of its own: each of its paragraphs opens with a mark, the last closes. */
import type { TextBlock } from '../blocks/block.ts';
import { labelAt } from '../blocks/labels.ts';
import { lastText, opening, push, type BodyState } from './body-state.ts';
import { isClosing } from './closing-notes.ts';

/** Text in quotation marks that stands as blocks of its own; each of its paragraphs opens with one. */
export function readQuoted(state: BodyState, block: TextBlock, text: string): boolean {
  const opens = opensQuote(text) || block.quote > 0;
  const introduced = /[:—–-]$/.test(lastText(state)) || state.roles.at(-1)?.role === 'quote';
  if (!opens && !(state.quoting && !endsQuoting(state, text))) {
    state.quoting = false;
    return false;
  }
  if (opens && !introduced && !state.quoting && block.quote === 0) return false;
  state.quoting = !closesQuote(text) && block.quote === 0;
  push(state, { role: 'quote', content: block.content });
  return true;
}

/** What can only stand outside: a quotation whose end was lost ends here. */
function endsQuoting(state: BodyState, text: string): boolean {
  const label = labelAt(text, state.words.labels);
  const number = label?.readings.find(({ family }) => family === 'arabic')?.value;
  return (
    isClosing(state, text) ||
    state.words.annex.test(text) ||
    (number === state.number + 1 &&
      label?.style === 'dot' &&
      opening(state, text.slice(label.textAt)) === 'operative')
  );
}

/** A block that starts inside quotation marks, "“4. The Committee decides …". */
function opensQuote(text: string): boolean {
  return /^["“„«‹]/u.test(text);
}

/** A block that ends with the closing mark, punctuation and a note number after it allowed. */
function closesQuote(text: string): boolean {
  return /["”»›]\s?[.,;:]?(?:\s?\d{1,3})?$/u.test(text);
}
