import { describe, expect, it } from 'vitest';
import { editionWordsOf } from '../../../../src/language/languages.ts';
import { breaksOf } from '../../../../src/render/pdf/text/breaks.ts';
import { togetherPatterns } from '../../../../src/language/together.ts';
import { world } from '../../../world.ts';

const together = togetherPatterns(editionWordsOf(world.languages, 'en'));

/** The text with a bar wherever a line may end. */
function broken(text: string): string {
  const breaks = breaksOf(text, together);
  return Array.from(text, (character, at) => (breaks[at] === 1 ? `|${character}` : character)).join(
    '',
  );
}

describe('a line', () => {
  it.each([
    ['may end after a space', 'Recalling its resolution', 'Recalling |its |resolution'],
    ['never ends inside a symbol', 'in A/RES/70/179 and', 'in |A/RES/70/179 |and'],
    ['never ends inside a date', 'on 17 December 2015 in', 'on |17 December |2015 |in'],
    [
      'keeps a number with its word',
      'see Article 5 and No. 39574',
      'see |Article 5 |and |No. 39574',
    ],
    ['keeps a citation whole', 'paragraph 4 (a) above', 'paragraph 4 (a) |above'],
    ['keeps a resolution and its year', 'S/RES/1325 (2000), and', 'S/RES/1325 (2000), |and'],
    ['keeps a percentage', 'over 40 per cent of', 'over |40 per cent |of'],
    ['may end after a hyphen', 'UN-Women, gender- and', 'UN-|Women, |gender- |and'],
    ['never ends at a no-break hyphen', 'non\u2011food items', 'non\u2011food |items'],
    ['may end after a dash', 'States — all', 'States |— |all'],
    ['never ends at a no-break space', '5\u00a0m of', '5\u00a0m |of'],
    ['may end between Chinese characters', '决议，又', '决|议，|又'],
    ['takes a line end in the text for a space', 'one\ntwo', 'one\n|two'],
  ])('%s', (_rule, text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it('may end inside an address that is longer than any word', () => {
    expect(broken(`https://example.org/${'part/'.repeat(8)}`)).toContain('part/|part/');
  });
});
