import type { Text } from '../../../tree/types.ts';
import type { PhrasingContext } from '../marks.ts';
import { escapeText } from '../text.ts';

export function text({ value }: Text, context: PhrasingContext): string {
  return escapeText(value, context);
}
