/** The pictures of an edition: so far only an emblem that the user supplied. */
import type { EditionOptions } from '../options.ts';

/** Pictures by the names under which the definition has them, as data addresses. */
export type Images = Record<string, string>;

export const emblemImage = 'emblem';

export function imagesOf({ emblem }: EditionOptions): Images {
  if (!emblem) return {};
  const data = Buffer.from(emblem.bytes).toString('base64');
  return { [emblemImage]: `data:${emblem.mediaType};base64,${data}` };
}
