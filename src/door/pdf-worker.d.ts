/** The thread of PDF.js, which it takes for its own where it is loaded already. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
