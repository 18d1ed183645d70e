/** Words as they are compared where formats write spaces and signs in their own ways. */

/** Signs that formats leave out, or write in their own ways. */
const blanks = /[\s*\p{C}\p{DI}\ufffd\u0640]/gu;

export function compactOf(words: string): string {
  return words.replace(blanks, '');
}

/** "A/RES/70/179: Improving …" begins with a symbol, which is a name too. */
export function symbolOf(title: string): string[] {
  const [symbol = ''] = title.split(': ');
  return [symbol, title.slice(symbol.length + 2)];
}
