/** The preamble of a treaty that is annexed to a resolution. */
import type { Entry, TextEntry } from './entries.ts';

/**
 * A treaty has a preamble: "The States Parties to this Convention," and paragraphs that open with
 * words set apart and end with a comma.
 */
export function withPreamble(entries: readonly Entry[]): Entry[] {
  const [first] = entries;
  if (first?.kind !== 'text' || !isClause(first)) return [...entries];
  let end = 1;
  for (let next = entries[end]; next?.kind === 'text' && isRecital(next); next = entries[end])
    end += 1;
  if (end === 1) return [...entries];
  return [
    clauseOf(first),
    ...entries.slice(1, end).map((entry): Entry => ({
      kind: 'node',
      node: { type: 'preambularParagraph', children: (entry as TextEntry).content.children },
    })),
    ...entries.slice(end),
  ];
}

function isClause({ content }: TextEntry): boolean {
  const [own, ...others] = content.children;
  if (!content.leads || others.length > 0 || own?.type !== 'paragraph') return false;
  const outside = own.children.filter(({ type }) => type !== 'leadPhrase');
  const words = outside.map((node) => (node.type === 'text' ? node.value : '?')).join('');
  return /^[\s,،，]*$/.test(words) && /[,،，]$/.test(content.words);
}

function isRecital({ content }: TextEntry): boolean {
  return content.leads && /[,،，;؛；]\uFFFC*$/.test(content.words);
}

function clauseOf({ content }: TextEntry): Entry {
  const [own] = content.children;
  const children = own?.type === 'paragraph' ? own.children : [];
  return { kind: 'node', node: { type: 'enactingClause', children } };
}
