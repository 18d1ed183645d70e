import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/language/word-list.ts';
import { world } from '../world.ts';
import { expandDictionary } from './expand-dictionary.ts';

/** The packages whose words the list of a language holds together: both spellings of English. */
const dictionaries = { en: ['dictionary-en', 'dictionary-en-gb'] };
const folder = new URL('../../templates/words/', import.meta.url);

function packaged(name: string, file: string): string {
  return readFileSync(new URL(`../../node_modules/${name}/${file}`, import.meta.url), 'utf8');
}

/** Of one and two letters dictionaries have mostly signs and abbreviations: these are the words. */
const shortWords: ReadonlySet<string> = new Set(
  'a I am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '),
);

/** Words of letters, without the forms of possession. */
function listed(word: string): boolean {
  return shortWords.has(word) || /^\p{L}{3,}$/u.test(word);
}

describe.each(Object.entries(dictionaries))('the words of %s', (language, packages) => {
  it('are those of its dictionaries, in the order that they are looked up in', async () => {
    const words = new Set(
      packages.flatMap((name) => [
        ...expandDictionary(packaged(name, 'index.aff'), packaged(name, 'index.dic')),
      ]),
    );
    const list = [...words].filter(listed).sort((a, b) => (a < b ? -1 : 1));
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(
      new URL(`${language}.txt`, folder).pathname,
    );
  });

  it('stand beside the licences of the dictionaries', async () => {
    const licences = packages.map((name) => packaged(name, 'license').trim());
    await expect(`${licences.join('\n\n')}\n`).toMatchFileSnapshot(
      new URL(`${language}.licence.txt`, folder).pathname,
    );
  });
});

describe('the words of Chinese', () => {
  const lines = readFileSync(new URL('zh-Hans.txt', folder), 'utf8').trimEnd().split('\n');

  it('are of two to four characters, in the order that they are looked up in', () => {
    expect(lines.filter((word) => !/^\p{Script=Han}{2,4}$/u.test(word))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('stand beside their licence, and have no part in how a text is read', () => {
    expect(readFileSync(new URL('zh-Hans.licence.txt', folder), 'utf8')).toContain('MIT License');
    const chinese = world.languages.of('zh-Hans');
    expect(chinese?.wordList?.has('秘书长')).toBe(true);
    expect(chinese?.spelling.hasDictionary).toBe(false);
  });
});

describe('a list of words', () => {
  it('knows a word, and one that begins a sentence', () => {
    const list = new WordList('America\nport\nports\nresolution\n');
    const known = ['America', 'port', 'Port', 'ports', 'Resolution'];
    expect(known.filter((word) => list.has(word))).toEqual(known);
    expect(
      ['america', 'por', 'resoluti', 'zebra', 'A', ''].filter((word) => list.has(word)),
    ).toEqual([]);
  });

  it('is there for English, and absent where no licence allows one', () => {
    expect(world.languages.of('en')?.wordList?.has('intergovernmental')).toBe(true);
    expect(world.languages.of('fr')?.wordList).toBeUndefined();
  });
});
