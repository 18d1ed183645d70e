/**
 * The words that a Word file shows, found without Plenary's reader: by cutting the XML itself. What
 * Word does not show (instructions of fields, older versions of drawings) is cut away first.
 */
import { strFromU8, unzipSync } from 'fflate';

export interface ShownWords {
  /** In the text and its notes. */
  text: string[];
  /** In the heads and feet of pages. */
  margins: string[];
}

export function shownWords(bytes: Uint8Array): ShownWords {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const margins = Object.keys(files).filter((name) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name),
  );
  return {
    text: [part('word/document.xml'), withoutSeparators(part('word/footnotes.xml'))].flatMap(
      wordsOf,
    ),
    margins: margins.flatMap((name) => wordsOf(part(name))),
  };
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of one list that another has less often. */
export function missingFrom(words: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The line above the notes is none of them. */
function withoutSeparators(xml: string): string {
  return xml.replace(/<w:footnote [^>]*w:type="[^"]*".*?<\/w:footnote>/gs, '');
}

function wordsOf(xml: string): string[] {
  const shown = xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replace(/<w:instrText[ >].*?<\/w:instrText>/gs, '');
  return shown.split(/<\/?w:p(?: [^>]*)?>/).flatMap((paragraph) => {
    const pieces = paragraph.matchAll(
      /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>|<w:noBreakHyphen\/>/g,
    );
    const text = [...pieces].map(([, words]) => words ?? ' ').join('');
    return wordsIn(unescaped(text));
  });
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hexadecimal, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16))
      : (entities[name] ?? ''),
  );
}
