/** The masthead: what is placed at the head of page 1, then the lines in the flow below it. */
import type { Masthead } from '../../../tree/index.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import { emblemName } from '../images.ts';
import type { PlacedStyle } from '../../../template/index.ts';
import type { Run } from '../text/runs.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode, MastheadNode, PlacedNode, TextNode } from './nodes.ts';
import { plainRun } from './phrasing.ts';

export function defineMasthead(masthead: Masthead, context: DefinitionContext): FlowNode[] {
  const { mastheadParts, page } = context.edition;
  const styles = page.template.masthead;
  const placed: PlacedNode[] = [];
  const flow: TextNode[] = [];
  let note: MastheadPart | undefined;
  for (const part of mastheadParts) {
    const place = context.plan.masthead.get(part);
    switch (part.place) {
      case 'symbol':
        placed.push({ text: symbolRuns(part, styles.symbol, context), placed: styles.symbol });
        break;
      case 'organization':
      case 'organ':
      case 'distribution': {
        const style = styles[part.place];
        placed.push({ text: [plainRun(part.text, style, place)], placed: style });
        break;
      }
      case 'note':
        note = part;
        break;
      default: {
        const style = styleOf(part.place, context);
        flow.push(textNode([plainRun(part.text, style, place)], style, undefined, context));
      }
    }
  }
  const { emblem } = context.plan;
  const head: MastheadNode = {
    kind: 'masthead',
    ...(emblem && { emblem: { image: emblemName, place: emblem } }),
    lines: placed,
    source: masthead,
    ...(note && { note }),
  };
  return [head, ...apartFromText(flow, masthead, context)];
}

/** A text without an adoption line begins where that line would. */
function apartFromText(
  lines: readonly TextNode[],
  masthead: Masthead,
  context: DefinitionContext,
): TextNode[] {
  const { children } = context.edition.root;
  const next = children[children.indexOf(masthead) + 1];
  const last = lines.at(-1);
  if (last === undefined || next?.type === 'adoptionLine') return [...lines];
  const after = styleOf('adoptionLine', context).before ?? 0;
  return [...lines.slice(0, -1), { ...last, look: { ...last.look, after } }];
}

/** The first letter of the symbol is the size of the organ's name. */
function symbolRuns(
  part: MastheadPart,
  style: PlacedStyle & { initialSize: number },
  { plan }: DefinitionContext,
): Run[] {
  const place = plan.masthead.get(part);
  const [initial = ''] = part.text;
  const run = plainRun(part.text.slice(initial.length), style, place);
  return [
    { ...run, text: initial, fontSize: style.initialSize },
    { ...run, at: initial.length },
  ];
}
