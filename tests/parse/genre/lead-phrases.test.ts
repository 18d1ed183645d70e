import { describe, expect, it } from 'vitest';
import { leadPhraseAt } from '../../../src/language/lead-phrases.ts';
import { world } from '../../world.ts';

const english = world.languages.of('en')?.leadPhrases;
const phraseOf = (text: string): string | undefined => {
  const match = english && leadPhraseAt(text, english);
  return match && text.slice(0, match.length);
};

describe('the lead phrase of an English paragraph', () => {
  it.each([
    ['Recalling its resolution', 'Recalling'],
    ['Recalling also its resolution', 'Recalling also'],
    ['Also recalls its decision', 'Also recalls'],
    ['Deeply concerned about', 'Deeply concerned'],
    ['Taking note with appreciation of the reports', 'Taking note with appreciation'],
    ['Taking note also of the Plan', 'Taking note also'],
    ['Once again urges States', 'Once again urges'],
    ['Calls upon Member States', 'Calls upon'],
    ['Bearing in mind that', 'Bearing in mind'],
    ['Strongly condemns and deplores the acts', 'Strongly condemns and deplores'],
    ['Reiterates its call upon States', 'Reiterates its call'],
    ['Expresses support for', 'Expresses support'],
  ])('“%s” opens with “%s”', (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase);
  });

  it.each([
    'The Conference',
    'recalling its resolution',
    'Nothing in this',
    'Switzerland will become',
    '',
  ])('“%s” has none', (text) => {
    expect(phraseOf(text)).toBeUndefined();
  });

  it('tells the preamble from the operative part', () => {
    expect(english && leadPhraseAt('Noting that', english)?.kind).toBe('preambular');
    expect(english && leadPhraseAt('Notes that', english)?.kind).toBe('operative');
  });

  it('is not known in languages without a list', () => {
    expect(world.languages.of('pt')?.leadPhrases).toBeUndefined();
    expect(world.languages.of('../../package')?.leadPhrases).toBeUndefined();
    expect(world.languages.of(undefined)).toBeUndefined();
  });
});

describe('the lead phrase of a paragraph in another language', () => {
  it.each([
    ['fr', 'Rappelant également sa résolution 64/293', 'Rappelant également', 'preambular'],
    ['fr', 'Considérant que la question', 'Considérant', 'preambular'],
    ['es', 'Solicita al Secretario General', 'Solicita', 'operative'],
    // Russian print sets it in small letters.
    ['ru', 'ссылаясь также на свои резолюции', 'ссылаясь также', 'preambular'],
    ['ru', 'настоятельно призывает государства', 'настоятельно призывает', 'operative'],
    // Vowel signs and stretched letters are written at will.
    ['ar', 'تسلّم بأن', 'تسلّم', 'operative'],
    ['ar', 'وإذ تـشير أيضا إلى', 'وإذ تـشير أيضا', 'preambular'],
    // No space tells where it ends, and its place tells what it opens.
    ['zh-Hans', '又重申其承诺', '又重申', 'either'],
    ['zh-Hans', '铭记《宪章》', '铭记', 'preambular'],
  ])('%s: “%s” opens with “%s”', (language, text, phrase, kind) => {
    const phrases = world.languages.of(language)?.leadPhrases;
    const match = phrases && leadPhraseAt(text, phrases);
    expect(match && [text.slice(0, match.length), match.kind]).toEqual([phrase, kind]);
  });

  it('opens with a capital where the language writes one', () => {
    const french = world.languages.of('fr')?.leadPhrases;
    expect(french && leadPhraseAt('rappelant sa résolution', french)).toBeUndefined();
  });
});
