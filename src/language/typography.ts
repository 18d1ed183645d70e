/** How text of a language is set on a page: the fonts of its script, and how large it has to be. */

/** A file of an installed package. */
export interface FontFileName {
  package: string;
  file: string;
}

/** A family of faces; they may be of several packages. One that is absent is the regular one. */
export interface ScriptFont {
  regular: FontFileName;
  bold?: FontFileName;
  italic?: FontFileName;
  boldItalic?: FontFileName;
  /** Of headings; the bold one when absent. */
  heading?: FontFileName;
  /** A pattern of the characters that it is asked for; all when absent. */
  characters?: string;
  /** How large its letters are drawn beside those of other fonts; 1 when absent. */
  scale?: number;
}

export interface Typography {
  /**
   * Asked before the fonts of a template; in a right-to-left language, for what runs in its
   * direction.
   */
  fonts: ScriptFont[];
  /** What a template's sizes, and its distances of lines, are multiplied by; 1 when absent. */
  size?: number;
  leading?: number;
  /** Letters are neither spaced out nor stretched, as templates have it for Latin ones. */
  plain?: boolean;
  /** No letter is slanted; the script has another face for emphasis. */
  upright?: boolean;
  /** The words that open paragraphs are bold as well as slanted. */
  boldLeadPhrases?: boolean;
  /** Markers of notes stand in brackets in print. */
  bracketedMarkers?: boolean;
}

/** The packages that the fonts of a language come from. */
export function packagesOf({ fonts }: Pick<Typography, 'fonts'>): string[] {
  const files = fonts.flatMap(({ regular, bold, italic, boldItalic, heading }) => [
    regular,
    bold,
    italic,
    boldItalic,
    heading,
  ]);
  return [...new Set(files.flatMap((file) => (file ? [file.package] : [])))];
}
