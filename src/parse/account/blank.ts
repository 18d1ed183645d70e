const space = 0x20;
const firstBeyondAscii = 0x80;
const blank = /\s/;

/** Whether white space stands at an offset; every character is asked, and nearly all are letters. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > space && code < firstBeyondAscii) return false;
  return code === space || blank.test(text.charAt(at));
}
