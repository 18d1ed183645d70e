/** What the edition says about itself, in one line at its end and in its metadata. */
import type { EditionsLocale } from '../../locale/index.ts';
import type { Root } from '../../tree/index.ts';
import { colophonStatements } from '../colophon.ts';
import type { EditionOptions } from '../options.ts';

export function colophonOf(
  root: Root,
  { colophon }: EditionOptions,
  words: EditionsLocale,
): { colophon?: string } {
  if (!colophon) return {};
  const sentences = colophonStatements(root, words, root.data?.language).map((statement) =>
    statement.map((part) => (typeof part === 'string' ? part : part.url)).join(''),
  );
  return { colophon: sentences.join(' ') };
}
