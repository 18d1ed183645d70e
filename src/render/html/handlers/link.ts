import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import { nodesOf, type PhrasingContent } from '../../../tree/index.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/**
 * A link of the source. Its address comes from outside, so only kinds of address that cannot run
 * anything are kept. A note reference is a link too and cannot stand in one: it parts the link.
 */
export const link: Handler<'link'> = (node, context) => {
  if (!isHarmless(node.url)) return phrasing(node.children, context);
  return runsBetweenReferences(node.children).flatMap((run) =>
    nodesOf({ type: 'paragraph', children: run }, 'footnoteReference').length > 0
      ? phrasing(run, context)
      : [
          h(
            roles.link.html,
            { className: ['link'], href: node.url },
            phrasing(run, { ...context, linked: true }),
          ),
        ],
  );
};

function isHarmless(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(url.trim());
}

function runsBetweenReferences(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const runs: PhrasingContent[][] = [];
  for (const child of children) {
    const before = runs.at(-1)?.at(-1);
    const apart = child.type === 'footnoteReference' || before?.type === 'footnoteReference';
    const last = apart ? undefined : runs.at(-1);
    if (last) last.push(child);
    else runs.push([child]);
  }
  return runs;
}
