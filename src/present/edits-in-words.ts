/** Words that are replaced, inserted and deleted, one edit after another. */
import { textOfTokens, type Edit, type Token } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { listOfEdits } from './lists.ts';

export function editsInWords(
  row: readonly Token[],
  edits: readonly Edit[],
  words: ComparisonWords,
): string {
  const { sentences } = words;
  const quoted = (tokens: readonly Token[]): string => {
    const text = textOfTokens(tokens);
    return text === '' ? words.emptyCell : fill(words.quotation, { text });
  };
  const said = edits.map(({ at, removed, added }) => {
    const values = { old: quoted(removed), new: quoted(added) };
    if (removed.length > 0) {
      return fill(added.length > 0 ? sentences.replaceWords : sentences.deleteWords, values);
    }
    const after = row.slice(Math.max(0, at - 3), at);
    return after.length === 0
      ? fill(sentences.insertWordsFirst, values)
      : fill(sentences.insertWords, { ...values, after: quoted(after) });
  });
  return listOfEdits(said, words);
}
