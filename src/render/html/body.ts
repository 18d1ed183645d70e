/** The parts of a document: what the text marks with headings, and what it leaves unmarked. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  bodyOf,
  mastheadOf,
  partsOf,
  titleOf,
  type Part,
  type Root,
  type RootContent,
} from '../../tree/index.ts';
import { headingRole, parts } from '../roles.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { flow } from './flow.ts';
import { partHeadingId, type PartName } from './part-names.ts';

/** A node of the body, which stands between the masthead and the notes. */
export type BodyNode = ReturnType<typeof bodyOf>[number];

/** A part of the body; front and back matter have no name, and what no enacting clause precedes. */
export interface BodyPart {
  part: Part<RootContent>['part'];
  nodes: BodyNode[];
  named?: PartName;
}

/** The masthead, and a heading for a text that has no title. */
export function opening(root: Root, context: HtmlContext): ElementContent[] {
  const masthead = mastheadOf(root);
  const name = titleOf(root) ? undefined : context.name;
  return [
    ...(masthead ? context.handle(masthead, context) : []),
    ...(name === undefined
      ? []
      : [
          h(
            headingRole(parts.name.html, 1),
            {
              className: ['document-name', 'added'],
              ...(name === context.words.untitled && ownWords(context)),
            },
            name,
          ),
        ]),
  ];
}

/** The parts in order. */
export function bodyParts(root: Root, { partNames }: HtmlContext): BodyPart[] {
  return partsOf(bodyOf(root)).map(({ part, nodes }) => {
    const named = nodes[0] && partNames.get(nodes[0]);
    return { part, nodes, ...(named && { named }) };
  });
}

/** The body in order. */
export function body(root: Root, context: HtmlContext): ElementContent[] {
  return bodyParts(root, context).flatMap((part) => partElement(part, flow(part.nodes, context)));
}

const partClass = { preamble: 'preamble', operative: 'operative-part' } as const;

/** A part around its content, which begins with its heading: a landmark by that name. */
export function partElement({ named }: BodyPart, content: ElementContent[]): ElementContent[] {
  if (named === undefined) return content;
  const className = [partClass[named.part]];
  return [h(parts.part.html, { className, id: named.id, ...nameOf(named) }, content)];
}

/** Landmarks are told apart by their names (WCAG 2.2 SC 2.4.6). */
function nameOf(named: PartName): { ariaLabel: string } | { ariaLabelledBy: string } {
  return named.landmark === undefined
    ? { ariaLabelledBy: partHeadingId(named) }
    : { ariaLabel: named.landmark };
}
