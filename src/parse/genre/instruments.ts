/**
 * Declarations, charters and conventions by themselves: a title, a preamble and articles, without the
 * masthead and the clause of the resolution that adopted them.
 */
import type { Words } from '../../language/reading-words.ts';
import { leadPhraseAt, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { Block, TextBlock } from '../blocks/block.ts';
import { isLabelLine } from './divisions.ts';
import { mastheadFields } from './masthead.ts';

export interface Instrument {
  /** How many blocks stand before its preamble, or before its articles where it has none. */
  front: number;
  /** The organ that proclaims it speaks below the preamble. */
  proclaimed: boolean;
}

/** So many articles make an instrument: one may be cited. */
const fewest = 2;
/** How many blocks its preamble may have. */
const reach = 80;
/** A line of the front is no longer, and there are no more of them. */
const longestLine = 200;
const mostLines = 8;

/** What a text is by itself; `undefined` for a resolution, whatever stands in its annexes. */
export function instrumentIn(
  blocks: readonly Block[],
  { words, phrases }: { words: Words; phrases: LeadPhrases | undefined },
): Instrument | undefined {
  const texts = blocks.map((block) => (block.kind === 'text' ? block.content.text.trim() : ''));
  const articles = texts.flatMap((text, i) => (isArticle(blocks[i], text, words) ? [i] : []));
  const [first] = articles;
  const annex = texts.findIndex((text) => words.annex.exec(text)?.[0] === text && text !== '');
  const own = annex < 0 ? articles : articles.filter((at) => at < annex);
  if (first === undefined || own.length < fewest || first > reach) return undefined;
  const front = texts.findIndex(
    (text, i) => i > 0 && (i >= first || beginsPreamble(text, words, phrases)),
  );
  const lines = blocks.slice(0, front);
  if (front > mostLines || !lines.every((line) => mayTitle(line, words))) return undefined;
  const clause = texts.slice(0, first).findIndex((text) => words.enactingClause.test(text));
  // An organ that speaks first enacts a resolution, which holds the articles.
  if (clause >= 0 && clause <= front) return undefined;
  return { front, proclaimed: clause >= 0 };
}

function isArticle(block: Block | undefined, text: string, words: Words): boolean {
  if (block?.kind !== 'text') return false;
  const label = words.section.exec(text);
  return label?.[1] !== undefined && isLabelLine(text, label[0], block.heading !== undefined);
}

function beginsPreamble(text: string, words: Words, phrases: LeadPhrases | undefined): boolean {
  if (words.preamble.test(text) || text.length > longestLine) return true;
  if (words.enactingClause.test(text)) return true;
  // "The States Parties to the present Convention,", "Considering that ports are open,"
  const ends = /[,;:،؛，；：]$/u.test(text);
  return (
    ends &&
    (/^\p{Lu}|^\p{Lo}/u.test(text) || (phrases && leadPhraseAt(text, phrases)) !== undefined)
  );
}

/** A line that may stand above a preamble: no prose, and nothing of a resolution's masthead. */
function mayTitle(block: Block, words: Words): boolean {
  if (block.kind === 'table') return false;
  const text = block.content.text.trim();
  if (words.adoptionLine.test(text) || words.titleNumber.test(text)) return false;
  return text.length <= longestLine && !isField(block, words);
}

function isField({ content }: TextBlock, words: Words): boolean {
  const fields = mastheadFields(content, words) ?? [];
  return fields.some(({ name }) => name !== 'organization' && name !== 'date');
}
