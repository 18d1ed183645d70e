export * from './types.ts';
export { PdfFile } from './file.ts';
export { end, latin1, Lexer, type Token } from './lexer.ts';
export { textOfString } from './strings.ts';
