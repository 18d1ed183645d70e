export * from './types.ts';
export { PdfFile } from './file.ts';
export { Budget } from './limits.ts';
export { end, Lexer, type Token } from './lexer.ts';
export { nameOfString, textOfString } from './strings.ts';
