export { verifyEdition, type EditionContext } from './verify-edition.ts';
export type { Finding } from './finding.ts';
export { placeText, type Place } from './place.ts';
export {
  findingsOf,
  type VerificationReport,
  type VerifiedDocument,
  type VerifiedEdition,
} from './report.ts';
export { hasErrors, textReport } from './reports/text.ts';
export { jsonReport } from './reports/json.ts';
export { htmlReport } from './reports/html.ts';
export type { PagePicture, ReportMaterial } from './reports/material.ts';
export { humanChecks, humanChecksFor, matterhorn, type HumanCheck } from './human-checks.ts';
export { verificationRules, type VerificationRule, type VerificationRuleId } from './rules.ts';
