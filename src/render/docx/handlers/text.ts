/** Words and the ends of their lines. */
import type { ParagraphChild } from 'docx';
import type { Break, Text } from '../../../tree/index.ts';
import { textSegments } from '../../citations.ts';
import { parts } from '../../roles.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { crossReference } from '../cross-references.ts';
import { externalLink } from '../external-link.ts';
import { lineBreak, withMark, textRun, textRuns } from '../inline.ts';

/** Text; the words that cite a document lead to it, those that cite a paragraph follow its number. */
export function text(node: Text, context: DocxContext): InlineElement[] {
  return textSegments(node, context.citations).flatMap(({ value, citation }) => {
    if (citation === undefined)
      return context.unbroken ? unbroken(value, context) : textRuns(value, context);
    if (citation.kind === 'paragraph') return crossReference(value, citation.node, context);
    const run = textRun(value, withMark(parts.citation.word, context));
    return [externalLink(citation.url, [run as ParagraphChild])];
  });
}

export function breakLine(_node: Break, context: DocxContext): InlineElement[] {
  return [lineBreak(context)];
}

/** The no-break spaces are the edition's: their style says so, and reading makes them spaces again. */
function unbroken(value: string, context: DocxContext): InlineElement[] {
  const spaces = context.keepTogether.flatMap((pattern) =>
    [...value.matchAll(pattern)].flatMap(({ 0: words, index }) =>
      [...words.matchAll(/ /g)].map((space) => index + space.index),
    ),
  );
  const runs: InlineElement[] = [];
  let at = 0;
  for (const space of [...new Set(spaces)].sort((one, other) => one - other)) {
    runs.push(...textRuns(value.slice(at, space), context));
    runs.push(textRun('\u00A0', withMark('UnbrokenSpace', context)));
    at = space + 1;
  }
  return [...runs, ...textRuns(value.slice(at), context)];
}
