/**
 * Clauses that have lost what ended them and so stand in one paragraph with the next: "… the need
 * Deeply concerned at …". Where the first one ends nobody can say, so they are reported and stay.
 */
import { leadPhraseAt, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { SourceRange } from '../../diagnostics/index.ts';
import type { Words } from '../../language/reading-words.ts';
import type { Mark } from '../blocks/content.ts';
import type { Role } from './roles.ts';

export interface RunTogether {
  /** The words that open a clause, in the middle of a paragraph. */
  phrase: string;
  range: SourceRange;
}

const boundary =
  /(?<=\p{Ll}) (?=\p{Lu}\p{Ll})|(?<=[;.]) \d{1,3}(?:[.)]|\s?\(\p{Ll}\)) +(?=\p{Lu}\p{Ll})/gu;

export function runTogether(
  roles: readonly Role[],
  phrases: LeadPhrases | undefined,
  words: Words,
): RunTogether[] {
  if (!phrases?.data.capital) return [];
  const small = new Set(words.locale.reading.functionWords);
  // The paragraphs of an annex open with no verb of the organ's.
  const annex = roles.findIndex(({ role }) => role === 'annex');
  return roles.slice(0, annex < 0 ? roles.length : annex).flatMap((role): RunTogether[] => {
    if (role.role !== 'preambularParagraph' && role.role !== 'operativeParagraph') return [];
    const kind = role.role === 'preambularParagraph' ? 'preambular' : 'operative';
    const { text, starts, ends, marks } = role.content;
    // A print that sets its own phrase in italics sets the next clause's in italics, too.
    const isSet = marks.some((mark) => mark.kind === 'leadPhrase');
    const found: RunTogether[] = [];
    for (const { 0: between, index } of text.matchAll(boundary)) {
      const at = index + between.length;
      const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
      // "the Noting of …", "the Welcoming Committee": what an article stands before is a name.
      if (small.has(before.toLowerCase())) continue;
      const match = leadPhraseAt(text.slice(at, at + 160), phrases);
      // A number before it makes a clause of it, wherever it stands.
      if (!match || (match.kind !== kind && between === ' ')) continue;
      if (isSet && !marks.some((mark) => isEmphasis(mark, at))) continue;
      const to = at + match.length;
      found.push({
        phrase: text.slice(index + 1, to).replace(/\s+/gu, ' '),
        range: [starts[index + 1] ?? 0, ends[to - 1] ?? 0],
      });
    }
    return found;
  });
}

function isEmphasis({ kind, from, to }: Mark, at: number): boolean {
  return kind === 'emphasis' && from <= at && at < to;
}
