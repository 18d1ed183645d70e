/** Labels that are text: those that Plenary typed, and those that an editor did. */
import { latinNumerals } from '../../language/label-words.ts';
import { textOfRuns, type Run } from './model.ts';
import { pageOfBookmark, stylesOf } from './phrasing.ts';

export interface Labelled {
  label?: string;
  /** What follows the label. */
  runs: readonly Run[];
}

/** What an editor may have typed before a tab for a label, by what the paragraph is. */
export type TypedLabels = 'numbered' | 'titled' | 'certain' | 'none';

const typedLabels = {
  /** "3 bis.", "(a)", "ii)", "–". */
  numbered: new RegExp(
    String.raw`^(?:\(?(?:\p{N}{1,3}|\p{L}{1,4})[).]{0,2}(?: ?(?:${latinNumerals})\.?)?|[–•-])$`,
    'u',
  ),
  /** "II", "Article 1", "70/179.". */
  titled: /^(?=.*[\p{L}\p{N}])[^\t\n]{1,40}$/u,
  /** The style says that there is one, if an empty one. */
  certain: /^[^\n]{0,40}$/u,
  none: /^(?!)/,
} as const satisfies Record<TypedLabels, RegExp>;

/** Takes a label off the start of a paragraph: words in its style, or what stands before a tab. */
export function takeLabel(runs: readonly Run[], typed: TypedLabels): Labelled {
  const pages = runs.findIndex((run) => !isBookmark(run));
  const { runs: rest, ...label } = takeLabelOf(
    runs.slice(Math.max(pages, 0)).filter((run) => !isBookmark(run) || isPage(run)),
    typed,
  );
  // A page that begins with the paragraph begins with its label.
  return { ...label, runs: [...runs.slice(0, Math.max(pages, 0)).filter(isPage), ...rest] };
}

function isBookmark(run: Run): run is Extract<Run, { kind: 'bookmark' }> {
  return run.kind === 'bookmark';
}

function isPage(run: Run): boolean {
  return isBookmark(run) && pageOfBookmark(run.name) !== undefined;
}

function takeLabelOf(all: readonly Run[], typed: TypedLabels): Labelled {
  const [first, second] = all;
  // In a title, a tab goes before the label, which ends at its stop.
  const outdented = first?.kind === 'text' && first.text === '\t' && second && isLabel(second);
  const words = outdented ? all.slice(1) : all;
  const other = words.findIndex((run) => !isLabel(run));
  const end = other < 0 ? words.length : other;
  if (end === 0) return takeTyped(all, typedLabels[typed]);
  return { label: textOfRuns(words.slice(0, end)), runs: withoutSeparator(words.slice(end)) };
}

/** The label and its tab may be one run or two. */
function takeTyped(runs: readonly Run[], pattern: RegExp): Labelled {
  const [first, ...rest] = withoutIndent(runs);
  if (first?.kind !== 'text') return { runs };
  const tab = first.text.indexOf('\t');
  const label = (tab < 0 ? first.text : first.text.slice(0, tab)).trim();
  const [next] = rest;
  const followed = tab >= 0 || (next?.kind === 'text' && next.text.startsWith('\t'));
  if (!followed || !pattern.test(label)) return { runs };
  const after = tab < 0 ? [] : [{ ...first, text: first.text.slice(tab) }];
  return { label, runs: withoutSeparator([...after, ...rest]) };
}

/** Tabs that somebody typed to set a label in; a tab before text alone ends a label without words. */
function withoutIndent(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text' || !/^\t+\S/.test(first.text)) return runs;
  const [next] = rest;
  const labelled = /\S\t/.test(first.text) || (next?.kind === 'text' && next.text.startsWith('\t'));
  if (!labelled) return runs;
  return [{ ...first, text: first.text.replace(/^\t+/, '') }, ...rest];
}

const labelStyles: ReadonlySet<string> = new Set(['printed label', 'title label']);

function isLabel(run: Run): boolean {
  return run.kind === 'text' && stylesOf(run.format).some((style) => labelStyles.has(style));
}

/** One tab, or the line break of an annex. */
function withoutSeparator(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind === 'break') return rest;
  if (first?.kind !== 'text' || !first.text.startsWith('\t')) return runs;
  return [{ ...first, text: first.text.slice(1) }, ...rest];
}
