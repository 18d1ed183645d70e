/** How a document stands, in one sentence: said once when it is open. */
import { messagesOf, type DeskDocument } from './document.ts';
import { counted, fill, type Words } from './words.ts';

export function standingInWords(
  document: DeskDocument,
  { status }: Words,
  language: string,
): string {
  const { operative = 0, notes = 0 } = document.shown?.counts ?? {};
  return fill(status.read, {
    operative: counted(status.operative, operative, language),
    notes: counted(status.notes, notes, language),
    look: counted(status.look, messagesOf(document).length, language),
  });
}
