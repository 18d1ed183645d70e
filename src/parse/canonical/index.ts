/**
 * Reads a canonical source: Markdown with the masthead in its front matter, as
 * `docs/source-format.md` specifies it and `render/source` writes it.
 */
import type { VFile } from 'vfile';
import type { LanguageTag, Root } from '../../tree/types.ts';

export interface CanonicalOptions {
  /** The language, when the caller names it; it goes before the one of the front matter. */
  language?: LanguageTag | undefined;
}

/** The front matter between its fences, at the very start of the text. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n((?:[^]*?\n)??)---[ \t]*(?=\r?\n|$)/;
const sign = /^plenary[ \t]*:/m;

/** Whether a text is a canonical source: its front matter has the key `plenary`. */
export function isCanonical(text: string): boolean {
  const yaml = frontMatter.exec(text)?.[1];
  return yaml !== undefined && sign.test(yaml);
}

/** Reads a canonical source. Never throws; what it cannot place it keeps as text and reports. */
export function parseCanonical(file: VFile, options: CanonicalOptions = {}): Root {
  const body = String(file).replace(frontMatter, '').trim();
  return {
    type: 'root',
    children: body
      .split(/(?:\r?\n[ \t]*){2,}/)
      .filter((block) => block !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ...(options.language !== undefined && {
      data: { language: options.language, languageFrom: 'option' },
    }),
  };
}
