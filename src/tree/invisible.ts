/**
 * Characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction
 * (Unicode, Default_Ignorable_Code_Point). They count nowhere: not when a text is compared, not for
 * the place of a note marker, not when a text is accounted for.
 */

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const runs = /\p{Default_Ignorable_Code_Point}+/gu;
const firstInvisible = 0xad;

/** Whether the UTF-16 unit at an offset belongs to an invisible character. */
export function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < firstInvisible) return false;
  const low = code >= 0xdc00 && code <= 0xdfff;
  const whole = text.codePointAt(low ? at - 1 : at) ?? 0;
  // A half of a pair that stands alone belongs to nothing.
  return (!low || whole > 0xffff) && invisible.test(String.fromCodePoint(whole));
}

/** A text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(runs, '');
}
