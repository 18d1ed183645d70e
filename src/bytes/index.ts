/** Work on bytes with what browsers and Node have alike. */
export { compareBytes, concat, includesBytes, startsWith } from './sequences.ts';
export {
  base64,
  hex,
  hexBytes,
  latin1,
  latin1Bytes,
  utf16,
  utf16Bytes,
  utf8,
  utf8Bytes,
} from './encodings.ts';
export { isWoff, unpackedWoff } from './woff.ts';
export { addressUuid } from './uuid.ts';
export { bytesOf, viewOf } from './views.ts';
