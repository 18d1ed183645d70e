/** "Ibid." names the source of the note before it, so it is never the first. */
import { mastheadOf, notesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';
import { citesTheSame } from '../note-sources.ts';

/** Reports a first note that cites the source of the note before. */
export const noteIbid: Check = (root, { noteWords }) => {
  // In a volume of resolutions the note before may belong to the resolution before.
  if (mastheadOf(root)?.symbol === undefined) return [];
  const [first] = notesOf(root);
  if (first === undefined || !citesTheSame(first, noteWords)) return [];
  return [
    { reason: `Note ${first.label} cites the note before it and is the first`, place: first },
  ];
};
