import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Text } from '../../../tree/index.ts';
import { textSegments, type ParagraphCitation } from '../../citations.ts';
import type { Context, Inline } from '../context.ts';
import { field, marked, textRun } from '../inline.ts';

/** Text; the words that cite a document lead to it, those that cite a paragraph follow its number. */
export function text(node: Text, context: Context): Inline[] {
  return textSegments(node, context.citations).flatMap(({ value, citation }) => {
    if (citation === undefined) return [textRun(value, context)];
    if (citation.kind === 'paragraph') return crossReference(value, citation, context);
    const run = textRun(value, marked('CitedDocument', context));
    return [new ExternalHyperlink({ link: citation.url, children: [run as ParagraphChild] })];
  });
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
