/** What the button of a mend says. */
import type { Mend } from '../protocol.ts';
import { fill, type Words } from './words.ts';

export function mendInWords({ insert }: Mend, { messages }: Words): string {
  return insert === '' ? messages.mendNothing : fill(messages.mend, { words: insert });
}
