/** The pictures of an edition: so far only an emblem that the user supplied. */
import { base64 } from '../../bytes/index.ts';
import type { EditionOptions } from '../options.ts';

/** Pictures by the names under which the definition has them, as data addresses. */
export type Images = Record<string, string>;

export const emblemName = 'emblem';

export function imagesOf({ emblem }: EditionOptions): Images {
  if (!emblem) return {};
  return { [emblemName]: `data:${emblem.mediaType};base64,${base64(emblem.bytes)}` };
}
