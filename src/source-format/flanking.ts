/** When a run of `*` or `_` can open or close emphasis (CommonMark 0.31, "left-flanking"). */

const space = /^[\p{Zs}\t\n\f\r]$/u;
const punctuation = /^[\p{P}\p{S}]$/u;

export interface Flanking {
  canOpen: boolean;
  canClose: boolean;
}

/** `before` and `after` are the characters beside the run; at the ends of a text they are empty. */
export function flankingOf(mark: string, before: string, after: string): Flanking {
  const spaceBefore = before === '' || space.test(before);
  const spaceAfter = after === '' || space.test(after);
  const markBefore = punctuation.test(before);
  const markAfter = punctuation.test(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (mark === '*') return { canOpen: left, canClose: right };
  return { canOpen: left && (!right || markBefore), canClose: right && (!left || markAfter) };
}

/** The character before an offset, whole if it takes two units. */
export function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const paired = unit >= 0xdc00 && unit < 0xe000 && at > 1;
  const two = paired ? (text.codePointAt(at - 2) ?? 0) > 0xffff : false;
  return text.slice(two ? at - 2 : Math.max(0, at - 1), at);
}

/** The character at an offset, whole if it takes two units. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
