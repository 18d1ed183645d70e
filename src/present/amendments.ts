/** A comparison as a document of amendments, in Markdown: "1. After operative paragraph 3, insert …". */
import type { Comparison } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { renumberedTold } from './renumbered.ts';
import { sentenceOf } from './sentences.ts';

export function amendments(
  comparison: Comparison,
  names: { old: string; new: string },
  words: ComparisonWords,
): string {
  const { document, sentences } = words;
  const changes = comparison.changes.map((change, index) => {
    const { head, body } = sentenceOf(change, words);
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const quoted = body.map((text) => `${indent}> ${escaped(text)}`);
    const end = body.length === 0 ? document.sentenceEnd : '';
    return [`${number}${escaped(head)}${end}`, ...quoted].join(`\n\n`);
  });
  const rows = renumberedTold(comparison, words).map(
    (row) => `- ${escaped(row)}${document.sentenceEnd}`,
  );
  return [
    `# ${document.amendments}`,
    escaped(fill(document.between, names)),
    ...(comparison.same ? [sentences.same] : changes),
    ...(rows.length === 0 ? [] : [`## ${document.renumbered}`, rows.join('\n')]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
