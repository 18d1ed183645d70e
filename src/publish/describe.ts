import { identityOf, mastheadOf, organName, subjectsOf, titleText } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import type { DocumentRecord } from '../editions/manifest.ts';

/** What catalogues say of a document. */
export type Description = Pick<
  DocumentRecord,
  | 'symbol'
  | 'title'
  | 'organ'
  | 'organCode'
  | 'session'
  | 'sessionNumber'
  | 'date'
  | 'language'
  | 'subjects'
>;

/** Describes a document from its tree; what the tree does not say is left out. */
export function describe(root: Root): Description {
  const masthead = mastheadOf(root);
  const { symbol, organCode, sessionNumber, date } = identityOf(root);
  const subjects = subjectsOf(root);
  const description: { [K in keyof Description]: Description[K] | undefined } = {
    symbol,
    title: titleText(root),
    organ: organName(masthead),
    organCode,
    session: masthead?.session,
    sessionNumber,
    date,
    language: root.data?.language,
    subjects: subjects.length > 0 ? subjects : undefined,
  };
  return Object.fromEntries(
    Object.entries(description).filter(([, value]) => value !== undefined),
  ) as Description;
}
