/**
 * What each format can carry of an outline. Where a format has no means for a difference, the
 * source is compared without it; each such case is named here, so that nothing else is let pass.
 */
import { notesByNumber } from '../../read/outline/collect.ts';
import type { EditionFormat } from '../../read/outline/read-outline.ts';
import type { Outline, OutlineBlock } from '../../tree/outline.ts';

/** The source's outline as an edition of that format can show it. */
export function carriedBy(format: EditionFormat, outline: Outline): Outline {
  const { outsideStructure: _, ...rest } = outline;
  const carry = (block: OutlineBlock): OutlineBlock => {
    const { page: _page, ...kept } = block;
    const plain: OutlineBlock = { ...kept, text: withoutSoftHyphens(kept.text) };
    return format === 'pdf' ? withLabelInHeading(plain) : plain;
  };
  const notes = outline.notes.map(carry);
  return {
    ...rest,
    blocks: outline.blocks.map(carry),
    // In a PDF notes stand with their references: only their numbers give them an order.
    notes: format === 'pdf' ? notesByNumber(notes) : notes,
  };
}

/** U+00AD shows only at line ends, where each edition breaks lines as it will. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00AD', '');
}

const headings: readonly OutlineBlock['kind'][] = ['title', 'section', 'annex'];

/**
 * In a PDF the number of a heading is part of its text: a `Lbl` in `Hn` is read badly by screen
 * readers, so "70/179." and the words of the title are one.
 */
function withLabelInHeading(block: OutlineBlock): OutlineBlock {
  const { label, ...rest } = block;
  if (!headings.includes(block.kind) || label === undefined) return block;
  const text = [label, block.text].filter((part) => part !== '').join(' ');
  const shift = text.length - block.text.length;
  return {
    ...rest,
    text,
    ...(block.markers && {
      markers: block.markers.map((marker) => ({ ...marker, at: marker.at + shift })),
    }),
    ...(block.languages && {
      languages: block.languages.map((part) => ({
        ...part,
        from: part.from + shift,
        to: part.to + shift,
      })),
    }),
  };
}
