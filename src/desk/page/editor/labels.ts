/** Labelled lines of the canonical source: "3. …", "- (a) …", and the labels that follow on them. */
import { patternsOf, readLabel, writeLabel, type LabelPattern } from '../../../tree/numerals.ts';

export interface LabelledLine {
  indent: string;
  /** "- " where the label is an item's. */
  bullet: string;
  label: string;
  /** What stands after the label and its space. */
  text: string;
}

/** The line taken apart; nothing for one without a label. */
export function labelledLine(line: string): LabelledLine | undefined {
  const item = /^(\s*)(- )(\([\p{L}\p{N}]+\)|[\p{L}\p{N}]{1,4}[.)])(?:\s+(.*))?$/u.exec(line);
  const numbered = item ?? /^(\s*)()(\p{N}+[.)])(?:\s+(.*))?$/u.exec(line);
  if (!numbered) return undefined;
  const [, indent = '', bullet = '', label = '', text = ''] = numbered;
  return { indent, bullet, label, text };
}

export function opening({ indent, bullet, label }: Omit<LabelledLine, 'text'>): string {
  return `${indent}${bullet}${label} `;
}

/**
 * The label after another. One that fits two systems, "(i)" after "(h)", is read as what goes on with
 * those before it.
 */
export function nextLabel(labels: readonly string[]): string | undefined {
  const pattern = patternOf(labels);
  const last = labels.at(-1);
  const value = pattern && last !== undefined ? readLabel(last, pattern) : undefined;
  return pattern && value !== undefined ? writeLabel(value + 1, pattern) : undefined;
}

/** A label a number further on, in the pattern of the run that it is of. */
export function shifted(label: string, by: number, pattern: LabelPattern): string | undefined {
  const value = readLabel(label, pattern);
  return value === undefined ? undefined : writeLabel(value + by, pattern);
}

/** The pattern in which these labels count up, or the first that the last one fits. */
export function patternOf(labels: readonly string[]): LabelPattern | undefined {
  const last = labels.at(-1);
  const before = labels.at(-2);
  if (last === undefined) return undefined;
  const fitting = patternsOf(last);
  const following = fitting.find(
    (pattern) =>
      before !== undefined && readLabel(before, pattern) === (readLabel(last, pattern) ?? 0) - 1,
  );
  // Alone, "(i)" opens a Roman row and "(a)" one of letters.
  const opens = fitting.find((pattern) => readLabel(last, pattern) === 1);
  return following ?? opens ?? fitting[0];
}

/** The label that opens a row below another, as official texts have them: 1., (a), (i), a. */
export function firstLabelBelow(label: string): string {
  const [pattern] = patternsOf(label);
  if (pattern?.system === 'decimal') return '(a)';
  if (/^\(\p{Script=Arabic}/u.test(label)) return '(١)';
  return label === '(i)' || /^\([ivx]+\)$/.test(label) ? 'a.' : '(i)';
}
