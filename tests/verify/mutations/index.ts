/** All faults, by format. */
import { wordMutations } from './docx.ts';
import { epubMutations } from './epub.ts';
import { htmlMutations } from './html.ts';
import type { Mutation } from './mutation.ts';
import { pdfMutations } from './pdf.ts';

export const mutations = {
  pdf: pdfMutations,
  epub: epubMutations,
  docx: wordMutations,
  html: htmlMutations,
} satisfies Record<string, Mutation[]>;
