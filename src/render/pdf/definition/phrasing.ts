/** The text of a block as runs: what is italic, raised or blue, and where each run is read. */
import type { NodeOf, PhrasingContent, PhrasingParent } from '../../../tree/index.ts';
import type { BlockStyle } from '../../../template/index.ts';
import type { Inline } from '../text/inlines.ts';
import type { Run } from '../text/runs.ts';
import type { Slot } from '../tag-plan/tags.ts';
import type { DefinitionContext } from './context.ts';

export function phrasingRuns(
  parent: PhrasingParent,
  style: BlockStyle,
  context: DefinitionContext,
): Run[] {
  const runs: Run[] = [];
  let before: Inline | undefined;
  for (const inline of context.edition.inlines(parent)) {
    const run = inlineRun(inline, style, context);
    // Several markers at one place are told apart by commas, which are no words of the text.
    if (inline.reference && before?.reference) runs.push({ ...withoutPlace(run), text: ',' });
    const afterFigure = inline.reference && /\d$/.test(before?.text ?? '') && !before?.reference;
    const marker = afterFigure ? { ...run, apart: style.size * apartFromFigure } : run;
    runs.push(...(inline.reference ? bracketed(marker, context) : [marker]));
    before = inline;
  }
  return runs;
}

/** The brackets of a marker are set as the script has them, and are no words of the text. */
export function bracketed(marker: Run, { edition }: DefinitionContext): Run[] {
  if (!edition.typography?.bracketedMarkers) return [marker];
  const { apart, ...plain } = marker;
  const bracket = withoutPlace(marker);
  const { joins: _joins, apart: _apart, ...opening } = bracket;
  return [
    { ...opening, text: '(', joins: true, ...(apart !== undefined && { apart }) },
    plain,
    { ...opening, text: ')', joins: true },
  ];
}

/** In parts of the type size; programs that read the text back see two words from a tenth on. */
const apartFromFigure = 0.16;

/** A run of a block's plain look. */
export function plainRun(text: string, style: BlockStyle, place?: Slot): Run {
  return {
    text,
    bold: style.bold ?? false,
    italics: style.italic ?? false,
    ...(style.bold && { heading: true as const }),
    fontSize: style.size,
    characterSpacing: style.tracking ?? 0,
    stretch: style.stretch ?? 1,
    color: '#000000',
    rise: 0,
    at: 0,
    ...(place && { slot: place }),
  };
}

/** A printed label: the text begins at the tab, and a space parts the two when they are read. */
export function labelRun(label: string, style: BlockStyle, place: Slot | undefined): Run {
  const { text, labelEnd } = style;
  return {
    ...plainRun(`${label} `, style, place),
    ...(text !== undefined && { tab: text }),
    ...(labelEnd !== undefined && { endsAt: labelEnd }),
  };
}

/** A marker above the line, in the look of the text around it. */
export function raised(run: Run, { edition }: DefinitionContext): Run {
  const { size, rise } = edition.page.template.superscript;
  return shifted(run, size, rise);
}

function inlineRun(inline: Inline, style: BlockStyle, context: DefinitionContext): Run {
  const base: Run = { ...plainRun(inline.text, style), at: inline.at };
  const place = context.plan.inlines.get(inline);
  if (place) base.slot = place;
  if (inline.ends) base.ends = true;
  if (inline.citation) base.color = context.edition.page.template.linkColor;
  const run = inline.path.reduce((look, node) => {
    const change = looks[node.type] as LookChange<PhrasingContent['type']>;
    return change(look, node, context);
  }, base);
  if (!inline.reference) return run;
  return { ...raised(run, context), reference: inline.reference, joins: true };
}

type LookChange<K extends PhrasingContent['type']> = (
  run: Run,
  node: NodeOf<K>,
  context: DefinitionContext,
) => Run;

const same = (run: Run): Run => run;
/** Italics inside italics are upright. */
const italic = (run: Run): Run => ({ ...run, italics: !run.italics });

const looks = {
  text: same,
  break: same,
  pageBreak: same,
  footnoteReference: same,
  emphasis: italic,
  leadPhrase: (run, _node, { edition }) =>
    edition.typography?.boldLeadPhrases ? { ...italic(run), bold: true } : italic(run),
  strong: (run) => ({ ...run, bold: true }),
  superscript: (run, _node, context) => raised(run, context),
  subscript: (run, _node, { edition }) => {
    const { size, rise } = edition.page.template.subscript;
    return shifted(run, size, rise);
  },
  link: (run, _node, { edition }) => ({ ...run, color: edition.page.template.linkColor }),
  languageSpan: same,
} satisfies { [K in PhrasingContent['type']]: LookChange<K> };

function shifted(run: Run, size: number, rise: number): Run {
  return { ...run, fontSize: run.fontSize * size, rise: run.rise + run.fontSize * rise };
}

function withoutPlace({ slot: _slot, reference: _reference, ...run }: Run): Run {
  return run;
}
