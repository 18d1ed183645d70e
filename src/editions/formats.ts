/** What each edition is, once: whatever else answers for a format is a complete table of these. */

interface FormatFacts {
  /** How a file of it is named; the first is the one that is written. */
  suffixes: readonly [string, ...string[]];
  mediaType: string;
}

export const formatFacts = {
  pdf: { suffixes: ['.pdf'], mediaType: 'application/pdf' },
  epub: { suffixes: ['.epub'], mediaType: 'application/epub+zip' },
  docx: {
    suffixes: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { suffixes: ['.html', '.htm', '.xhtml'], mediaType: 'text/html' },
  // Akoma Ntoso has no media type of its own (OASIS, Media Type 1.0, names a draft).
  xml: { suffixes: ['.xml'], mediaType: 'application/xml' },
} as const satisfies Record<string, FormatFacts>;

export type Format = keyof typeof formatFacts;

/** The editions there are, in the order in which they are made and listed. */
export const formats = Object.keys(formatFacts) as readonly Format[];

/** The format that a file's name tells; nothing for a source. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) =>
    formatFacts[format].suffixes.some((suffix) => name.endsWith(suffix)),
  );
}
