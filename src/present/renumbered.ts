/** Numbers that only follow from other changes, in words. */
import type { Comparison, Renumbered } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { bareLabel, capitalized, placeInWords } from './place-words.ts';

/** The sentences of the numbers that follow, but for those that a move has told: "(it becomes …)". */
export function renumberedTold(
  { changes, renumbered }: Pick<Comparison, 'changes' | 'renumbered'>,
  words: ComparisonWords,
): string[] {
  const moved = new Set<number | string | undefined>(
    changes.flatMap((change) => (change.kind === 'moved' ? change.to.slice(0, 1) : [])),
  );
  return renumbered
    .filter(({ what, to }) => what === 'notes' || to.some((at) => !moved.has(at)))
    .map((row) => renumberedInWords(row, words));
}

/** Numbers that only follow: one sentence for each row of them. */
export function renumberedInWords(
  { what, places, labels }: Renumbered,
  words: ComparisonWords,
): string {
  const { sentences } = words;
  const [first, last] = [labels[0], labels.at(-1)];
  const many = labels.length > 1;
  const notes = what === 'notes';
  const name = (label: string | undefined): string => bareLabel(label);
  const values = {
    first: name(first?.old),
    last: name(last?.old),
    newFirst: name(first?.new),
    newLast: name(last?.new),
  };
  if (notes) return fill(many ? sentences.renumberedNotes : sentences.renumberedNote, values);
  const around = (places[0] ?? []).slice(0, -1);
  const kind = what in words.plural ? (what as keyof ComparisonWords['plural']) : 'paragraph';
  const said = (many ? words.plural : words.singular)[kind];
  const sentence = fill(many ? sentences.renumberedMany : sentences.renumberedOne, {
    what: said,
    ...values,
  });
  if (around.length === 0) return capitalized(sentence);
  return capitalized(
    fill(sentences.edits, { place: placeInWords(around, words), edits: sentence }),
  );
}
