import { hex, hexBytes, utf8Bytes } from './encodings.ts';
import { concat } from './sequences.ts';

/** The namespace of web addresses, RFC 9562 (6.6). */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** A name-based UUID of an address (RFC 9562, 5.5) as a URN (RFC 9562, 4). */
export function addressUuid(
  address: string,
  hashes: { sha1: (bytes: Uint8Array) => Uint8Array },
): string {
  const bytes = hashes.sha1(concat([hexBytes(addressNamespace), utf8Bytes(address)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = hex(bytes);
  const groups = [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map((at) => digits.slice(...at));
  return `urn:uuid:${groups.join('-')}`;
}
