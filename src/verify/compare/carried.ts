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
  const held = format === 'pdf' ? wellFormed : inMarkup;
  const carry = (block: OutlineBlock): OutlineBlock => {
    const { page: _page, ...kept } = block;
    const plain: OutlineBlock = { ...kept, text: held(withoutSoftHyphens(kept.text)) };
    return format === 'pdf' ? withLabelInHeading(plain) : plain;
  };
  const shown = (block: OutlineBlock): boolean => format !== 'pdf' || !isBlank(block);
  const notes = outline.notes.filter(shown).map(carry);
  return {
    ...rest,
    ...(rest.title !== undefined && { title: held(rest.title) }),
    blocks: outline.blocks.filter(shown).map(carry),
    notes: inTheirOrder(format, notes),
  };
}

/** In a PDF and in Word notes stand with their references: only their numbers give them an order. */
export function inTheirOrder(
  format: EditionFormat,
  notes: readonly OutlineBlock[],
): OutlineBlock[] {
  return format === 'pdf' || format === 'docx' ? notesByNumber(notes) : [...notes];
}

/** Half of a surrogate pair is no character: no file in UTF-8 or UTF-16 can hold it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** XML 1.0 (2.2) has no control characters but tab and line ends; browsers take them for errors. */
function inMarkup(text: string): string {
  return wellFormed(text).replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** A page has no marks for a paragraph without text, and a tag without marks says nothing. */
function isBlank({ kind, text, label, markers }: OutlineBlock): boolean {
  return kind === 'paragraph' && text === '' && (label ?? '') === '' && markers === undefined;
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
