/**
 * What a person decided about rules: which are not to be told, and which weigh more or less than usual.
 * What reading did to a text is always told, and an error stays one: nothing may go wrong in silence.
 */
import { checkRules } from './check-rules.ts';
import { nearest } from './nearest.ts';
import { rules, type RuleId, type Severity } from './rules.ts';

export const ruleSettings = ['off', 'suggestion', 'warning', 'error'] as const;

export type RuleSetting = (typeof ruleSettings)[number];

/** How rules are set that are not as usual. */
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** A setting that cannot be: why, and what to write instead. */
export interface RuleSettingFault {
  reason: string;
  mend: string;
}

/** Why a rule cannot be set so; `undefined` when it can. */
export function faultOfRuleSetting(rule: string, setting: string): RuleSettingFault | undefined {
  if (!isRule(rule)) {
    const meant = nearest(rule, Object.keys(rules));
    return {
      reason: `There is no rule "${rule}".`,
      mend: meant === undefined ? 'docs/messages.md lists the rules.' : `Did you mean "${meant}"?`,
    };
  }
  if (!isSetting(setting)) {
    const meant = nearest(setting, ruleSettings);
    return {
      reason: `The rule ${rule} is set to "${setting}".`,
      mend:
        meant === undefined ? `It can be ${ruleSettings.join(', ')}.` : `Did you mean "${meant}"?`,
    };
  }
  if (rules[rule].severity === 'error' && setting !== 'error') {
    return {
      reason: `The rule ${rule} tells of an error, and cannot be set to "${setting}".`,
      mend: 'Take the setting away: a text with an error has no editions.',
    };
  }
  if (setting === 'off' && !Object.hasOwn(checkRules, rule)) {
    return {
      reason: `The rule ${rule} tells what reading did to a text, and cannot be set to "off".`,
      mend: 'Set it to "suggestion", which is told by plenary check alone.',
    };
  }
  return undefined;
}

/** A comment of a source that sets rules: `<!-- plenary: paragraph-ending off, note-orphan error -->`. */
const comment = /<!--\s*plenary:([^]*?)-->/g;

/** The settings that stand in the comments of a source, and those in them that cannot be. */
export function ruleSettingsIn(source: string): {
  settings: RuleSettings;
  comments: { line: number; faults: RuleSettingFault[] }[];
} {
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  const comments = [...source.matchAll(comment)].map(({ index, 1: words = '' }) => {
    const faults: RuleSettingFault[] = [];
    for (const one of words.split(',').map((text) => text.trim())) {
      const [rule = '', setting = '', ...more] = one.split(/\s+/);
      const fault = faultOfRuleSetting(rule, [setting, ...more].join(' '));
      if (fault) faults.push(fault);
      else settings[rule as RuleId] = setting as RuleSetting;
    }
    return { line: source.slice(0, index).split('\n').length, faults };
  });
  return { settings, comments };
}

/** Whether what was set aside of a source is such a comment and nothing else. */
export function isRuleComment(text: string): boolean {
  return text.replace(comment, '').trim() === '' && text.trim() !== '';
}

/** What a message weighs under these settings; `undefined` when it is not to be told. */
export function severityUnder(
  settings: RuleSettings,
  rule: RuleId,
  usual: Severity,
): Severity | undefined {
  const setting = Object.hasOwn(settings, rule) ? settings[rule] : undefined;
  return setting === 'off' ? undefined : (setting ?? usual);
}

function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}

function isSetting(name: string): name is RuleSetting {
  return ruleSettings.some((setting) => setting === name);
}
