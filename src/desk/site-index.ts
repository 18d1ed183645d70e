/** What the site says of itself in `site.json`: written by the command, read by its worker. */
export interface SiteIndex {
  /** Differs when anything of the site does. */
  version: string;
  /** Files in `data/languages`. */
  languages: readonly string[];
  /** The languages whose words stand in `data/words/LANGUAGE.txt`. */
  words: readonly string[];
  /** The files of each template, in `data/templates/NAME`. */
  templates: Readonly<Record<string, readonly string[]>>;
  /** What is kept at once, so that the page works without a network; the rest is kept when used. */
  kept: readonly string[];
}
