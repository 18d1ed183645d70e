import { describe, expect, it } from 'vitest';
import { leadPhraseAt, leadPhrasesOf } from '../../../src/parse/genre/lead-phrases.ts';

const english = leadPhrasesOf('en');
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
    expect(leadPhrasesOf('fr')).toBeUndefined();
    expect(leadPhrasesOf('../../package')).toBeUndefined();
    expect(leadPhrasesOf(undefined)).toBeUndefined();
  });
});
