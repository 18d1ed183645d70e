/** What the handlers of the tag plan share, and what they leave behind for the definition. */
import type {
  FootnoteReference,
  Nodes,
  PageBreak,
  RootContent,
  SectionContent,
} from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import type { Inline } from '../text/inlines.ts';
import { slot, type Slot, type Tag } from './tags.ts';

/** The tag tree, and for everything that is drawn its place in it. */
export interface TagPlan {
  document: Tag;
  /** The places of stretches of text. */
  inlines: ReadonlyMap<Inline, Slot>;
  /** The places of printed labels: of paragraphs, items, titles, notes. */
  labels: ReadonlyMap<Nodes, Slot>;
  masthead: ReadonlyMap<MastheadPart, Slot>;
  /** The places of the links by which a note leads back to its further references. */
  backLinks: ReadonlyMap<FootnoteReference, Slot>;
  emblem?: Slot;
  colophon?: Slot;
  name?: Slot;
}

/** What stands as a block of its own; a note is planned with its reference. */
export type PlannedBlock = Exclude<
  RootContent | SectionContent,
  { type: 'footnoteDefinition' | 'pageBreak' }
>;

/** A plan while it is being made. */
export interface PlanContext {
  edition: Edition;
  /** Plans blocks in a row; the pages of another edition are not marked in this one. */
  sequence(blocks: readonly (PlannedBlock | PageBreak)[]): Tag[];
  inlines: Map<Inline, Slot>;
  labels: Map<Nodes, Slot>;
  masthead: Map<MastheadPart, Slot>;
  backLinks: Map<FootnoteReference, Slot>;
  emblem?: Slot;
  colophon?: Slot;
  name?: Slot;
}

/** A new place, remembered for what will be drawn there. */
export function slotFor<Key>(map: Map<Key, Slot>, key: Key): Slot {
  const place = slot();
  map.set(key, place);
  return place;
}

/** The id of a node, as a tag has it. */
export function idOf(node: Nodes, { edition }: PlanContext): { id?: string } {
  const id = edition.ids.get(node);
  return id === undefined ? {} : { id };
}
