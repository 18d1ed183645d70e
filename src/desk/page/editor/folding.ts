/** What can be folded: the front matter, and what stands below a heading. */
import { foldService } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

export const folding = foldService.of((state, lineStart, lineEnd) => {
  const line = state.doc.lineAt(lineStart);
  if (line.number === 1 && line.text.trimEnd() === '---')
    return upTo(state, lineEnd, 2, /^---\s*$/);
  const level = /^(#{1,6}) /.exec(line.text)?.[1]?.length;
  if (level === undefined) return null;
  return upTo(state, lineEnd, line.number + 1, new RegExp(`^#{1,${level}} `));
});

/** From the end of a line to before the first line that closes what it opens, or to the end. */
function upTo(
  { doc }: EditorState,
  from: number,
  first: number,
  closing: RegExp,
): { from: number; to: number } | null {
  let to = doc.length;
  for (let number = first; number <= doc.lines; number += 1) {
    const line = doc.line(number);
    if (!closing.test(line.text)) continue;
    to = line.from - 1;
    break;
  }
  return to > from ? { from, to } : null;
}
