/**
 * Bytes as text and text as bytes, where the Encoding Standard has no decoder or another one: its
 * "latin1" is Windows-1252, and half a surrogate pair does not survive its UTF-8.
 */
import { viewOf } from './views.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** UTF-8; what is none becomes a replacement character. A byte order mark stays. */
export function utf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** A character for each byte, as ISO 8859-1 has it. */
export function latin1(bytes: Uint8Array): string {
  if (bytes.length > few) return ofUnits(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Up to here a character at a time is quicker than all at once. */
const few = 16;

/** So many characters become a text at once: engines limit the arguments of a function. */
const step = 8192;

function ofUnits(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += step) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + step));
  }
  return text;
}

/** A byte for each character; of those beyond ISO 8859-1 the lower half. */
export function latin1Bytes(text: string): Uint8Array<ArrayBuffer> {
  // Most are of ASCII, which is the same in UTF-8 and written there many times faster.
  const encoded = encoder.encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** UTF-16 in one order of bytes or the other; a last odd byte is left out. */
export function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = viewOf(bytes);
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at += 1) units[at] = view.getUint16(at * 2, littleEndian);
  return ofUnits(units);
}

/** UTF-16, the lower byte first. */
export function utf16Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = viewOf(bytes);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two hexadecimal digits for each byte, in lower case. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte] ?? '';
  return text;
}

/** The bytes of pairs of hexadecimal digits. */
export function hexBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}

/** Base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  return btoa(latin1(bytes));
}
