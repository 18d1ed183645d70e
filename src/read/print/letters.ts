/**
 * Whether the letters of a font are the ones that it shows. A font says for each of its signs which
 * letter it is; some say it wrongly ("uue" where the page shows "que"), and nothing else in the file
 * tells. A language has words without which no page is written: where one of them is never met and
 * a word that differs in one letter is met again and again, the font is not to be trusted.
 */
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { World } from '../../world.ts';
import type { Line } from './lines.ts';
import { isBlank } from './page.ts';

/** Fewer words say nothing of a font. */
const fewestWords = 200;
/** Of a language's words, those that no page goes without. */
const commonest = 8;
/** Of the words of a text, such a word is at least this part, and it is met so many times. */
const often = 0.015;
const fewestTimes = 8;
/** Of two letters there are too many words that differ in one. */
const shortest = 3;

export function reportLetters(
  lines: readonly Line[],
  file: VFile,
  { languages }: Pick<World, 'languages'>,
  tag: string | undefined,
): void {
  reportUnknownSigns(lines, file);
  const common = languages.of(tag)?.words.locale.reading.functionWords ?? [];
  if (common.length === 0) return;
  for (const words of wordsByFont(lines).values()) {
    const wrong = implausibleWords(words, common);
    for (const { read, meant, count } of wrong) {
      report(file, 'implausible-words', {
        reason: `“${read}” stands ${count} times where “${meant}” is never met: a font of the file seems to say wrongly which letters it shows`,
      });
    }
  }
}

interface Implausible {
  read: string;
  meant: string;
  count: number;
}

/** Words that are met in the place of words that must be met. */
export function implausibleWords(
  words: readonly string[],
  functionWords: readonly string[],
): Implausible[] {
  if (words.length < fewestWords) return [];
  const common = functionWords.slice(0, commonest);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return common.flatMap((meant) => {
    if (meant.length < shortest || counts.has(meant)) return [];
    const [first] = [...counts]
      .filter(
        ([read, count]) =>
          count >= fewestTimes && count >= words.length * often && differsInOne(read, meant),
      )
      .filter(([read]) => !functionWords.includes(read))
      .sort((a, b) => b[1] - a[1]);
    return first ? [{ read: first[0], meant, count: first[1] }] : [];
  });
}

function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different++;
  return different === 1;
}

/** Whole words that stand in one font each. */
function wordsByFont(lines: readonly Line[]): Map<string, string[]> {
  const fonts = new Map<string, string[]>();
  for (const { pieces, text } of lines) {
    let open: { name: string; from: number; to: number } | undefined;
    const close = (): void => {
      if (!open) return;
      const words =
        text
          .slice(open.from, open.to)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const known = fonts.get(open.name) ?? [];
      for (const word of words) known.push(word);
      fonts.set(open.name, known);
    };
    for (const { run, from, to } of pieces) {
      if (open && (isBlank(run) || run.face.name === open.name)) open.to = to;
      else {
        close();
        open = { name: run.face.name, from, to };
      }
    }
    close();
  }
  return fonts;
}

// ——— Signs that are no letters at all ———

/** Private-use characters and the sign for "no character" tell nothing; bullets of old fonts do. */
const unknown = /[\ufffd\ue000-\uefff\uf100-\uf8ff]/gu;
const fewestUnknown = 3;

function reportUnknownSigns(lines: readonly Line[], file: VFile): void {
  const met = lines.filter(({ text }) => text.search(unknown) >= 0);
  const count = met.reduce((sum, { text }) => sum + (text.match(unknown)?.length ?? 0), 0);
  const [first] = met;
  if (!first || count < fewestUnknown) return;
  report(file, 'unknown-letters', {
    reason: `${count} signs have a shape on the page but no letter in the file, first in “${first.text.slice(0, 40)}”`,
  });
}
