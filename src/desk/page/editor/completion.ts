/** Lead phrases by completion: those of the text's language, for the part in which the caret is. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import type { Lexicon } from '../../protocol.ts';
import { labelledLine, opening } from './labels.ts';

/** Completes at the start of a paragraph, after its label, with or without the mark of italics. */
export function leadPhrases(lexicon: () => Lexicon | undefined) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const known = lexicon();
    const line = state.doc.lineAt(pos);
    if (!known || line.number === 1) return null;
    const labelled = labelledLine(line.text);
    const start = line.from + (labelled ? opening(labelled).length : 0);
    if (pos < start) return null;
    const written = state.doc.sliceString(start, pos);
    const [, mark = '', words = ''] = /^(\*?)([\p{L}\p{M}’' -]*)$/u.exec(written) ?? [];
    if (mark + words !== written || (!explicit && words.trim().length < 2)) return null;
    const operative = labelled !== undefined && labelled.bullet === '';
    const phrases = operative ? known.operative : known.preambular;
    const lower = words.toLowerCase();
    const above = phrasesAbove(state.doc, line.number, operative);
    const again = phraseAgain(phrases, above, known.repeated);
    const fitting = [...new Set([...(again ? [again] : []), ...phrases])].filter((phrase) =>
      phrase.toLowerCase().startsWith(lower),
    );
    if (fitting.length === 0) return null;
    const closes = state.doc.sliceString(pos, pos + 1) === '*';
    const options = fitting.map((phrase): Completion => ({
      label: phrase,
      type: 'text',
      boost: phrase === again ? 99 : -phrase.split(/\s+/).length,
      apply: `*${phrase}*${closes ? '' : ' '}`,
    }));
    return { from: start, to: closes ? pos + 1 : pos, options, filter: false };
  };
}

/**
 * How a phrase is used again right after itself: after "Recalling" comes "Recalling also", after that
 * "Recalling further".
 */
function phraseAgain(
  phrases: readonly string[],
  above: readonly string[],
  repeated: readonly string[],
): string | undefined {
  const last = above.at(-1);
  const [base] = phrases
    .filter((phrase) => last === phrase || last?.startsWith(`${phrase} `))
    .sort((one, other) => one.length - other.length);
  if (base === undefined) return undefined;
  let times = 0;
  for (const phrase of [...above].reverse()) {
    if (phrase !== base && !phrase.startsWith(`${base} `)) break;
    times += 1;
  }
  const word = repeated[times - 1];
  return word === undefined ? undefined : `${base} ${word}`;
}

/** The lead phrases of the paragraphs above, of the same part, in their order. */
function phrasesAbove(doc: Text, before: number, operative: boolean): string[] {
  const phrases: string[] = [];
  for (let number = 1; number < before; number += 1) {
    const { text } = doc.line(number);
    const match = operative ? /^\p{N}+[.)]\s+\*([^*]+)\*/u.exec(text) : /^\*([^*]+)\*/.exec(text);
    if (match?.[1] !== undefined) phrases.push(match[1]);
  }
  return phrases;
}
