/** Reads printed labels as the numbers of a sequence. */
import { withoutInsertion, type LabelWords } from '../language/label-words.ts';
import { withoutInvisible } from '../tree/invisible.ts';
import {
  patternsOf,
  readAbjad,
  readLabel,
  type LabelPattern,
  type NumeralSystem,
} from '../tree/numerals.ts';

/** A label and every number that it can be: "(i)" is a Roman one and the ninth letter. */
export interface SequenceLabel {
  printed: string;
  numbers: ReadonlyMap<NumeralSystem, { value: number; pattern: LabelPattern }>;
  /** "Article " before a number. */
  word: string;
  /** "3 bis.", "4 (b)": stands beside a number of the sequence. */
  inserted: boolean;
}

/** "4 (a)", "9A.", "9.a": a part of a numbered paragraph, or one put in, that stands by itself. */
const partOfNumber = /(?<=^\[?\d+)(?:\([a-z]+\)|\.?[A-Za-z])(?=\.?\]?$)/u;
const arabicLabel = /^([^\p{L}\p{N}]*)((?:\p{Script=Arabic}\u0640?){1,2})([^\p{L}\p{N}]*)$/u;
const leadingWord = /^\p{L}{3,}\s+/u;

/**
 * Reads a label, as it is spelt for the sequence; a word before the number ("Article 1", "Annex II")
 * is passed over.
 */
export function sequenceLabel(label: string, words: LabelWords, spelt = label): SequenceLabel {
  const printed = withoutInvisible(spelt);
  // "Alt 2.": an alternative without a number of its own.
  if (!/[\p{L}\p{N}]/u.test(withoutInsertion(printed, words).label))
    return { printed: label, numbers: new Map(), word: '', inserted: true };
  const { label: plain, inserted } = withoutInsertion(
    printed.replace(leadingWord, '').replace(new RegExp(`^${words.first}$`, 'u'), '1'),
    words,
  );
  const whole = plain.replace(/\s+/gu, '');
  const bare = whole.replace(partOfNumber, '');
  return {
    printed: label,
    numbers: numbersOf(bare),
    word: leadingWord.exec(printed)?.[0] ?? '',
    inserted: inserted || bare !== whole,
  };
}

function numbersOf(label: string): SequenceLabel['numbers'] {
  const [, before = '', sign = '', after = ''] = arabicLabel.exec(label) ?? [];
  const place = readAbjad(sign);
  if (place !== undefined) {
    const pattern: LabelPattern = { system: 'arabicAbjad', before, after };
    return new Map([[pattern.system, { value: place, pattern }]]);
  }
  return new Map(
    patternsOf(label).map((pattern) => [
      pattern.system,
      { value: readLabel(label, pattern) ?? 0, pattern },
    ]),
  );
}

/**
 * The system that most labels of a run are written in: the one in which most of them follow one
 * another or stand at their place.
 */
export function systemOf(run: readonly SequenceLabel[]): NumeralSystem | undefined {
  const scores = new Map<NumeralSystem, number>();
  run.forEach((label, index) => {
    for (const [system, { value, pattern }] of label.numbers) {
      const before = run[index - 1]?.numbers.get(system)?.value ?? 0;
      const inPlace = value === before + 1 || value === index + 1;
      scores.set(system, (scores.get(system) ?? 0) + (inPlace ? weightOf(pattern) : 1));
    }
  });
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best?.[0];
}

/** In parentheses stand letters: OCR makes "(1)" of "(i)" and "(6)" of "(b)" sooner than the reverse. */
function weightOf({ system, before }: LabelPattern): number {
  return system === 'decimal' && before === '(' ? 9 : 10;
}
