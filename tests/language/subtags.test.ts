import { describe, expect, it } from 'vitest';
import { world } from '../world.ts';

const { languages } = world;

describe('a language tag', () => {
  it.each(['en', 'en-GB', 'zh-Hans', 'sr-Latn-RS', 'de-CH-1996', 'es-419', 'mi', 'en-x-un', 'ckb'])(
    'may be %s',
    (tag) => {
      expect(languages.faultOfTag(tag)).toBeUndefined();
    },
  );

  it.each([
    ['en_GB', 'en-GB'],
    ['English', 'en'],
    ['français', 'fr'],
    ['Swahili', 'sw'],
    ['en-UKK', 'en'],
    ['en\u202e', 'en'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
  ])('is not %s, but perhaps %s', (tag, nearest) => {
    expect(languages.faultOfTag(tag)?.nearest).toBe(nearest);
  });

  it.each(['constructor', '__proto__', 'toString', 'xx', '', '-', '12'])(
    'is not “%s”, nor is anything near it',
    (tag) => {
      expect(languages.faultOfTag(tag)).toMatchObject({ reason: expect.stringMatching(/\w/) });
      expect(languages.faultOfTag(tag)).not.toHaveProperty('nearest');
    },
  );
});
