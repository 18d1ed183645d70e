/**
 * PDF.js with its worker beside it. It would start a worker from a file of its own, which only who
 * serves the page knows; so it reads in the thread that asks, which had better be a worker itself.
 * It is the build for older browsers: the other needs what only the newest have.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
