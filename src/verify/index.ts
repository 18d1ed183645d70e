export { verifyEdition, type EditionContext } from './verify-edition.ts';
export { placeText, type Finding, type Place } from './finding.ts';
export { rules, type VerificationRule, type VerificationRuleId } from './rules.ts';
