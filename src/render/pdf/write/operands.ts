/** Numbers, codes, colors and texts as they stand in a content stream (ISO 32000-1, 7.3). */
import { printable } from '../../../editions/printable.ts';

/** A length to a thousandth of a point. */
export function number(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * The code of a glyph as two bytes of a string in parentheses, which is half as long as one in
 * hexadecimal and compresses better. What would end the string, or be read as another byte, is
 * escaped (7.3.4.2).
 */
export function twoBytes(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(/[()\\\r]/g, escaped);
}

function escaped(byte: string): string {
  return byte === '\r' ? '\\r' : `\\${byte}`;
}

/** A color "#0000FF" as the operator that fills with it. */
export function colorOperator(color: string): string {
  const parts = [1, 3, 5].map((at) => number(parseInt(color.slice(at, at + 2), 16) / 255));
  return parts.every((part) => part === 0) ? '0 g' : `${parts.join(' ')} rg`;
}

/** UTF-16 with its mark, in hexadecimal. */
export function utf16(text: string): string {
  const whole = printable(text);
  const units = Array.from({ length: whole.length }, (_, index) => whole.charCodeAt(index));
  return `FEFF${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}`;
}
