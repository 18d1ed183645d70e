export { rules, type Rule, type RuleId, type Severity } from './rules.ts';
export { report, severityOf, messageSource, type Report } from './report.ts';
