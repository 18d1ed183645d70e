/**
 * What can stand in `[^…]`: a label, and `~` with a number where several notes have that label.
 * Neither GitHub nor a person should stumble over it, so white space and marks are left out.
 */
export const noteKeyPattern = /[^\s[\]\\<>&`"|^~]+(?:~\d+)?/u;

/** The printed label of a note from its key: `1~2` is printed "1". */
export function noteLabelOf(key: string): string {
  const at = key.lastIndexOf('~');
  return at === -1 ? key : key.slice(0, at);
}
