/** Checks a tree and says what it found in the messages of the file. */
import type { VFile } from 'vfile';
import type { Root } from '../tree/types.ts';
import { contextOf, type Check } from './context.ts';
import { labelSequence } from './label-sequence.ts';
import { noteOrder } from './note-order.ts';
import { noteOrphan } from './note-orphan.ts';
import { paragraphEnding } from './paragraph-ending.ts';

export type { Check, CheckContext } from './context.ts';

const checks: readonly Check[] = [labelSequence, paragraphEnding, noteOrphan, noteOrder];

/** Runs all checks. Pure but for the messages. */
export function check(root: Root, file: VFile): void {
  const context = contextOf(root);
  for (const one of checks) one(root, file, context);
}
