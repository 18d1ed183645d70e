/**
 * What each format can carry of an outline. Where a format has no means for a difference, the
 * source is compared without it; each such case is named here, so that nothing else is let pass.
 */
import { notesByNumber } from '../../read/outline/collect.ts';
import type { Format } from '../../editions/formats.ts';
import { printable } from '../../editions/printable.ts';
import type { Outline, OutlineBlock } from '../../tree/outline.ts';

/** The source's outline as an edition of that format can show it. */
export function carriedBy(format: Format, outline: Outline): Outline {
  const { outsideStructure: _, ...rest } = outline;
  const carry = (block: OutlineBlock): OutlineBlock => {
    const { page: _page, ...kept } = block;
    const plain: OutlineBlock = {
      ...kept,
      text: printable(kept.text),
      ...(kept.label !== undefined && { label: printable(kept.label) }),
      ...(kept.markers && {
        markers: kept.markers.map(({ label, at }) => ({ label: printable(label), at })),
      }),
    };
    return format === 'pdf' ? withLabelInHeading(plain) : plain;
  };
  const shown = (block: OutlineBlock): boolean => format !== 'pdf' || !isBlank(block);
  const notes = outline.notes.filter(shown).map(carry);
  return {
    ...rest,
    ...(rest.title !== undefined && { title: printable(rest.title) }),
    blocks: outline.blocks.filter(shown).map(carry),
    notes: inTheirOrder(format, notes),
  };
}

/** In a PDF and in Word notes stand with their references: only their numbers give them an order. */
export function inTheirOrder(format: Format, notes: readonly OutlineBlock[]): OutlineBlock[] {
  return format === 'pdf' || format === 'docx' ? notesByNumber(notes) : [...notes];
}

/** A page has no marks for a paragraph without text, and a tag without marks says nothing. */
function isBlank({ kind, text, label, markers }: OutlineBlock): boolean {
  return kind === 'paragraph' && text === '' && (label ?? '') === '' && markers === undefined;
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
