/** The editions there are. */
export const formats = ['pdf', 'epub', 'docx', 'html'] as const;

export type Format = (typeof formats)[number];

export const mediaTypes = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
} as const satisfies Record<Format, string>;
