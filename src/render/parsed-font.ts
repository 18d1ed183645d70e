/** Font files as fontkit reads them. */
import { create, type Font } from 'fontkit';

/** Its types ask for a class of Node's; any bytes will do. */
const fontIn = create as (bytes: Uint8Array) => Font;

const parsed = new WeakMap<Uint8Array, Font>();

/** The font in a file; the same bytes give the same font, and it keeps what it has read of them. */
export function parsedFont(bytes: Uint8Array): Font {
  const known = parsed.get(bytes);
  if (known) return known;
  const font = fontIn(bytes);
  parsed.set(bytes, font);
  return font;
}
