import type { PhrasingContent } from '../tree/types.ts';

/** Marks inside a paragraph that hold phrasing content. */
export type MarkType = Extract<PhrasingContent, { children: PhrasingContent[] }>['type'];

/** The element that stands for a mark where Markdown has no form, or none in that place. */
export const tagOf = {
  emphasis: 'em',
  strong: 'strong',
  leadPhrase: 'i',
  superscript: 'sup',
  subscript: 'sub',
  link: 'a',
  languageSpan: 'span',
} as const satisfies Record<MarkType, string>;
