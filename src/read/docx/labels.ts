/** Labels that are text: those that Plenary typed, and those that an editor did. */
import { textOfRuns, type Run } from './model.ts';
import { stylesOf } from './phrasing.ts';

export interface Labelled {
  label?: string;
  /** What follows the label. */
  runs: readonly Run[];
}

/** "3 bis.", "(a)", "II", "Article 1", "70/179.": short, and with something that counts. */
const typedLabel = /^(?=.*[\p{L}\p{N}])[^\t\n]{1,40}$/u;

/** Takes a label off the start of a paragraph: words in its style, or what stands before a tab. */
export function takeLabel(runs: readonly Run[]): Labelled {
  const words = runs.filter(({ kind }) => kind !== 'bookmark');
  const other = words.findIndex((run) => !isLabel(run));
  const end = other < 0 ? words.length : other;
  if (end === 0) return takeTyped(runs);
  return { label: textOfRuns(words.slice(0, end)), runs: withoutSeparator(words.slice(end)) };
}

function takeTyped(runs: readonly Run[]): Labelled {
  const [first, ...rest] = runs.filter(({ kind }) => kind !== 'bookmark');
  if (first?.kind !== 'text') return { runs };
  const [label = '', ...after] = first.text.split('\t');
  if (after.length > 0 && typedLabel.test(label.trim())) {
    return { label: label.trim(), runs: [{ ...first, text: after.join('\t') }, ...rest] };
  }
  const [second, ...others] = rest;
  const cut = after.length === 0 && second?.kind === 'text' && second.text.startsWith('\t');
  if (!cut || !typedLabel.test(label.trim())) return { runs };
  return { label: label.trim(), runs: [{ ...second, text: second.text.slice(1) }, ...others] };
}

function isLabel(run: Run): boolean {
  return run.kind === 'text' && stylesOf(run.format).includes('printed label');
}

/** One tab, or the line break of an annex. */
function withoutSeparator(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind === 'break') return rest;
  if (first?.kind !== 'text' || !first.text.startsWith('\t')) return runs;
  return [{ ...first, text: first.text.slice(1) }, ...rest];
}
