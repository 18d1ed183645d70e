/** Proves that reading lost nothing: each visible character is in the tree, or was set aside. */
import type { VFileMessage } from 'vfile-message';
import type { Root } from '../../tree/types.ts';
import { accountForCanonical, isCanonical } from '../canonical/index.ts';
import type { Account } from './account.ts';
import { accountForReceived } from './received.ts';

export { isComplete, type Account } from './account.ts';

/**
 * Accounts for every visible character of a source, from the tree that `parse` made of it and the
 * messages that it left.
 */
export function accountFor(source: string, root: Root, messages: readonly VFileMessage[]): Account {
  return isCanonical(source)
    ? accountForCanonical(source, root, messages)
    : accountForReceived(source, root, messages);
}
