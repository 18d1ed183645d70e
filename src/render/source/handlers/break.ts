import type { Break } from '../../../tree/types.ts';
import type { PhrasingContext } from '../marks.ts';

/** Inside a paragraph, `\` and a line end; where Markdown has no such break, `<br>`. */
export function lineBreak(_node: Break, { mode, top, lineStart, last }: PhrasingContext): string {
  return mode === 'paragraph' && top && !lineStart && !last ? '\\\n' : '<br>';
}
