/** All faults, by format. */
import { aknMutations } from './akn.ts';
import { aknClosed } from './closed-akn.ts';
import { pdfClosed } from './closed-pdf.ts';
import { epubClosed, htmlClosed } from './closed-pages.ts';
import { wordClosed } from './closed-docx.ts';
import { wordMutations } from './docx.ts';
import { epubEffects, htmlEffects, pdfEffects, wordEffects } from './effects.ts';
import { epubMutations } from './epub.ts';
import { htmlMutations } from './html.ts';
import type { Mutation } from './mutation.ts';
import { pdfMutations } from './pdf.ts';

export const mutations = {
  pdf: [...pdfMutations, ...pdfEffects, ...pdfClosed],
  epub: [...epubMutations, ...epubEffects, ...epubClosed],
  docx: [...wordMutations, ...wordEffects, ...wordClosed],
  html: [...htmlMutations, ...htmlEffects, ...htmlClosed],
  xml: [...aknMutations, ...aknClosed],
} satisfies Record<string, Mutation[]>;
