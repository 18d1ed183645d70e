/** The identifier of an e-book: stable for a document, so that reading systems know it again. */
import { createHash } from 'node:crypto';
import { textOf, type Root } from '../../tree/index.ts';
import type { DocumentFacts } from '../html/metadata.ts';

/** The namespace of web addresses, RFC 9562 (6.6). */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** A name-based UUID (RFC 9562, 5.5) of symbol, language and template; without symbol, of the text. */
export function bookIdentifier(root: Root, facts: DocumentFacts, template: string): string {
  const name = facts.symbol ?? textOf(root);
  const address = ['plenary:', facts.language ?? 'und', template, name].join('/');
  const bytes = createHash('sha1')
    .update(Buffer.from(addressNamespace, 'hex'))
    .update(address)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20)}`;
}
