/** The handlers of phrasing content, one for each type. */
import type { NodeOf, PhrasingContent } from '../../../tree/types.ts';
import type { PhrasingContext } from '../marks.ts';
import { link } from './link.ts';
import { emphasis, languageSpan, leadPhrase, strong, raisedOrLowered } from './marks.ts';
import { footnoteReference } from './notes.ts';
import { pageBreak } from './pages.ts';
import { lineBreak, text } from './text.ts';

export const phrasingHandlers = {
  text,
  emphasis,
  strong,
  leadPhrase,
  footnoteReference,
  superscript: raisedOrLowered,
  subscript: raisedOrLowered,
  link,
  break: lineBreak,
  pageBreak,
  languageSpan,
} satisfies {
  [K in PhrasingContent['type']]: (node: NodeOf<K>, context: PhrasingContext) => string;
};
