/** What files put across a section: a paragraph of a preamble, an enacting clause, or a heading indeed. */
import { leadPhraseAt } from '../../language/lead-phrases.ts';
import type { ParagraphContent } from '../../tree/index.ts';
import { headingEntry } from './divisions.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { openingContent } from './paragraphs.ts';
import { rawText, tidied } from './pieces.ts';
import { clause, leadPhrasing } from './preambles.ts';
import type { Reading } from './reading.ts';
import { refersTo, type AknElement } from './xml.ts';

/** A heading across a section: a paragraph of a preamble, an enacting clause, or a heading indeed. */
export function crossHeading(element: AknElement, reading: Reading): Entry {
  const pieces = piecesOf(element.children, reading);
  if (refersTo(element, 'enactingFormula')) return clause(element.children, element, reading);
  if (!refersTo(element, 'preamble')) return headingEntry(pieces, 'crossHeading', element);
  // Files call operative paragraphs so too that stand before the numbered ones.
  if (isOperative(rawText(tidied(pieces)), reading)) {
    const line = { ...element, name: 'p' };
    return { kind: 'text', content: openingContent([line], reading), element };
  }
  const paragraph: ParagraphContent = {
    type: 'paragraph',
    children: leadPhrasing(pieces),
    position: reading.positionOf(element),
  };
  return {
    kind: 'node',
    node: {
      type: 'preambularParagraph',
      children: [paragraph],
      position: reading.positionOf(element),
    },
  };
}

function isOperative(words: string, { language: { leadPhrases } }: Reading): boolean {
  const kind = leadPhrases && leadPhraseAt(words, leadPhrases)?.kind;
  return kind === 'operative' || (kind !== 'preambular' && /[.;。；؛]\uFFFC*$/u.test(words));
}
