/** Escapes text where Markdown or GitHub would take a character for a mark. */
import { referenceTo, revealHidden } from './characters.ts';

/** Where a text stands, as far as it matters. */
export interface TextPlace {
  /** A heading is one line; a cell is cut at pipes. */
  mode: 'paragraph' | 'heading' | 'cell';
  inLink: boolean;
  /** It starts a line, and could open a block. */
  lineStart: boolean;
  /** It starts the block. */
  first: boolean;
  /** It ends the block. */
  last: boolean;
  afterReference: boolean;
}

const space = /^\s$/;
const wordCharacter = /^[\p{L}\p{N}]$/u;

/** Everything that may need an escape somewhere. */
const candidates = /[\\`*~$_[\]<&!|#>+=:(-]|\s|^\d{1,9}[.)]/gu;

export function escapeText(value: string, place: TextPlace): string {
  const escaped = value.replace(candidates, (found, at: number) =>
    escapeCandidate(found, at, value, place),
  );
  return withoutFalseLinks(revealHidden(escaped), place);
}

const address = /(?:https?|ftp|www)(?::\/\/|\.)[^\s<]*/gi;
const addressMark = /(https?|ftp|www)(:\/\/|\.)/gi;

/**
 * GitHub makes links of addresses, and takes escapes and whatever follows for part of them: those
 * that would show wrongly are kept from being links.
 */
function withoutFalseLinks(escaped: string, { last }: TextPlace): string {
  return escaped.replace(address, (found, at: number) => {
    const open = at + found.length === escaped.length && !last;
    return open || /[\\&]/.test(found) ? found.replace(addressMark, '$1\\$2') : found;
  });
}

function escapeCandidate(found: string, at: number, value: string, place: TextPlace): string {
  const end = at + found.length;
  const opens = at === 0 && place.lineStart;
  if (space.test(found)) return isEdge(at, end, value, place) ? referenceTo(found) : found;
  // "1986. It" would be a list.
  if (found.length > 1)
    return opens && endsWord(value, end) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : found;
  return needsEscape(found, at, value, place) || (opens && opensBlock(found))
    ? `\\${found}`
    : found;
}

/** White space at the ends of a block would be trimmed, after a break too. */
function isEdge(at: number, end: number, value: string, { lineStart, last }: TextPlace): boolean {
  return (at === 0 && lineStart) || (end === value.length && last);
}

function endsWord(value: string, at: number): boolean {
  return at === value.length || space.test(value.charAt(at));
}

function opensBlock(character: string): boolean {
  return '#>+-=:|'.includes(character);
}

/** What could be a character reference; the longest name has 31 characters. */
const reference = /^&(?:#|[A-Za-z][\dA-Za-z]*;)/;

/** A mark may follow the end of a text: an address in brackets, or another opening bracket. */
function needsEscape(character: string, at: number, value: string, place: TextPlace): boolean {
  const next = value.charAt(at + 1);
  const followed = next === '' && !place.last;
  switch (character) {
    case '\\':
    case '`':
    case '*':
    case '~':
    case '$':
      return true;
    case '_':
      return !(wordCharacter.test(value.charAt(at - 1)) && wordCharacter.test(next));
    case '[':
      return place.inLink || next === '^' || afterReference(at, place) || isTask(at, value, place);
    case ']':
      return place.inLink || followed || (next !== '' && '([:'.includes(next));
    case '<':
      return /[A-Za-z/!?]/.test(next);
    case '&':
      return reference.test(value.slice(at, at + 34));
    case '!':
      return followed || next === '[';
    case '|':
      return place.mode === 'cell';
    case '#':
      return place.mode === 'heading' && place.last && next === '';
    case '(':
    case ':':
      return afterReference(at, place);
    default:
      return false;
  }
}

/** `[^1](` would be a link, `[^1]:` a note. */
function afterReference(at: number, place: TextPlace): boolean {
  return at === 0 && place.afterReference;
}

/** "[ ] text" at the start of an item is a box to tick on GitHub. */
function isTask(at: number, value: string, { first }: TextPlace): boolean {
  return at === 0 && first && /^\[[ xX]\]/.test(value);
}
