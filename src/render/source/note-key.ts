import { noteKeyPattern, noteLabelOf } from '../../source-format/index.ts';
import type { FootnoteDefinition, FootnoteReference } from '../../tree/types.ts';

const wholeKey = new RegExp(`^(?:${noteKeyPattern.source})$`, 'u');

/** What stands in `[^…]` for a note; `undefined` when nothing there could say it. */
export function noteKeyOf({
  identifier,
  label,
}: FootnoteDefinition | FootnoteReference): string | undefined {
  return wholeKey.test(identifier) && noteLabelOf(identifier) === label ? identifier : undefined;
}
