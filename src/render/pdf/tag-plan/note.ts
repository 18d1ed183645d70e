/** A note: its marker leads back to where it was referred to (ISO 14289-1, 7.9: with an ID). */
import { fill } from '../../../language/fill.ts';
import type { FootnoteDefinition } from '../../../tree/index.ts';
import { parts, roles } from '../../roles.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { tag, type Slot, type Tag } from './tags.ts';

/** The tag of a note, then those of the notes that its own text refers to. */
export function planNote(note: FootnoteDefinition, context: PlanContext): Tag[] {
  const { edition, labels, backLinks } = context;
  const { ids, notes, words, places } = edition;
  const label = slotFor(labels, note);
  const links = (notes.references.get(note) ?? []).map((reference, index) => {
    const place: Slot = index === 0 ? label : slotFor(backLinks, reference);
    const contents = fill(words.backToReference, {
      label: note.label,
      place: places.get(reference) ?? '',
    });
    return tag(parts.backLink.pdf, [place], {
      link: { contents, to: { id: ids.get(reference) ?? '' } },
    });
  });
  const marker = tag(parts.label.pdf, links.length > 0 ? links : [label]);
  const blocks = context.sequence(note.children);
  const inside = blocks.filter(({ role }) => role !== roles.footnoteDefinition.pdf);
  return [
    tag(roles.footnoteDefinition.pdf, [marker, ...inside], idOf(note, context)),
    ...blocks.filter(({ role }) => role === roles.footnoteDefinition.pdf),
  ];
}
