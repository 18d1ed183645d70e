/** The outline of a source, with what it says of itself beside the text. */
import type { Outline } from './outline.ts';
import { outlineOf } from './outline-of.ts';
import type { Root } from './types.ts';
import { mastheadOf, subjectsOf } from './walk.ts';

/** What editions are held against: their text, and what their metadata may be made of. Pure. */
export function sourceOutline(root: Root): Outline {
  const { title, name, provenance = {} } = root.data ?? {};
  const { source, received, official, corrections = [] } = provenance;
  // As a catalogue has them, and in words.
  const subjects = [...subjectsOf(root), ...(root.subjects ?? []).map(({ words }) => words)];
  const job = mastheadOf(root)?.jobNumber;
  const said = [title, name, job, source, received, official, ...corrections, ...subjects];
  return { ...outlineOf(root), said: said.filter((words) => words !== undefined) };
}
