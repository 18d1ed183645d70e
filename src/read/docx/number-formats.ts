/** ST_NumberFormat (ISO 29500-1 17.18.59): how Word writes the numbers that it counts. */
import { writeNumeral } from '../../tree/index.ts';

/** The number as a format writes it; `undefined` for a format that no official language uses. */
export function formatNumber(value: number, format: string): string | undefined {
  const write = writers[format] ?? padded(format);
  if (write === undefined) return undefined;
  return value < 1 ? String(value) : (write(value) ?? String(value));
}

/** "001, 002, 003, …": newer versions of Word spell out how many figures there are. */
function padded(format: string): Writer | undefined {
  const first = /^(0+)1, /.exec(format)?.[1];
  return first === undefined ? undefined : (value) => String(value).padStart(first.length + 1, '0');
}

type Writer = (value: number) => string | undefined;

/** Each sign of a row in turn; after the last, each twice, and so on, as Word does. */
function signs(row: string): Writer {
  const all = Array.from(row);
  return (value) => {
    const times = Math.ceil(value / all.length);
    return times > mostRepeated ? undefined : all[(value - 1) % all.length]?.repeat(times);
  };
}

/** No list is as long as this; a file may say any number. */
const mostRepeated = 30;

/** Signs that Unicode has in a row, for as many numbers as it has. */
function enclosed(first: number, count: number): Writer {
  return (value) => (value <= count ? String.fromCodePoint(first + value - 1) : undefined);
}

function digits(row: string): Writer {
  const all = Array.from(row);
  return (value) =>
    Array.from(String(value))
      .map((digit) => all[Number(digit)] ?? digit)
      .join('');
}

/** Numbers as they are spoken: digits with the names of their places. */
function spoken(row: string, places: string): Writer {
  const [numerals, names] = [Array.from(row), ['', ...Array.from(places)]];
  return (value) => {
    if (value > 9999) return undefined;
    const figures = Array.from(String(value)).map(Number);
    let text = '';
    figures.forEach((digit, index) => {
      const place = figures.length - 1 - index;
      if (digit === 0) {
        // One sign stands for all noughts between other figures.
        const follows = figures.slice(index + 1).some((next) => next > 0);
        if (follows && figures[index - 1] !== 0) text += numerals[0] ?? '';
      } else if (digit === 1 && place === 1 && index === 0) text += names[1] ?? '';
      else text += `${numerals[digit] ?? ''}${names[place] ?? ''}`;
    });
    return text;
  };
}

function ordinal(value: number): string {
  const last = value % 100;
  const teen = last > 10 && last < 14;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const ones =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen';
const tens = '  Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety';
const irregular: Readonly<Record<string, string>> = {
  One: 'First',
  Two: 'Second',
  Three: 'Third',
  Five: 'Fifth',
  Eight: 'Eighth',
  Nine: 'Ninth',
  Twelve: 'Twelfth',
};

function inWords(value: number): string | undefined {
  if (value > 99) return undefined;
  if (value < 20) return ones.split(' ')[value];
  const unit = value % 10;
  const ten = tens.split(' ')[Math.floor(value / 10)] ?? '';
  return unit === 0 ? ten : `${ten}-${(ones.split(' ')[unit] ?? '').toLowerCase()}`;
}

function ordinalInWords(value: number): string | undefined {
  return inWords(value)?.replace(/[A-Za-z]+$/, (last) => {
    const known = irregular[last.charAt(0).toUpperCase() + last.slice(1)];
    if (known) return last === last.toLowerCase() ? known.toLowerCase() : known;
    return last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`;
  });
}

const chineseDigits = '〇一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';

const writers: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
  upperRoman: (value) => writeNumeral(value, 'upperRoman'),
  lowerRoman: (value) => writeNumeral(value, 'lowerRoman'),
  upperLetter: signs('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: signs('abcdefghijklmnopqrstuvwxyz'),
  ordinal,
  cardinalText: inWords,
  ordinalText: ordinalInWords,
  chicago: signs('*†‡§'),
  russianLower: signs(russianLetters),
  russianUpper: signs(russianLetters.toUpperCase()),
  arabicAlpha: signs('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: (value) => writeNumeral(value, 'arabicAbjad'),
  chineseCounting: (value) => writeNumeral(value, 'chinese') ?? digits(chineseDigits)(value),
  chineseCountingThousand: spoken('零一二三四五六七八九', '十百千'),
  chineseLegalSimplified: spoken('零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographDigital: digits(chineseDigits),
  taiwaneseCounting: (value) =>
    writeNumeral(value, 'chinese') ?? digits('○一二三四五六七八九')(value),
  taiwaneseCountingThousand: spoken('零一二三四五六七八九', '十百千'),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  japaneseCounting: spoken('〇一二三四五六七八九', '十百千'),
  japaneseDigitalTenThousand: digits(chineseDigits),
  ideographLegalTraditional: spoken('零壹貳參肆伍陸柒捌玖', '拾佰仟'),
  ideographTraditional: signs(stems),
  ideographZodiac: signs(branches),
  ideographZodiacTraditional: (value) =>
    `${Array.from(stems)[(value - 1) % 10] ?? ''}${Array.from(branches)[(value - 1) % 12] ?? ''}`,
  ideographEnclosedCircle: enclosed(0x3220, 10),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
};
