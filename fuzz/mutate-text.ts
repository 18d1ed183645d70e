/** Changes texts as scanners, editors and people do, and as nobody does. */
import type { Random } from './random.ts';

/** What reading or writing could stumble over, a piece each. */
const pieces = [
  // Characters that are no letters, and that are none at all.
  '\u0000',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u009F',
  '\u00A0',
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u180E',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u2028',
  '\u2029',
  '\u202A',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u2069',
  '\uD800',
  '\uDC00',
  '\uDBFF\uDBFF',
  '\uE000',
  '\uFEFF',
  '\uFFFC',
  '\uFFFD',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFF}',
  '\u{E0001}',
  // Letters of many scripts, and what is made of several characters.
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇫🇷',
  '1️⃣',
  '☎︎',
  'e\u0301\u0323\u0302',
  'ﬁ',
  'ǆ',
  'İ',
  'ß',
  'क्षि',
  'กำ',
  '각',
  'العربية',
  'עברית',
  '中文',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  'W'.repeat(600),
  // Markup.
  '*',
  '**',
  '_',
  '***',
  '`',
  '```\n',
  '~~~',
  '#',
  '## ',
  '> ',
  '- ',
  '1. ',
  '(a) ',
  '(ii) ',
  '1 bis. ',
  '| a | b |\n| --- | --- |\n| c | d |\n',
  '[^1]',
  '[^1]: ',
  '[^__proto__]',
  '[^constructor]',
  '[^a b]',
  '^1',
  '<sup>1</sup>',
  '<sup>',
  '</sup>',
  '<sub>2</sub>',
  '<i>',
  '</i>',
  '<span lang="ar">',
  '<span lang="fr">mot ',
  '</span>',
  '<br>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&',
  '&lt;',
  '&#0;',
  '&#xD800;',
  '&#x85;',
  '&nbsp;',
  '&shy;',
  '&unknown;',
  '$&',
  "$'",
  '\\',
  '\\*',
  '\\\\',
  '::::',
  ':::operative\n',
  ':::\n',
  '---\n',
  '***\n',
  'title: x\n',
  '[a](javascript:alert(1))',
  '![a](b.png)',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  // Words of the genre.
  'The General Assembly,\n\n',
  'Recalling ',
  'Annex\n\n',
  '*Decides* ',
  'Article 1\n\n',
  'A/RES/70/1',
  'resolution 64/293',
  'See resolution 64/293, para. 2.',
  '1/ ',
  'Ibid.',
] as const;

const steps = [
  /** Something is put in. */
  (text: string, _: string, random: Random) => insert(text, random, random.pick(pieces)),
  /** Something is put in at the start of a line. */
  (text: string, _: string, random: Random) =>
    insertAt(text, lineStart(text, random), random.pick(pieces)),
  /** A part of another text is put in. */
  (text: string, other: string, random: Random) => insert(text, random, part(other, random, 200)),
  /** A part stands twice. */
  (text: string, _: string, random: Random) => insert(text, random, part(text, random, 300)),
  /** Something is lost. */
  (text: string, _: string, random: Random) => cut(text, random, 1 + random.below(40)),
  (text: string, _: string, random: Random) => cut(text, random, 1),
  /** Two lines change places. */
  (text: string, _: string, random: Random) => {
    const lines = text.split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
    return lines.join('\n');
  },
  /** Line ends or empty lines are lost or won. */
  (text: string, _: string, random: Random) => {
    const at = lineStart(text, random);
    return at === 0 || random.oneIn(2)
      ? insertAt(text, at, '\n')
      : text.slice(0, at - 1) + text.slice(at);
  },
  /** A digit becomes another one. */
  (text: string, _: string, random: Random) => {
    const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index);
    if (digits.length === 0) return text;
    const at = random.pick(digits);
    return `${text.slice(0, at)}${random.below(10)}${text.slice(at + 1)}`;
  },
  /** A word becomes another one. */
  (text: string, other: string, random: Random) => {
    const words = Array.from(text.matchAll(/\S+/g));
    const others = other.match(/\S+/g) ?? [];
    if (words.length === 0 || others.length === 0) return text;
    const { index, 0: word } = random.pick(words);
    return text.slice(0, index) + random.pick(others) + text.slice(index + word.length);
  },
] as const;

/** A text with one to eight changes; `other` lends its words. */
export function mutateText(text: string, other: string, random: Random): string {
  let mutated = text;
  const count = 1 + random.below(random.oneIn(3) ? 8 : 2);
  for (let index = 0; index < count; index += 1) {
    mutated = random.pick(steps)(mutated, other, random);
  }
  return mutated;
}

function insert(text: string, random: Random, piece: string): string {
  return insertAt(text, random.below(text.length + 1), piece);
}

function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, random: Random, length: number): string {
  const at = random.below(text.length);
  return text.slice(0, at) + text.slice(at + length);
}

function part(text: string, random: Random, longest: number): string {
  const from = random.below(text.length);
  return text.slice(from, from + 1 + random.below(longest));
}

function lineStart(text: string, random: Random): number {
  const at = text.indexOf('\n', random.below(text.length + 1));
  return at < 0 ? 0 : at + 1;
}
