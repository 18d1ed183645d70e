/** "(a)", "ii)", "3." before a tab: what somebody types who wants an item, in whatever paragraph. */
const typed = /^\s*(\(\p{L}{1,4}\)|\(\p{N}{1,3}\)|\p{Ll}{1,4}\)|\p{N}{1,3}[.)]|\p{Ll}\.)\t/u;

/** The label that a text begins with, closed by its sign and a tab. */
export function typedLabelOf(text: string): string | undefined {
  return typed.exec(text)?.[1];
}
