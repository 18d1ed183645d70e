/** Symbol fonts have pictures where others have letters: their characters are known by font and code. */
import { codePoint } from 'dingbat-to-unicode';

const known: ReadonlySet<string> = new Set([
  'symbol',
  'wingdings',
  'wingdings 2',
  'wingdings 3',
  'webdings',
  'zapfdingbats',
  'zapf dingbats',
  'itc zapf dingbats',
  'monotype sorts',
  'mt extra',
  'marlett',
]);

export function isSymbolFont(name: string | undefined): name is string {
  return name !== undefined && known.has(name.toLowerCase());
}

/** Whether a character is of the area where Word keeps the codes of symbol fonts. */
export function isSymbolCode(code: number): boolean {
  return code >= 0xf000 && code <= 0xf0ff;
}

/** The character of a symbol font, by its code there; `undefined` when nobody knows it. */
export function symbolCharacter(font: string, code: number): string | undefined {
  const at = isSymbolCode(code) ? code - 0xf000 : code;
  const name = font.toLowerCase();
  const usual = usualForms[name]?.[at];
  if (usual !== undefined) return usual;
  if (name === 'monotype sorts' || name.includes('dingbats')) return zapfDingbat(at);
  const found = codePoint(name, at);
  return found === undefined || isPrivate(found.codePoint) ? undefined : found.string;
}

/** Where Unicode has a sign of its own for a form, but another one that every font can show. */
const usualForms: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0xa8: '◻',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xe8: '➔',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
};

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** Unicode took Zapf Dingbats as they are, but for signs that it had already (zdingbat.txt). */
function zapfDingbat(code: number): string | undefined {
  const apart = zapfApart[code];
  if (apart !== undefined) return apart;
  const range = zapfRanges.find(([from, to]) => code >= from && code <= to);
  return range && String.fromCodePoint(range[2] + code - range[0]);
}

const zapfApart: Readonly<Record<number, string>> = {
  0x20: ' ',
  0x25: '☎',
  0x2a: '☛',
  0x2b: '☞',
  0x48: '★',
  0x6c: '●',
  0x6e: '■',
  0x73: '▲',
  0x74: '▼',
  0x75: '◆',
  0x77: '◗',
  0xa8: '♣',
  0xa9: '♦',
  0xaa: '♥',
  0xab: '♠',
  0xd5: '→',
  0xd6: '↔',
  0xd7: '↕',
};

const zapfRanges: readonly (readonly [from: number, to: number, first: number])[] = [
  [0x21, 0x7e, 0x2701],
  [0xa1, 0xa7, 0x2761],
  [0xac, 0xb5, 0x2460],
  [0xb6, 0xd4, 0x2776],
  [0xd8, 0xef, 0x2798],
  [0xf1, 0xfe, 0x27b1],
];
