/** What of a page is shown, and how it is turned: ISO 32000-1 7.7.3.3, 14.11.2. */
import type { PdfDictionary, PdfFile, PdfObject } from './objects/index.ts';
import { deepestPageTree } from './objects/limits.ts';
import type { PdfPage } from './pages.ts';
import { intersection, type Box } from './paint.ts';

/** What a viewer shows: the crop box, as far as it lies on the page. */
export function shownBox(file: PdfFile, page: PdfPage): Box | undefined {
  const media = boxOf(file, inherited(file, page, 'MediaBox'));
  const crop = boxOf(file, inherited(file, page, 'CropBox'));
  return media && crop ? intersection(media, crop) : (media ?? crop);
}

/** By how many degrees with the clock a viewer turns the page, from 0 to 359. */
export function rotationOf(file: PdfFile, page: PdfPage): number {
  const degrees = file.number(inherited(file, page, 'Rotate')) ?? 0;
  return ((degrees % 360) + 360) % 360;
}

/** A page has what its ancestors in the page tree have, unless it says otherwise. */
function inherited(file: PdfFile, page: PdfPage, key: string): PdfObject | undefined {
  let dictionary: PdfDictionary | undefined = page.dictionary;
  for (let depth = 0; dictionary && depth < deepestPageTree; depth++) {
    const value = dictionary.get(key);
    if (value !== undefined) return value;
    dictionary = file.dictionary(dictionary.get('Parent'));
  }
  return undefined;
}

function boxOf(file: PdfFile, value: PdfObject | undefined): Box | undefined {
  const numbers = file.array(value)?.map((entry) => file.number(entry) ?? 0);
  if (numbers?.length !== 4) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return {
    left: Math.min(a, c),
    bottom: Math.min(b, d),
    right: Math.max(a, c),
    top: Math.max(b, d),
  };
}
