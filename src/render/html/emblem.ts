/** Where a page or a book finds the picture for the masthead. */
import { base64 } from '../../bytes/index.ts';
import type { Emblem } from '../options.ts';

/** In a page the picture itself, so that it stays one file; in a book a file beside the text. */
export function emblemAddress(emblem: Emblem, format: 'web' | 'epub'): string {
  if (format === 'epub') return emblem.mediaType === 'image/png' ? 'emblem.png' : 'emblem.jpg';
  return `data:${emblem.mediaType};base64,${base64(emblem.bytes)}`;
}
