/** Sections: the element says what the label says, "Article 1", "Part Two", "II", "A". */
import type { DivisionKind } from '../../../language/divisions.ts';
import type { Annex, Section, SectionContent } from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';
import { number } from './blocks.ts';

export function division(node: Section, context: AknContext): XmlElement {
  const { label, children } = node;
  const own = nameOf(label, context);
  return element(
    own.name,
    {},
    [
      ...divisionHead(node, context),
      ...context.write.flow(withoutHead(children), context, 'hierarchy'),
    ],
    { of: node, ...(own.number !== undefined && { number: own.number }) },
  );
}

/** A heading that comes first heads its division: the rest is what that holds. */
export function withoutHead(children: readonly SectionContent[]): readonly SectionContent[] {
  return children[0]?.type === 'heading' ? children.slice(1) : children;
}

/** The label, then the heading if it comes first. */
export function divisionHead(
  { label, children }: Section | Annex,
  context: AknContext,
): XmlElement[] {
  const [first] = children;
  const heading =
    first?.type === 'heading'
      ? [element('heading', {}, context.write.phrasing(first.children, context), { of: first })]
      : [];
  return [...number(label), ...heading];
}

/** Elements for divisions that have a word of their own. */
const named = {
  annex: 'section',
  part: 'part',
  title: 'title',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  rule: 'rule',
} as const satisfies Record<DivisionKind, string>;

/**
 * A capital letter heads a `title`, but for those that are Roman numbers; what has no label is a
 * `division` (UNSIF guideline, part 3). Labels with a word are numbered by what follows it.
 */
function nameOf(
  label: string | undefined,
  { divisions }: AknContext,
): { name: string; number?: string } {
  if (label === undefined || label.trim() === '') return { name: 'division' };
  const kind = divisions.kindOf(label);
  if (kind !== undefined) return { name: named[kind], number: numberAfterWord(label) };
  const letter = /^(?![IVX])\p{Lu}\.?$/u.test(label.trim());
  return { name: letter ? 'title' : 'section', number: label };
}

/** "1" of "Article 1"; a script without spaces has no word apart. */
export function numberAfterWord(label: string): string {
  const words = label.trim().split(/\s+/);
  return words.length > 1 ? words.slice(1).join(' ') : label;
}
