import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import { webAddress } from '../../web-address.ts';
import { nodesOf, type PhrasingContent } from '../../../tree/index.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/**
 * A link of the source, plain text where its address is none that an edition may follow. A note
 * reference is a link too and cannot stand in one: it parts the link.
 */
export const link: Handler<'link'> = (node, context) => {
  const address = webAddress(node.url);
  if (address === undefined) return phrasing(node.children, context);
  return runsBetweenReferences(node.children).flatMap((run) =>
    nodesOf({ type: 'paragraph', children: run }, 'footnoteReference').length > 0
      ? phrasing(run, context)
      : [
          h(
            roles.link.html,
            { className: ['link'], href: address },
            phrasing(run, { ...context, linked: true }),
          ),
        ],
  );
};

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
