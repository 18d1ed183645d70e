export { rules, type CheckRuleId, type Rule, type RuleId, type Severity } from './rules.ts';
export {
  faultOfRuleSetting,
  isRuleComment,
  ruleSettings,
  ruleSettingsIn,
  severityUnder,
  type RuleSetting,
  type RuleSettingFault,
  type RuleSettings,
} from './rule-settings.ts';
export {
  messageSource,
  report,
  setAsideBy,
  severityOf,
  type Report,
  type SetAsideMessage,
  type SourceRange,
} from './report.ts';
