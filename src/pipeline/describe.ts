import { mastheadOf, nodesOf, organName, titleText } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import type { DocumentRecord } from './manifest.ts';

/** What catalogues say of a document. */
export type Description = Pick<
  DocumentRecord,
  'symbol' | 'title' | 'organ' | 'organCode' | 'session' | 'sessionNumber' | 'date' | 'language'
>;

/** Describes a document from its tree; what the tree does not say is left out. */
export function describe(root: Root): Description {
  const masthead = mastheadOf(root);
  const adoption = nodesOf(root, 'adoptionLine')[0]?.data;
  const closing = nodesOf(root, 'closingNote')[0]?.data;
  const enacting = nodesOf(root, 'enactingClause')[0]?.data;
  const description: { [K in keyof Description]: Description[K] | undefined } = {
    symbol: masthead?.symbol?.replace(/\*+$/, ''),
    title: titleText(root),
    organ: organName(masthead),
    organCode: masthead?.data?.organCode ?? adoption?.organCode ?? enacting?.organCode,
    session: masthead?.session,
    sessionNumber: masthead?.data?.sessionNumber,
    date: adoption?.isoDate ?? closing?.isoDate ?? masthead?.data?.isoDate,
    language: root.data?.language,
  };
  return Object.fromEntries(
    Object.entries(description).filter(([, value]) => value !== undefined),
  ) as Description;
}
