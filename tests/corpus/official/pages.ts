/** Lines and pages, as a printer without a layout makes them. */

const columns = 70;
const linesOfPage = 50;

/** Languages whose print cuts words at the end of a line. */
const cutting = new Set(['en', 'es', 'fr', 'ru']);

/** The lines of a paragraph; Chinese lines end between any two signs of its script. */
export function linesOf(text: string, language: string): string[] {
  const words =
    language === 'zh-Hans'
      ? text.split(/(?<=[\p{sc=Han}、，。；：)）])(?![、，。；：)）<])|(?<= )/u)
      : text.split(/(?<= )/u);
  const lines: string[] = [];
  let line = '';
  for (let word of words) {
    while (widthOf(line) + widthOf(word.trimEnd()) > columns && line !== '') {
      const head = cutting.has(language)
        ? headOf(word.trimEnd(), columns - widthOf(line) - 1)
        : undefined;
      if (head !== undefined) {
        line += head.endsWith('-') ? head : `${head}-`;
        word = word.slice(head.length);
      }
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const vowel = /[aeiouyàâéèêëîïôûùüáíóúаеёиоуыэюя]/iu;

/** What of a word stays on its line, at most so long; `undefined` where it is not cut. */
function headOf(word: string, most: number): string | undefined {
  const compound = word.lastIndexOf('-', most);
  if (compound > 2 && /^\p{L}+-\p{L}+/u.test(word)) return word.slice(0, compound + 1);
  if (!/^\p{Ll}{8,}[,;.]?$/u.test(word)) return undefined;
  for (let at = Math.min(most, word.length - 4); at >= 3; at--) {
    const [before = '', first = '', second = ''] = word.slice(at - 1, at + 2);
    if (vowel.test(before) && !vowel.test(first) && vowel.test(second)) return word.slice(0, at);
  }
  return undefined;
}

/** Signs of Chinese are two columns wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/gu)?.length ?? 0);
}

/** Pages of lines, each but the first below a running head, and all above their number. */
export function onPages(paragraphs: readonly string[][], head: string): string {
  const lines = paragraphs.flatMap((paragraph) => [...paragraph, '']).slice(0, -1);
  const pages: string[][] = [];
  for (let from = 0; from < lines.length; from += linesOfPage)
    pages.push(lines.slice(from, from + linesOfPage));
  return pages
    .map((page, index) => [
      ...(index === 0 ? [] : [head, '']),
      ...page,
      '',
      `${index + 1}/${pages.length}`,
    ])
    .map((page) => page.join('\n'))
    .join('\n\n');
}
