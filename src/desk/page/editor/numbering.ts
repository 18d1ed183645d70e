/**
 * Enter goes on with the numbering, Tab makes an item of a paragraph and Shift+Tab a paragraph of an
 * item. Tab does so only right behind a label; everywhere else it leads out of the editor.
 */
import type { EditorState, Line, TransactionSpec } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';
import {
  firstLabelBelow,
  labelledLine,
  nextLabel,
  opening,
  patternOf,
  shifted,
  type LabelledLine,
} from './labels.ts';

const step = '  ';

export const numberingKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: continueRow },
  { key: 'Tab', run: nest, shift: unnest },
];

function continueRow(view: EditorView): boolean {
  const { state } = view;
  const line = lineAtCaret(state);
  const labelled = line && labelledLine(line.text);
  if (!line || !labelled || state.selection.main.head < line.from + opening(labelled).length)
    return false;
  const { head } = state.selection.main;
  // On a label without text, Enter ends the row.
  if (labelled.text.trim() === '') {
    view.dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: 'delete' }));
    return true;
  }
  const row = labelsUpTo(state, line, labelled);
  const label = nextLabel(row);
  if (label === undefined) return false;
  const insert = `\n\n${opening({ ...labelled, label })}`;
  const after = state.doc.sliceString(head, line.to).trimStart();
  view.dispatch(
    state.update(
      edit(
        state,
        [
          { from: head, to: line.to, insert: insert + after },
          ...renumbered(state, line, labelled, row, 1),
        ],
        head + insert.length,
      ),
    ),
  );
  return true;
}

function nest(view: EditorView): boolean {
  const { state } = view;
  const place = labelAtCaret(state);
  if (!place) return false;
  const { line, labelled } = place;
  const above = lineAbove(state, line);
  if (!above) return false;
  const indent = labelled.bullet === '' ? '' : labelled.indent + step;
  // The row that it joins, if the block above it has one already at that depth.
  const joined =
    above.labelled.bullet !== '' && above.labelled.indent === (indent || '   ')
      ? nextLabel(labelsUpTo(state, above.line, above.labelled))
      : undefined;
  const depth = labelled.bullet === '' ? '   ' : indent;
  const label = joined ?? firstLabelBelow(labelled.label);
  return relabel(view, place, { indent: depth, bullet: '- ', label }, -1);
}

function unnest(view: EditorView): boolean {
  const { state } = view;
  const place = labelAtCaret(state);
  if (!place || place.labelled.bullet === '') return false;
  const { line, labelled } = place;
  for (let above = lineAbove(state, line); above; above = lineAbove(state, above.line)) {
    if (above.labelled.indent.length >= labelled.indent.length) continue;
    const label = nextLabel(labelsUpTo(state, above.line, above.labelled));
    if (label === undefined) return false;
    const { indent, bullet } = above.labelled;
    return relabel(view, place, { indent, bullet, label }, 0);
  }
  return false;
}

interface Place {
  line: Line;
  labelled: LabelledLine;
}

/** Gives a line another label; what came after it in its old row moves up. */
function relabel(
  view: EditorView,
  { line, labelled }: Place,
  becomes: Omit<LabelledLine, 'text'>,
  by: number,
): boolean {
  const { state } = view;
  const insert = opening(becomes);
  const row = labelsUpTo(state, line, labelled);
  const changes = [
    {
      from: line.from,
      to: line.from + opening(labelled).trimEnd().length,
      insert: insert.trimEnd(),
    },
    ...(by === 0 ? [] : renumbered(state, line, labelled, row, by)),
  ];
  view.dispatch(state.update(edit(state, changes, line.from + insert.length)));
  return true;
}

type Changes = { from: number; to: number; insert: string }[];

function edit(state: EditorState, changes: Changes, caret: number): TransactionSpec {
  const length = changes.reduce((sum, { from, to, insert }) => sum + insert.length - to + from, 0);
  return {
    changes,
    selection: { anchor: Math.min(caret, state.doc.length + length) },
    scrollIntoView: true,
    userEvent: 'input',
  };
}

/** The rest of a row after a line, as long as it counts on, each label moved by some. */
function renumbered(
  { doc }: EditorState,
  line: Line,
  { indent, bullet }: LabelledLine,
  row: readonly string[],
  by: number,
): Changes {
  const pattern = patternOf(row);
  let last = row.at(-1);
  const changes: Changes = [];
  if (!pattern) return changes;
  for (let number = line.number + 1; number <= doc.lines; number += 1) {
    const next = doc.line(number);
    if (/^(?:#|\[\^|:::)/.test(next.text)) break;
    const labelled = labelledLine(next.text);
    if (!labelled || labelled.indent.length > indent.length) continue;
    const expected: string | undefined = last === undefined ? undefined : shifted(last, 1, pattern);
    const isNext =
      labelled.indent === indent && labelled.bullet === bullet && labelled.label === expected;
    const insert = isNext ? shifted(labelled.label, by, pattern) : undefined;
    if (insert === undefined) break;
    const from = next.from + indent.length + bullet.length;
    changes.push({ from, to: from + labelled.label.length, insert });
    last = labelled.label;
  }
  return changes;
}

/** The labels of the row that a line is in, up to it. */
function labelsUpTo({ doc }: EditorState, line: Line, of: LabelledLine): string[] {
  const labels = [of.label];
  for (let number = line.number - 1; number >= 1 && labels.length < 3; number -= 1) {
    const labelled = labelledLine(doc.line(number).text);
    if (!labelled || labelled.indent.length > of.indent.length) continue;
    if (labelled.indent !== of.indent || labelled.bullet !== of.bullet) break;
    labels.unshift(labelled.label);
  }
  return labels;
}

function lineAtCaret({ doc, selection }: EditorState): Line | undefined {
  return selection.main.empty ? doc.lineAt(selection.main.head) : undefined;
}

/** The labelled line in which the caret stands right behind the label. */
function labelAtCaret(state: EditorState): Place | undefined {
  const line = lineAtCaret(state);
  const labelled = line && labelledLine(line.text);
  if (!line || !labelled) return undefined;
  const behind = line.from + opening(labelled).trimEnd().length;
  const { head } = state.selection.main;
  return head === behind || head === behind + 1 ? { line, labelled } : undefined;
}

function lineAbove({ doc }: EditorState, line: Line): Place | undefined {
  for (let number = line.number - 1; number >= 1; number -= 1) {
    const above = doc.line(number);
    const labelled = labelledLine(above.text);
    if (labelled) return { line: above, labelled };
    if (/^(?:#|---)/.test(above.text)) return undefined;
  }
  return undefined;
}
