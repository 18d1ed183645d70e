/** The report for programs. */
import { humanChecksFor, matterhorn } from '../human-checks.ts';
import { findingsOf, type VerificationReport } from '../report.ts';
import { verificationRules, type VerificationRule } from '../rules.ts';
import { summarySentence } from './sentences.ts';

export function jsonReport(report: VerificationReport): string {
  const formats = new Set(
    report.documents.flatMap(({ editions }) => editions.map(({ format }) => format)),
  );
  const value = {
    summary: summarySentence(report),
    findings: findingsOf(report).length,
    documents: report.documents.map(({ name, source, editions }) => ({
      name,
      ...(source !== undefined && { source }),
      editions: editions.map((edition) => ({
        file: edition.name,
        format: edition.format,
        findings: edition.findings.map(({ ruleId, severity, reason, place, mend }) => {
          const { standard, clause }: VerificationRule = verificationRules[ruleId];
          return {
            ruleId,
            severity,
            standard,
            ...(clause !== undefined && { clause }),
            reason,
            place,
            mend,
          };
        }),
      })),
    })),
    ...(formats.has('pdf') && { matterhorn }),
    humanChecks: humanChecksFor(report).map(({ id, question }) => ({ id, question })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
