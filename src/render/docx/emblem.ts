import { ImageRun } from 'docx';
import { printable } from '../../editions/printable.ts';
import type { DocxContext, InlineElement } from './context.ts';
import { pictureSize } from './picture-size.ts';

/** The emblem that the user supplied, in the line of the organ's name, with its alternative text. */
export function emblemImage({ options, template }: DocxContext): InlineElement | undefined {
  const { emblem } = options;
  if (!emblem) return undefined;
  const type = emblem.mediaType === 'image/png' ? 'png' : 'jpg';
  const size = pictureSize(emblem.bytes);
  const pixels = (points: number): number => Math.round((points * 96) / 72);
  const width = pixels(template.emblem.width);
  return new ImageRun({
    type,
    data: emblem.bytes,
    transformation: { width, height: Math.round((width * size.height) / size.width) },
    altText: { id: '1', name: 'Emblem', description: printable(emblem.alternative) },
  });
}
