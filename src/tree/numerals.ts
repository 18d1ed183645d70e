/**
 * Numbers as labels print them, in both directions. A label is read only if writing its number
 * gives the same characters again, so that nothing is renumbered in silence.
 */
export type NumeralSystem =
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'arabicAbjad'
  | 'chinese';

/** A label taken apart: what stands before the number, the number, what stands after it. */
export interface LabelPattern {
  system: NumeralSystem;
  before: string;
  after: string;
}

/** The number as the system writes it, or `undefined` for a number that it cannot write. */
export function writeNumeral(value: number, system: NumeralSystem): string | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  return writers[system](value);
}

/** The label of a number in a pattern. */
export function writeLabel(value: number, pattern: LabelPattern): string | undefined {
  const numeral = writeNumeral(value, pattern.system);
  return numeral === undefined ? undefined : pattern.before + numeral + pattern.after;
}

/** The number that a label stands for in a pattern, or `undefined` if it is not of that pattern. */
export function readLabel(label: string, pattern: LabelPattern): number | undefined {
  const { before, after, system } = pattern;
  const fits = label.startsWith(before) && label.endsWith(after);
  if (!fits || label.length <= before.length + after.length) return undefined;
  return readNumeral(label.slice(before.length, label.length - after.length), system);
}

/** Every pattern that a label fits: "(i)" is a Roman one and the ninth letter. */
export function patternsOf(label: string): LabelPattern[] {
  const parts = /^([^\p{L}\p{N}]*)([\p{L}\p{N}\u0640]+)([^\p{L}\p{N}]*)$/u.exec(label);
  if (!parts) return [];
  const [, before = '', numeral = '', after = ''] = parts;
  return systems
    .filter((system) => readNumeral(numeral, system) !== undefined)
    .map((system) => ({ system, before, after }));
}

export function readNumeral(numeral: string, system: NumeralSystem): number | undefined {
  const value = readers[system](numeral);
  return value !== undefined && writeNumeral(value, system) === numeral ? value : undefined;
}

const systems: readonly NumeralSystem[] = [
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'arabicAbjad',
  'chinese',
];

const romanNumerals: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The letters of Arabic lists come in the old order of the alphabet: أ ب ج د هـ و ز ح ط ي. */
const abjad = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
/** After the last of these in use lists double them: "(أ أ)". */
const abjadInUse = 26;
const chineseDigits = '一二三四五六七八九';

const writers: Record<NumeralSystem, (value: number) => string | undefined> = {
  decimal: String,
  lowerLetter: letters,
  upperLetter: (value) => letters(value)?.toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value)?.toUpperCase(),
  arabicAbjad: (value) => abjad[value - 1],
  chinese,
};

const readers: Record<NumeralSystem, (numeral: string) => number | undefined> = {
  decimal: (numeral) => (/^\d{1,9}$/.test(numeral) ? Number(numeral) : undefined),
  lowerLetter: readLetters,
  upperLetter: (numeral) => readLetters(numeral.toLowerCase()),
  lowerRoman: readRoman,
  upperRoman: (numeral) => readRoman(numeral.toLowerCase()),
  arabicAbjad: (numeral) => positionIn(abjad.indexOf(numeral)),
  chinese: readChinese,
};

/** a … z, then aa, bb … as Word and the United Nations go on. */
function letters(value: number): string | undefined {
  if (value > 26 * 9) return undefined;
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function readLetters(numeral: string): number | undefined {
  if (!/^([a-z])\1{0,8}$/.test(numeral)) return undefined;
  return numeral.charCodeAt(0) - 96 + 26 * (numeral.length - 1);
}

function roman(value: number): string | undefined {
  if (value > 3999) return undefined;
  let rest = value;
  let numeral = '';
  for (const [letter, worth] of romanNumerals) {
    numeral += letter.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return numeral;
}

function readRoman(numeral: string): number | undefined {
  if (!/^[ivxlcdm]{1,15}$/.test(numeral)) return undefined;
  let rest = numeral;
  let value = 0;
  for (const [letter, worth] of romanNumerals) {
    while (rest.startsWith(letter)) {
      value += worth;
      rest = rest.slice(letter.length);
    }
  }
  return rest === '' ? value : undefined;
}

function chinese(value: number): string | undefined {
  if (value > 99) return undefined;
  const tens = Math.floor(value / 10);
  const unit = value % 10 === 0 ? '' : chineseDigits[(value % 10) - 1];
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : chineseDigits[tens - 1]}十${unit}`;
}

/**
 * The place of an Arabic letter, or a doubled one, in lists. Print has "ه" with its stroke and without,
 * alef with its hamza and without, and letters in the forms of their places.
 */
export function readAbjad(sign: string): number | undefined {
  const letters = Array.from(sign.normalize('NFKC').replace(/[\s\u0640]/gu, ''), (letter) =>
    letter === 'ه' ? 'هـ' : letter === 'ا' ? 'أ' : letter,
  );
  const [letter] = letters;
  const value = letter === undefined ? undefined : readNumeral(letter, 'arabicAbjad');
  if (value === undefined || letters.some((other) => other !== letter)) return undefined;
  return value + abjadInUse * (letters.length - 1);
}

function readChinese(numeral: string): number | undefined {
  if (!/^[十一二三四五六七八九]{1,3}$/.test(numeral)) return undefined;
  for (let value = 1; value <= 99; value++) if (chinese(value) === numeral) return value;
  return undefined;
}

function positionIn(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}
