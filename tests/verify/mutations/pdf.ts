/** Faults in a PDF, made on its objects. */
import { pdfContentMutations } from './pdf-content.ts';
import { pdfDocumentMutations } from './pdf-document.ts';
import { pdfFontMutations } from './pdf-fonts.ts';
import { pdfLinkMutations } from './pdf-links.ts';
import { pdfStructureMutations } from './pdf-structure.ts';
import type { Mutation } from './mutation.ts';

export const pdfMutations: Mutation[] = [
  ...pdfContentMutations,
  ...pdfStructureMutations,
  ...pdfLinkMutations,
  ...pdfFontMutations,
  ...pdfDocumentMutations,
];
