/** Writes the front matter: YAML in which every value is one line. */
import { isHidden } from './characters.ts';

/** What YAML reads as it stands, here and on GitHub: no marks, no `: `, no ` #`. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,;/()'’“”–-]|:(?=\S))*$/u;

/** Words that other readers of YAML take for no text. */
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

export function writeScalar(value: string): string {
  const safe = plain.test(value) && !value.endsWith(' ') && !word.test(value);
  return safe ? value : quote(value);
}

/** JSON is YAML; what JSON leaves as it is but an editor would hide is escaped too. */
function quote(value: string): string {
  return JSON.stringify(value).replace(/[^ -~]/gu, (character) => {
    if (!isHidden(character)) return character;
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

export function writePair(key: string, value: string): string {
  return `${key}: ${writeScalar(value)}`;
}

/** A list of texts, or of maps of texts. */
export function writeList(
  key: string,
  items: readonly (string | Record<string, string>)[],
): string {
  if (items.length === 0) return `${key}: []`;
  const lines = items.map((item) => {
    if (typeof item === 'string') return `  - ${writeScalar(item)}`;
    const pairs = Object.entries(item).map(([name, value]) => writePair(name, value));
    return `  - ${pairs.join('\n    ')}`;
  });
  return [`${key}:`, ...lines].join('\n');
}
