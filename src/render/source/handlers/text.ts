/** Words and the ends of their lines. */
import type { Break, Text } from '../../../tree/types.ts';
import type { PhrasingContext } from '../marks.ts';
import { escapeText } from '../text.ts';

export function text({ value }: Text, context: PhrasingContext): string {
  return escapeText(value, context);
}

/** Inside a paragraph, `\` and a line end; where Markdown has no such break, `<br>`. */
export function lineBreak(_node: Break, { mode, top, lineStart, last }: PhrasingContext): string {
  return mode === 'paragraph' && top && !lineStart && !last ? '\\\n' : '<br>';
}
