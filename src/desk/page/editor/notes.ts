/** A note where the caret stands: its number is found, those after it go up by one. */
import type { Command } from '@codemirror/view';

/** Inserts a reference and its note, and leads to the note, which is to be written. */
export const insertNote: Command = (view) => {
  const { state } = view;
  const text = state.doc.toString();
  const { head } = state.selection.main;
  const marks = [...text.matchAll(/\[\^(\d+)\](:?)/g)];
  const number =
    1 +
    Math.max(
      0,
      ...marks
        .filter(({ index, 2: colon }) => index < head && colon === '')
        .map(({ 1: label }) => Number(label)),
    );
  const changes = marks
    .filter(({ 1: label }) => Number(label) >= number)
    .map(({ index, 0: mark, 1: label = '', 2: colon = '' }) => ({
      from: index,
      to: index + mark.length,
      insert: `[^${Number(label) + 1}]${colon}`,
    }));
  const definition = `[^${number}]: `;
  // The note comes to stand before the first of those that went up, else at the end.
  const next = marks.find(({ 1: label, 2: colon }) => colon === ':' && Number(label) >= number);
  const tail = text.trimEnd().length;
  const from = next?.index ?? tail;
  const insert = next ? `${definition}\n\n` : `\n\n${definition}`;
  const at = next
    ? { from, to: from, insert }
    : { from: tail, to: text.length, insert: `${insert}\n` };
  const reference = `[^${number}]`;
  const all = [...changes, { from: head, to: head, insert: reference }, at].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const before = all
    .filter((change) => change !== at && change.from <= at.from)
    .reduce((sum, change) => sum + change.insert.length - (change.to - change.from), 0);
  const caret = at.from + before + insert.indexOf(definition) + definition.length;
  view.dispatch(
    state.update({
      changes: all,
      selection: { anchor: caret },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};
