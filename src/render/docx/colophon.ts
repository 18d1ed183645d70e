import type { ParagraphChild } from 'docx';
import { roles } from '../roles.ts';
import type { DocxContext, InlineElement } from './context.ts';
import { externalLink } from './external-link.ts';
import { withMark, textRun } from './inline.ts';
import { StyledParagraph } from './paragraph.ts';

/** The closing line: what the edition was made from, and that it is not the official record. */
export function colophon(context: DocxContext): StyledParagraph[] {
  if (context.colophon.length === 0) return [];
  const runs = context.colophon.flatMap((parts, index): InlineElement[] => [
    ...(index > 0 ? [textRun(' ', context)] : []),
    ...parts
      .filter((part) => part !== '')
      .map((part) =>
        typeof part === 'string' ? textRun(part, context) : address(part.url, context),
      ),
  ]);
  return [new StyledParagraph('Colophon', runs)];
}

function address(url: string, context: DocxContext): InlineElement {
  const run = textRun(url, withMark(roles.link.word, context)) as ParagraphChild;
  return externalLink(url, [run]);
}
