/** The identifier of an e-book: stable for a document, so that reading systems know it again. */
import { addressUuid } from '../../bytes/index.ts';
import { identityOf, textOf, titleText, type Root } from '../../tree/index.ts';
import type { EditionOptions } from '../options.ts';
import type { DocumentMetadata } from '../html/metadata.ts';

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
  return addressUuid(address, world.hashes);
}

function nameWithoutSymbol(root: Root): string {
  const { organCode, date } = identityOf(root);
  const title = titleText(root) ?? root.data?.title;
  if (title !== undefined) return [organCode, date, title].filter(Boolean).join('/');
  return root.data?.name ?? textOf(root);
}
