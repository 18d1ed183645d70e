import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Text } from '../../../tree/index.ts';
import { textSegments, type ParagraphCitation } from '../../citations.ts';
import { togetherPatterns } from '../../together.ts';
import type { Context, Inline } from '../context.ts';
import { field, marked, textRun, textRuns } from '../inline.ts';

/** Text; the words that cite a document lead to it, those that cite a paragraph follow its number. */
export function text(node: Text, context: Context): Inline[] {
  return textSegments(node, context.citations).flatMap(({ value, citation }) => {
    if (citation === undefined)
      return context.keepTogether ? unbroken(value, context) : textRuns(value, context);
    if (citation.kind === 'paragraph') return crossReference(value, citation, context);
    const run = textRun(value, marked('CitedDocument', context));
    return [new ExternalHyperlink({ link: citation.url, children: [run as ParagraphChild] })];
  });
}

/** The no-break spaces are the edition's: their style says so, and reading makes them spaces again. */
function unbroken(value: string, context: Context): Inline[] {
  const spaces = togetherPatterns(context.words, context.language).flatMap((pattern) =>
    [...value.matchAll(pattern)].flatMap(({ 0: words, index }) =>
      [...words.matchAll(/ /g)].map((space) => index + space.index),
    ),
  );
  const runs: Inline[] = [];
  let at = 0;
  for (const space of [...new Set(spaces)].sort((one, other) => one - other)) {
    runs.push(...textRuns(value.slice(at, space), context));
    runs.push(textRun('\u00A0', marked('UnbrokenSpace', context)));
    at = space + 1;
  }
  return [...runs, ...textRuns(value.slice(at), context)];
}

/** A number that Word counts stays right after edits (ISO 29500-1 17.16.5.51, switches \\r and \\h). */
function crossReference(value: string, { node }: ParagraphCitation, context: Context): Inline[] {
  const bookmark = context.bookmarks.get(node);
  if (bookmark === undefined) return [textRun(value, context)];
  const counted = context.numbering.numbers.has(node);
  const number = 'label' in node ? node.label?.replace(/\.$/, '') : undefined;
  return counted && number === value
    ? field(`REF ${bookmark.name} \\r \\h`, value, context)
    : [textRun(value, context)];
}
