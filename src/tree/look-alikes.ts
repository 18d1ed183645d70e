/** Cyrillic letters that look like Latin ones: Russian lists are printed with either. */

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};

/** A label with the Latin letters that it looks to be written in. */
export function withLatinLookAlikes(label: string): string {
  return Array.from(label, (letter) => lookAlikes[letter] ?? letter).join('');
}
