/** Blocks that are one run of words, each one paragraph: lines of front and back, titles, text. */
import type { FileChild } from 'docx';
import type { AdoptionLine, NodeOf, OriginLine, Text, Title } from '../../../tree/index.ts';
import { parts } from '../../roles.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { textRuns, withMark } from '../inline.ts';
import { lineParagraph } from '../paragraph.ts';

/** The style sheet tells these apart. */
type PlainLine = NodeOf<'enactingClause' | 'heading' | 'paragraph' | 'closingNote' | 'voteNote'>;

export function line(node: PlainLine, context: DocxContext): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}

/** The running heads find the words that they repeat by their style. */
export function title(node: Title, context: DocxContext): FileChild[] {
  const { of, from, title: repeated } = context.heads;
  if (node !== of || from === undefined) return [lineParagraph(node, node.children, context)];
  const phrasing: DocxContext['phrasing'] = ([first, ...rest], inner) => [
    ...(first === from ? repeatedWords(from, repeated.words, inner) : []),
    ...context.phrasing(first === undefined || first === from ? rest : [first, ...rest], inner),
  ];
  return [lineParagraph(node, node.children, { ...context, phrasing })];
}

function repeatedWords({ value }: Text, words: string, context: DocxContext): InlineElement[] {
  const rest = value.slice(words.length);
  return [
    ...textRuns(words, withMark('RunningTitle', context)),
    ...(rest === '' ? [] : textRuns(rest, context)),
  ];
}

/** Large type breaks soon: "17" and "December" stay on one line. */
export function adoptionLine(node: AdoptionLine, context: DocxContext): FileChild[] {
  return [lineParagraph(node, node.children, { ...context, unbroken: true })];
}

export function originLine(node: OriginLine, context: DocxContext): FileChild[] {
  return [lineParagraph(node, node.children, withMark(parts.originWords.word, context))];
}
