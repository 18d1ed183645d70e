/** What reading made of a text is held against the text. */
import type { VFile } from 'vfile';
import { report } from '../diagnostics/index.ts';
import { accountFor, isComplete } from '../parse/index.ts';
import type { Root } from '../tree/types.ts';

/** Reading must lose nothing; if it did, nothing is published. */
export function account(file: VFile, root: Root): void {
  const result = accountFor(String(file), root, file.messages);
  if (isComplete(result)) return;
  const { missing, repeated, unfounded } = result;
  const source = String(file);
  const counts = [
    missing.length > 0 && `lost: ${quoted(missing.map(([from, to]) => source.slice(from, to)))}`,
    repeated.length > 0 &&
      `repeated: ${quoted(repeated.map(([from, to]) => source.slice(from, to)))}`,
    unfounded.length > 0 && `without a place: ${quoted(unfounded)}`,
  ].filter((count) => count !== false);
  report(file, 'text-not-accounted-for', {
    reason: `Reading did not keep the text whole: ${counts.join('; ')}.`,
  });
}

const shownStretches = 3;

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, shownStretches).map((text) => `“${text.trim().slice(0, 60)}”`);
  const more = texts.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
