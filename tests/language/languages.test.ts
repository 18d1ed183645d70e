/** Each language is one value, made of its file when it is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../src/language/data.ts';
import { languagesOf, type LanguageFile } from '../../src/language/languages.ts';

const folder = new URL('../../templates/languages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function dataOf(name: string): LanguageData {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LanguageData;
}

/** The files, and which of them were read. */
function watched(): { files: LanguageFile[]; read: string[] } {
  const read: string[] = [];
  const files = names.map((name) => ({
    language: name.slice(0, -'.json'.length),
    get data() {
      read.push(name);
      return dataOf(name);
    },
  }));
  return { files, read };
}

const registry = { index: () => ({}), named: () => undefined };

it.each(names)('%s says the language that it is named after', (name) => {
  expect(`${dataOf(name).language}.json`).toBe(name);
});

describe('the languages', () => {
  it('read a file when it is first asked for, and once', () => {
    const { files, read } = watched();
    const languages = languagesOf(files, registry);
    expect(languages.tags).toEqual([...languages.tags].sort());
    expect(languages.faultOfTag('fr')).toBeUndefined();
    expect(read).toEqual([]);
    expect(languages.of('en-GB')).toBe(languages.english);
    expect(languages.of('zh')?.tag).toBe('zh-Hans');
    expect(read).toEqual(['en.json', 'zh-Hans.json']);
    expect(languages.all.map(({ tag }) => tag)).toEqual(languages.tags);
    expect(read.toSorted()).toEqual(names);
  });

  it('know a name in its own language, and nothing of others', () => {
    const languages = languagesOf(watched().files, registry);
    expect(languages.faultOfTag('Français')?.nearest).toBe('fr');
    expect(languages.of('qaa')).toBeUndefined();
  });

  it('are none without English', () => {
    const { files } = watched();
    const others = files.filter(({ language }) => language !== 'en');
    expect(() => languagesOf(others, registry)).toThrow('English');
  });
});
