/** Notes as `[^…]` names them. */

/**
 * What can stand in `[^…]`: a label, and `~` with a number where several notes have that label.
 * Neither GitHub nor a person should stumble over it, so white space and marks are left out.
 */
export const noteKeyPattern = /[^\s[\]\\<>&`"|^~]+(?:~\d+)?/u;

export interface NoteName {
  identifier: string;
  label: string;
}

const parts = /^([^~]+?)(\/?)(~\d+)?$/;

/** The note that a key names: `1~2` is printed "1", and `1/` is the note 1 printed "1/". */
export function noteOfKey(key: string): NoteName {
  const [, marker = key, slash = '', number = ''] = parts.exec(key) ?? [];
  return { identifier: marker + number, label: marker + slash };
}

const wholeKey = new RegExp(`^(?:${noteKeyPattern.source})$`, 'u');

/** The key that names a note; `undefined` when none could. */
export function keyOfNote({ identifier, label }: NoteName): string | undefined {
  const slashed = label.endsWith('/') ? label + identifier.slice(label.length - 1) : identifier;
  const note = wholeKey.test(slashed) ? noteOfKey(slashed) : undefined;
  return note?.identifier === identifier && note.label === label ? slashed : undefined;
}
