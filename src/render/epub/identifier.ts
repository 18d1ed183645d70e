/** The identifier of an e-book: stable for a document, so that reading systems know it again. */
import { concat, hex, hexBytes, utf8Bytes } from '../../bytes/index.ts';
import { identityOf, textOf, titleText, type Root } from '../../tree/index.ts';
import type { EditionOptions } from '../options.ts';
import type { DocumentMetadata } from '../html/metadata.ts';

/** The namespace of web addresses, RFC 9562 (6.6). */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * A name-based UUID (RFC 9562, 5.5) of symbol, language and template. Who has no symbol is known by
 * title, organ and date, else by the name of the file: the same book after a comma was mended.
 */
export function bookIdentifier(
  root: Root,
  metadata: DocumentMetadata,
  { template, world }: EditionOptions,
): string {
  const name = metadata.symbol ?? nameWithoutSymbol(root);
  const address = ['plenary:', metadata.language ?? 'und', template.name, name].join('/');
  const named = concat([hexBytes(addressNamespace), utf8Bytes(address)]);
  const bytes = world.hashes.sha1(named).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = hex(bytes);
  const groups = [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map((at) => digits.slice(...at));
  return `urn:uuid:${groups.join('-')}`;
}

function nameWithoutSymbol(root: Root): string {
  const { organCode, date } = identityOf(root);
  const title = titleText(root) ?? root.data?.title;
  if (title !== undefined) return [organCode, date, title].filter(Boolean).join('/');
  return root.data?.name ?? textOf(root);
}
