/** Messages in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import { rules, type RuleId } from '../../src/diagnostics/index.ts';
import { interfaces } from '../../src/desk/page/words.ts';
import { messageInWords, originInWords, ruleWords } from '../../src/desk/page/message-words.ts';

const message = {
  ruleId: 'paragraph-ending' as RuleId,
  severity: 'warning' as const,
  reason: 'Preambular paragraph 2 ends with a full stop; a comma is expected',
  note: 'Compare with the printed text; the wording is never changed.',
};

describe('originInWords', () => {
  it('says the place in the language of the page', () => {
    expect(originInWords({ page: 1, line: 3 }, interfaces.fr)).toBe('page 1, ligne 3');
    expect(originInWords({ part: 'notes', paragraph: 2 }, interfaces.en)).toBe(
      'notes, paragraph 2',
    );
    expect(originInWords({}, interfaces.en)).toBe('');
  });
});

describe('messageInWords', () => {
  it('is the sentence of the command in English', () => {
    expect(messageInWords(message, 'en')).toEqual({ reason: message.reason, note: message.note });
  });

  it('is the meaning of the rule in French, with the sentence of the command', () => {
    expect(messageInWords(message, 'fr')).toEqual({
      reason: 'Un paragraphe ne se termine pas par le signe que demande sa place.',
      note: 'Comparer au texte imprimé ; les mots ne sont jamais changés.',
      exactly: message.reason,
    });
  });

  it('knows every rule, and no other, in each language that it speaks', () => {
    for (const words of Object.values(ruleWords)) {
      if (!words) continue;
      expect(Object.keys(words).sort()).toEqual(Object.keys(rules).sort());
      for (const [rule, sentences] of Object.entries(words)) {
        expect([rule, sentences.length]).toEqual([rule, 2]);
        for (const sentence of sentences)
          expect([rule, sentence]).toEqual([rule, expect.stringMatching(/[.»]$/)]);
      }
    }
  });
});
