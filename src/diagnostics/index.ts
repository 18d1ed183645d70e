export { rules, type CheckRuleId, type Rule, type RuleId, type Severity } from './rules.ts';
export {
  messageSource,
  report,
  setAsideBy,
  severityOf,
  type Report,
  type SetAsideMessage,
  type SourceRange,
} from './report.ts';
