/** The handlers of phrasing content, one for each type. */
import type { NodeOf, PhrasingContent } from '../../../tree/types.ts';
import type { PhrasingContext } from '../marks.ts';
import { lineBreak } from './break.ts';
import { emphasis } from './emphasis.ts';
import { footnoteReference } from './footnote-reference.ts';
import { languageSpan } from './language-span.ts';
import { leadPhrase } from './lead-phrase.ts';
import { link } from './link.ts';
import { strong } from './strong.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { text } from './text.ts';

export const phrasingHandlers = {
  text,
  emphasis,
  strong,
  leadPhrase,
  footnoteReference,
  superscript,
  subscript,
  link,
  break: lineBreak,
  languageSpan,
} satisfies {
  [K in PhrasingContent['type']]: (node: NodeOf<K>, context: PhrasingContext) => string;
};
