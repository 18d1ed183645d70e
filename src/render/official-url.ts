/** Where the official record of a document is kept. */
import type { OfficialDocuments } from '../language/official-documents.ts';
import type { Root } from '../tree/index.ts';

/** As the source says, else where its symbol leads; nothing where neither tells. */
export function officialUrl(
  root: Root,
  symbol: string | undefined,
  official: OfficialDocuments,
): string | undefined {
  const given = root.data?.provenance?.official;
  if (given !== undefined) return /^https?:\/\//i.test(given) ? given : undefined;
  return symbol !== undefined && /^[A-Z]+\/\S/.test(symbol)
    ? official.address(symbol, root.data?.language)
    : undefined;
}
