/** Everything that finds a document again needs its symbol: links, catalogues, citations. */
import { documentSymbol, severalResolutions } from '../../tree/identity.ts';
import { nodesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports a text in which an organ speaks and nothing tells the symbol; drafts of Model UN have none. */
export const symbolMissing: Check = (root, { profile }) => {
  if (profile.modelUn || documentSymbol(root) !== undefined) return [];
  // A file of several resolutions has a symbol for none of them.
  if (severalResolutions(root).size > 0) return [];
  const [clause] = nodesOf(root, 'enactingClause');
  if (!clause) return [];
  return [{ reason: 'Nothing in the text tells its symbol', place: clause }];
};
