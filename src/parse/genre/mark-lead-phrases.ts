/** Marks the lead phrase of each paragraph that can have one. */
import type { Content, Mark } from '../blocks/content.ts';
import { leadPhraseAt, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { Role } from './roles.ts';

export function markLeadPhrases(roles: readonly Role[], phrases: LeadPhrases | undefined): Role[] {
  let inAnnex = false;
  return roles.map((role) => {
    if (role.role === 'annex') inAnnex = true;
    if (role.role === 'enactingClause') return { ...role, content: withOrgan(role.content) };
    if (role.role !== 'preambularParagraph' && role.role !== 'operativeParagraph') return role;
    // "States shall …": the paragraphs of an annex open with no verb of the organ's.
    const known = inAnnex && role.role === 'operativeParagraph' ? undefined : phrases;
    return { ...role, content: withLeadPhrase(role.content, known) };
  });
}

/** The organ of the enacting clause is in italics, its comma is not. */
function withOrgan(content: Content): Content {
  const to = content.text.replace(/[\s,،，:.]+$/u, '').length;
  const printed = printedPhrase(content);
  const marks = content.marks.filter((mark) => mark !== printed);
  const kind = printed ? 'leadPhrase' : 'inferredLeadPhrase';
  return to === 0 ? content : { ...content, marks: [{ kind, from: 0, to }, ...marks] };
}

function withLeadPhrase(content: Content, phrases: LeadPhrases | undefined): Content {
  const printed = printedPhrase(content);
  if (printed) {
    // The print says itself how far the phrase reaches.
    const marks = content.marks.filter((mark) => mark !== printed);
    return {
      ...content,
      marks: [{ kind: 'leadPhrase', from: printed.from, to: printed.to }, ...marks],
    };
  }
  const found = phrases && leadPhraseAt(content.text, phrases);
  if (!found) return content;
  return {
    ...content,
    marks: [{ kind: 'inferredLeadPhrase', from: 0, to: found.length }, ...content.marks],
  };
}

function printedPhrase({ marks, text }: Content): Mark | undefined {
  const start = text.length - text.trimStart().length;
  return marks.find(
    ({ kind, from, to }) =>
      from <= start && to > start && to - from < 120 && (kind === 'emphasis' || kind === 'strong'),
  );
}
