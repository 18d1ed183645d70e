/** YAML front matter at the head of a Markdown file. */

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;

export interface FrontMatter {
  /** What stands between the fences. */
  yaml: string;
  /** Where the text after the closing fence starts. */
  end: number;
}

/** The front matter of a text, if it has any. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const open = opening.exec(source);
  if (!open) return undefined;
  const rest = source.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close) return undefined;
  const yaml = rest.slice(0, close.index);
  // A rule above a paragraph looks the same: front matter has keys.
  if (!/^[\w-]+[ \t]*:/m.test(yaml)) return undefined;
  return { yaml, end: open[0].length + close.index + close[0].length };
}

export function hasFrontMatter(source: string): boolean {
  return frontMatterOf(source) !== undefined;
}

/** The language that front matter names; the rest of foreign front matter is no text. */
export function languageIn(yaml: string | undefined): { language?: string } {
  const named =
    /^lang(?:uage)?[ \t]*:[ \t]*["']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)["']?[ \t]*$/m;
  const language = yaml === undefined ? undefined : named.exec(yaml)?.[1];
  return language === undefined ? {} : { language };
}
