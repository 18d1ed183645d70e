/** `note-orphan`: a note that nothing refers to, with the places where its reference may have stood. */
import { report } from '../diagnostics/index.ts';
import {
  lostReferences,
  orphanNotes,
  type LikelyPlace,
  type LostReference,
} from '../tree/index.ts';
import type { Check } from './context.ts';

export const noteOrphan: Check = (root, file) => {
  for (const lost of lostReferences(root, orphanNotes(root))) {
    report(file, 'note-orphan', {
      reason: `Nothing refers to note ${lost.note.label}`,
      place: lost.note,
      note: mendOf(lost, String(file)),
    });
  }
};

/** Where the reference belongs, as exactly as the sequence tells. */
export function mendOf(lost: LostReference, source: string): string {
  return [
    `Put its reference back where the printed text has it: ${gapOf(lost)}`,
    wordsOf(lost, source),
  ]
    .filter((part) => part !== '')
    .join(', ')
    .concat('.');
}

function gapOf({ after, before, from, to }: LostReference): string {
  const where =
    from === undefined ? '' : from === to ? ` (${from})` : ` (${from} to ${to ?? 'the end'})`;
  if (after && before) return `between the references ${after.label} and ${before.label}${where}`;
  if (after) return `after the reference ${after.label}${where}`;
  if (before) return `before the reference ${before.label}${where}`;
  return 'anywhere in the text';
}

function wordsOf({ places }: LostReference, source: string): string {
  if (places.length === 0) return '';
  const words = places.map((place) => {
    const line = lineOf(place, source);
    return line === undefined ? `“${place.words}”` : `“${place.words}” (line ${line})`;
  });
  return `perhaps after ${words.join(' or ')}`;
}

/** The line of the source on which the words end: a text may go over many lines. */
function lineOf({ words, node }: LikelyPlace, source: string): number | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const text = source.slice(start.offset, end.offset);
  const pattern = words.split(/\s+/).map(escaped).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text);
  const before = found ? text.slice(0, found.index + found[0].length) : '';
  return start.line + (before.match(/\r\n|[\r\n]/g)?.length ?? 0);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
