/** The parts of a document: what the text marks with headings, and what it leaves unmarked. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../locale/index.ts';
import {
  bodyOf,
  documentName,
  mastheadOf,
  partsOf,
  titleOf,
  type Part,
  type Root,
  type RootContent,
} from '../../tree/index.ts';
import type { HtmlContext } from './context.ts';
import { flow } from './flow.ts';

/** The masthead, and a heading for a text that has no title. */
export function opening(root: Root, context: HtmlContext): ElementContent[] {
  const masthead = mastheadOf(root);
  const name = titleOf(root) ? undefined : (documentName(root) ?? context.words.untitled);
  return [
    ...(masthead ? context.handle(masthead, context) : []),
    ...(name === undefined ? [] : [h('h1', { className: ['document-name', 'added'] }, name)]),
  ];
}

/** The id of a part that has no heading of its own in the text. */
export function partId(part: Part<RootContent>['part'], number: number): string {
  return number === 1 ? `part_${part}` : `part_${part}_${number}`;
}

/**
 * The body in order. Preamble and operative part have no heading in print, so they are landmarks
 * with a label (WCAG 2.2 SC 1.3.1); a resolution that has several numbers them from the second on.
 */
export function partSections(
  nodes: ReturnType<typeof bodyOf>,
  context: HtmlContext,
): ElementContent[] {
  const counts = new Map<string, number>();
  return partsOf(nodes).flatMap(({ part, nodes: children }) => {
    const content = flow(children, context);
    const label = partLabel(part, context);
    if (label === undefined) return content;
    const number = (counts.get(part) ?? 0) + 1;
    counts.set(part, number);
    const name = number === 1 ? label : fill(context.words.placeAgain, { place: label, number });
    const className = [part === 'preamble' ? 'preamble' : 'operative-part'];
    return [h('section', { className, id: partId(part, number), ariaLabel: name }, content)];
  });
}

/** What a part is called; front and back matter need no name. */
export function partLabel(
  part: Part<RootContent>['part'],
  { words }: HtmlContext,
): string | undefined {
  if (part === 'preamble') return words.preamble;
  return part === 'operative' ? words.operativePart : undefined;
}
