/**
 * Paragraphs that open with a number of a form that is no label's, "8)- Requests", "§ 3 Decides": the
 * number stays in the text, and since it may be a label it is reported.
 */
import { openingKind, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { SourceRange } from '../../diagnostics/index.ts';
import type { Role } from './roles.ts';

export interface UnreadLabel {
  /** The words and signs before the lead phrase. */
  printed: string;
  range: SourceRange;
}

/** "§ 3", "Para. 8", "5 -", "<6>": a number with a word or a few signs around it. */
const numbered =
  /^(?=\S{0,12}\s{0,3}\S{0,12}?\d)(?:\p{L}{1,9}\.?\s?)?[^\s\p{L}\d]{0,3}\s?\d{1,3}(?:\.\d{1,2})*\p{L}?[^\s\p{L}\d]{0,3}(?:\s[^\s\p{L}\d]{1,2})?\s+/u;

/** What could be the labels of paragraphs that have been given none. */
export function unreadLabels(
  roles: readonly Role[],
  phrases: LeadPhrases | undefined,
): UnreadLabel[] {
  if (!phrases) return [];
  return roles.flatMap((role): UnreadLabel[] => {
    const unlabelled =
      role.role === 'flush' ||
      role.role === 'paragraph' ||
      ((role.role === 'preambularParagraph' || role.role === 'operativeParagraph') && !role.label);
    if (!unlabelled) return [];
    const { text, starts, ends } = role.content;
    const lead = text.length - text.trimStart().length;
    const found = numbered.exec(text.slice(lead, lead + 80))?.[0];
    if (found === undefined) return [];
    const rest = text.slice(lead + found.length, lead + found.length + 200);
    if (!/^\p{Lu}/u.test(rest) || openingKind(rest, phrases) === undefined) return [];
    const to = lead + found.trimEnd().length;
    return [{ printed: text.slice(lead, to), range: [starts[lead] ?? 0, ends[to - 1] ?? 0] }];
  });
}
