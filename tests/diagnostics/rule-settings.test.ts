import { describe, expect, it } from 'vitest';
import {
  faultOfRuleSetting,
  isRuleComment,
  ruleSettingsIn,
  severityUnder,
} from '../../src/diagnostics/index.ts';

describe('a setting of a rule', () => {
  it.each([
    ['paragraph-ending', 'off'],
    ['paragraph-ending', 'error'],
    ['set-aside', 'warning'],
    ['note-conflict', 'error'],
  ])('%s can be %s', (rule, setting) => {
    expect(faultOfRuleSetting(rule, setting)).toBeUndefined();
  });

  it.each([
    ['paragraph-endings', 'off', 'Did you mean "paragraph-ending"?'],
    ['constructor', 'off', 'docs/messages.md lists the rules.'],
    ['paragraph-ending', 'of', 'Did you mean "off"?'],
    ['paragraph-ending', '', 'It can be off, suggestion, warning, error.'],
    ['note-conflict', 'warning', 'a text with an error has no editions'],
    ['words-set-aside', 'off', 'Set it to "suggestion"'],
  ])('%s cannot be "%s"', (rule, setting, mend) => {
    expect(faultOfRuleSetting(rule, setting)?.mend).toContain(mend);
  });
});

describe('comments of a source', () => {
  it('set rules for the whole of it', () => {
    const source = 'Text\n\n<!-- plenary: paragraph-ending off,\nnote-orphan error -->\n';
    expect(ruleSettingsIn(source)).toEqual({
      settings: { 'paragraph-ending': 'off', 'note-orphan': 'error' },
      comments: [{ line: 3, faults: [] }],
    });
  });

  it('that name no rule are told with their line', () => {
    const [comment] = ruleSettingsIn('a\n<!-- plenary: labels off -->').comments;
    expect(comment?.line).toBe(2);
    expect(comment?.faults.map(({ reason }) => reason)).toEqual(['There is no rule "labels".']);
  });

  it('are no other comments, and nothing beside them', () => {
    expect(isRuleComment('<!-- plenary: note-orphan off -->')).toBe(true);
    expect(isRuleComment('<!-- about the plenary: paragraph 4 -->')).toBe(false);
    expect(isRuleComment('<!-- plenary: note-orphan off --> words')).toBe(false);
    expect(isRuleComment('')).toBe(false);
  });
});

it('a rule that nothing is said of weighs as usual', () => {
  expect(severityUnder({}, 'note-orphan', 'warning')).toBe('warning');
  expect(severityUnder({ 'note-orphan': 'error' }, 'note-orphan', 'warning')).toBe('error');
  expect(severityUnder({ 'note-orphan': 'off' }, 'note-orphan', 'warning')).toBeUndefined();
});
