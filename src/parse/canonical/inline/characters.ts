/** Backslash escapes and character references. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const reference = '&(?:#[xX]([\\dA-Fa-f]{1,6})|#(\\d{1,7})|([A-Za-z][\\dA-Za-z]{1,31}));';
const escape = '\\\\([!-/:-@[-`{-~])';

const referenceHere = new RegExp(reference, 'y');
const escapeHere = new RegExp(escape, 'y');
const anywhere = new RegExp(`${escape}|${reference}`, 'g');

export interface Decoded {
  value: string;
  /** Where it ends. */
  to: number;
}

/** The escaped character, or the character that a reference stands for, at an offset. */
export function decodedAt(text: string, at: number): Decoded | undefined {
  const first = text[at];
  if (first !== '&' && first !== '\\') return undefined;
  const pattern = first === '&' ? referenceHere : escapeHere;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const value = pattern === escapeHere ? match[1] : characterOf(match[1], match[2], match[3]);
  return value === undefined ? undefined : { value, to: pattern.lastIndex };
}

/** Plain text with escapes and references, as labels, attributes and addresses have it. */
export function decode(text: string): string {
  return text.replace(
    anywhere,
    (whole, escaped?: string, hexadecimal?: string, decimal?: string, name?: string) =>
      escaped ?? characterOf(hexadecimal, decimal, name) ?? whole,
  );
}

/**
 * What a character reference stands for. Unlike in HTML, zero and surrogates are what they say: a
 * canonical source holds any text.
 */
function characterOf(
  hexadecimal: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
