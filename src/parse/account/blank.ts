import { isInvisible } from '../../tree/index.ts';

const space = 0x20;
const firstBeyondAscii = 0x80;
const blank = /\s/;

/**
 * Whether nothing to see stands at an offset: white space or an invisible character. Every character
 * is asked, and nearly all are letters.
 */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > space && code < firstBeyondAscii) return false;
  return code === space || blank.test(text.charAt(at)) || isInvisible(text, at);
}

/** Whether nothing of a text, from an offset on, is to be seen. */
export function isUnseen(text: string, from = 0): boolean {
  for (let at = from; at < text.length; at++) if (!isBlank(text, at)) return false;
  return true;
}
