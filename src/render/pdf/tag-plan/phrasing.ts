/** Tags inside a block: emphasis, other languages, links and references to notes. */
import { fill } from '../../../language/fill.ts';
import {
  type FootnoteDefinition,
  type FootnoteReference,
  type PhrasingContent,
  type PhrasingParent,
} from '../../../tree/index.ts';
import type { Citation } from '../../citations.ts';
import { parts, roles } from '../../roles.ts';
import { webAddress } from '../../web-address.ts';
import type { Inline } from '../text/inlines.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { planNote } from './note.ts';
import { tag, type Slot, type Tag } from './tags.ts';

/** The kids of a block's tag: its text, with tags where a part of it has a meaning of its own. */
export function phrasingKids(parent: PhrasingParent, context: PlanContext): (Tag | Slot)[] {
  const kids: (Tag | Slot)[] = [];
  let open: { node: PhrasingContent; kids: (Tag | Slot)[] }[] = [];
  for (const inline of context.edition.inlines(parent)) {
    let shared = 0;
    while (open[shared] && open[shared]?.node === inline.path[shared]) shared++;
    open = open.slice(0, shared);
    for (const node of inline.path.slice(shared)) {
      const around = open.at(-1)?.kids ?? kids;
      const made = inlineTag(node);
      if (made) around.push(made);
      open.push({ node, kids: made?.kids ?? around });
    }
    addInline(inline, open.at(-1)?.kids ?? kids, context);
  }
  return kids;
}

/** The notes whose first reference stands in a block: they are read after it. */
export function notesAfter(parent: PhrasingParent, context: PlanContext): Tag[] {
  return context.edition
    .inlines(parent)
    .flatMap(
      ({ reference }) => (reference && context.edition.notePlacement.at.get(reference)) ?? [],
    )
    .flatMap((note: FootnoteDefinition) => planNote(note, context));
}

/** A whole block: its tag, then the notes that it brings. */
export function blockTags(
  role: string,
  parent: PhrasingParent,
  context: PlanContext,
  rest: Omit<Tag, 'role' | 'kids'> = {},
): Tag[] {
  const block = tag(role, phrasingKids(parent, context), { ...idOf(parent, context), ...rest });
  return [block, ...notesAfter(parent, context)];
}

function inlineTag(node: PhrasingContent): Tag | undefined {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'leadPhrase':
    case 'superscript':
    case 'subscript':
      return tag(roles[node.type].pdf, []);
    case 'languageSpan':
      return tag(roles.languageSpan.pdf, [], { language: node.language });
    case 'link': {
      const address = webAddress(node.url);
      return address === undefined
        ? undefined
        : tag(roles.link.pdf, [], { link: { contents: node.url, to: { address } } });
    }
    case 'text':
    case 'break':
    case 'footnoteReference':
    case 'pageBreak':
      return undefined;
  }
}

function addInline(inline: Inline, kids: (Tag | Slot)[], context: PlanContext): void {
  const { citation, reference } = inline;
  if (reference) kids.push(referenceTag(reference, inline, context));
  else if (citation) {
    const link = citationLink(citation, context);
    kids.push(tag(parts.citation.pdf, [slotFor(context.inlines, inline)], { link }));
  } else {
    // Text that goes on in the same place is one stretch of it.
    const last = kids.at(-1);
    if (last && !('role' in last)) context.inlines.set(inline, last);
    else kids.push(slotFor(context.inlines, inline));
  }
}

/** A reference leads to its note; one whose note the text does not have leads nowhere. */
function referenceTag(reference: FootnoteReference, inline: Inline, context: PlanContext): Tag {
  const { ids, notes, words } = context.edition;
  const place = slotFor(context.inlines, inline);
  const note = notes.byIdentifier.get(reference.identifier);
  const contents = fill(words.footnote, { label: reference.label });
  const link = note && { contents, to: { id: ids.get(note) ?? '' } };
  const kids = link ? [tag(parts.noteLink.pdf, [place], { link })] : [place];
  return tag(roles.footnoteReference.pdf, kids, idOf(reference, context));
}

function citationLink(citation: Citation, { edition }: PlanContext): NonNullable<Tag['link']> {
  const { words, places } = edition;
  return citation.kind === 'document'
    ? {
        contents: fill(words.officialDocument, { symbol: citation.symbol }),
        to: { address: citation.url },
      }
    : { contents: places.get(citation.node) ?? '', to: { id: citation.id } };
}
