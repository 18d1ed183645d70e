/** Words of languages are data (`templates/languages`, `src/desk/words`): code holds none. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** Tables of signs that count, of letters that look alike, of characters: they are no words. */
const ofSigns: ReadonlySet<string> = new Set([
  'language/reading-words.ts',
  'parse/blocks/label-readings.ts',
  'parse/blocks/labels.ts',
  'parse/blocks/raised-digits.ts',
  'parse/genre/divisions.ts',
  'read/akn/division-levels.ts',
  'read/akn/item-levels.ts',
  'read/akn/labels.ts',
  'read/docx/number-formats.ts',
  'read/pdf/objects/strings.ts',
  'read/print/document-starts.ts',
  'read/text.ts',
  'tree/look-alikes.ts',
  'tree/numerals.ts',
]);

it('has no word in other letters than English ones', () => {
  expect(foreignWords(sources)).toEqual([]);
});

it('has no word that a language’s data say', () => {
  expect(wordsOfData(sources)).toEqual([]);
});

describe('finds a word that somebody plants', () => {
  it.each([
    [`const names = ['Français', 'English'];`, 'Français'],
    ['const error = /^خطأ!/u;', 'خطأ'],
    ['const line = `${number} из ${total}`;', 'из'],
  ])('in other letters: %s', (text, word) => {
    expect(foreignWords({ 'check/index.ts': `/** « ici » */ ${text}` })).toEqual([
      `check/index.ts: ${word}`,
    ]);
  });

  it.each([
    ['const month = /^(?:janvier|March)/;', 'janvier'],
    [`if (text === 'Recordando') return;`, 'Recordando'],
    [`const title = ['Beschluss', 'Dezember'];`, 'Dezember'],
  ])('of a language’s data: %s', (text, word) => {
    expect(wordsOfData({ 'check/index.ts': text })).toEqual([`check/index.ts: ${word}`]);
  });
});

function foreignWords(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .filter(([path]) => !ofSigns.has(path))
    .flatMap(([path, text]) =>
      literalsIn(path, text)
        .flatMap((literal) => literal.match(/\p{L}{2,}/gu) ?? [])
        .filter((word) => /[^\p{Script=Latin}]|[\u00C0-\u024F]/u.test(word))
        .map((word) => `${path}: ${word}`),
    );
}

function wordsOfData(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    literalsIn(path, text)
      .flatMap((literal) => literal.match(/\p{L}+/gu) ?? [])
      .filter((word) => dataWords.has(word))
      .map((word) => `${path}: ${word}`),
  );
}

const folder = new URL('../../templates/languages/', import.meta.url);

/** Months and the first words of phrases in other languages than English, in which messages are written. */
const dataWords: ReadonlySet<string> = new Set(
  readdirSync(folder)
    .filter((name) => name !== 'en.json')
    .flatMap((name) => {
      const data = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        months: string[];
        leadPhrases?: { preambular: unknown[]; operative: unknown[] };
      };
      const { preambular = [], operative = [] } = data.leadPhrases ?? {};
      return [...data.months, ...preambular, ...operative];
    })
    .filter((phrase) => typeof phrase === 'string')
    .map((phrase) => /^\p{L}+/u.exec(phrase)?.[0] ?? '')
    .filter((word) => word.length > 4),
);

/** What literals of a text say: strings, templates, patterns, text of elements. */
function literalsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, regex } = node as {
      type?: string;
      value?: unknown;
      regex?: { pattern: string };
    };
    if (type === 'Literal') found.push(regex?.pattern ?? String(value));
    if (type === 'TemplateElement') found.push((value as { raw: string }).raw);
    if (type === 'JSXText') found.push(String(value));
    Object.values(node).forEach(visit);
  };
  visit(parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }).program);
  return found;
}
