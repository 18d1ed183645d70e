import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Root } from '../../tree/index.ts';
import { colophonStatements } from '../colophon.ts';
import { printable } from '../printable.ts';
import type { Context, Inline } from './context.ts';
import { marked, textRun } from './inline.ts';
import { StyledParagraph } from './paragraph.ts';

/** The closing line: what the edition was made from, and that it is not the official record. */
export function colophon(root: Root, context: Context): StyledParagraph[] {
  if (!context.options.colophon) return [];
  const statements = colophonStatements(root, context.words, context.language);
  const runs = statements.flatMap((parts, index): Inline[] => [
    ...(index > 0 ? [textRun(' ', context)] : []),
    ...parts
      .filter((part) => part !== '')
      .map((part) =>
        typeof part === 'string' ? textRun(part, context) : address(part.url, context),
      ),
  ]);
  return [new StyledParagraph('Colophon', runs)];
}

function address(url: string, context: Context): Inline {
  const run = textRun(url, marked('Hyperlink', context)) as ParagraphChild;
  return new ExternalHyperlink({ link: printable(url), children: [run] });
}
