/** A language that says what changed says all of it, with the same places for what it is about. */
import { expect, it } from 'vitest';
import { world } from '../world.ts';

type Phrases = { [name: string]: string | Phrases };

/** Each phrase by its path, as the names that it holds a place for. */
function places(phrases: Phrases, path = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(phrases).flatMap(([name, phrase]): [string, string[]][] => {
      const at = `${path}/${name}`;
      if (typeof phrase !== 'string') return Object.entries(places(phrase, at));
      const named = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);
      return [[at, [...new Set(named)].sort()]];
    }),
  );
}

const phrasesOf = (tag: string): Phrases =>
  (world.languages.of(tag)?.comparison ?? {}) as unknown as Phrases;

it.each(['ar', 'es', 'fr', 'ru', 'zh-Hans'])('in %s', (tag) => {
  expect(places(phrasesOf(tag))).toEqual(places(phrasesOf('en')));
  const empty = JSON.stringify(phrasesOf(tag)).includes('""');
  expect(empty).toBe(false);
});
