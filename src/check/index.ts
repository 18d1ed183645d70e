/** Checking: what a text says against the rules of its genre. */
import type { VFile } from 'vfile';
import { report, type CheckRuleId } from '../diagnostics/index.ts';
import type { Root } from '../tree/types.ts';
import type { World } from '../world.ts';
import { contextFor, type CheckOptions } from './context.ts';
import { checks } from './rules/index.ts';

export type { Check, CheckContext, CheckMessage, CheckOptions } from './context.ts';
export type { Profile } from './profile.ts';

/**
 * Checks a tree and adds what there is to say to the file that it was read from. The tree stays as
 * it is: an adopted text is authoritative, right or wrong.
 */
export function check(
  root: Root,
  file: VFile,
  world: Pick<World, 'languages'>,
  options?: CheckOptions,
): void {
  const context = contextFor(root, file, world, options);
  for (const [ruleId, rule] of Object.entries(checks)) {
    for (const message of rule(root, context)) report(file, ruleId as CheckRuleId, message);
  }
}
