/** The interface says the same things in each of its languages. */
import { expect, it } from 'vitest';
import { counted, fill, interfaces } from '../../src/desk/page/words.ts';

/** The sentences of an interface by their keys. */
function sentences(words: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : [...sentences(value as object, `${prefix}${key}.`)],
    ),
  );
}

const english = sentences(interfaces.en);

it.each(Object.entries(interfaces))('%s has every sentence, with every value', (_, words) => {
  const own = sentences(words);
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, sentence] of own) {
    const values = (text = ''): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect([key, values(sentence)]).toEqual([key, values(english.get(key))]);
    expect([key, sentence.trim()]).toEqual([key, expect.not.stringMatching(/^$|!$/)]);
  }
});

it('counts in the forms of the language', () => {
  const { look } = interfaces.en.status;
  expect([0, 1, 2].map((count) => counted(look, count, 'en'))).toEqual([
    'Nothing to look at',
    '1 thing to look at',
    '2 things to look at',
  ]);
  // French has one for none as well.
  expect(counted(interfaces.fr.status.notes, 0, 'fr')).toBe('0 note');
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});
