/** The report for a terminal. */
import { placeText, type Finding } from '../finding.ts';
import { humanChecksFor } from '../human-checks.ts';
import { findingsOf, type VerificationReport } from '../report.ts';
import { rules, type VerificationRule } from '../rules.ts';
import { humanSentence, summarySentence } from './sentences.ts';

/** One paragraph for each edition, then a summary and what only people can judge. */
export function textReport(report: VerificationReport): string {
  const paragraphs = report.documents.flatMap(({ source, editions }) =>
    editions.map(({ name, findings }) => {
      const against = source === undefined ? '' : `, against ${source}`;
      const head = findings.length === 0 ? 'no machine-checkable fault found' : countOf(findings);
      return [`${name}${against}: ${head}`, ...findings.map(findingLines)].join('\n');
    }),
  );
  const formats = new Set(
    report.documents.flatMap(({ editions }) => editions.map(({ format }) => format)),
  );
  const checks = humanChecksFor(formats).map(({ id, question }) => `  ${id}: ${question}`);
  return `${[...paragraphs, summarySentence(report), [humanSentence(formats), ...checks].join('\n')].join('\n\n')}\n`;
}

function findingLines(finding: Finding): string {
  const { standard, clause }: VerificationRule = rules[finding.ruleId];
  const place = placeText(finding.place);
  const where = place === '' ? '' : ` at ${place}`;
  const origin = clause === undefined ? standard : `${standard}, ${clause}`;
  return `  ${finding.severity} ${finding.ruleId} (${origin})${where}\n    ${finding.reason}\n    ${finding.mend}`;
}

function countOf(findings: readonly Finding[]): string {
  return findings.length === 1 ? '1 finding' : `${findings.length} findings`;
}

/** Whether editions must be withheld: warnings do not fail a verification. */
export function hasErrors(report: VerificationReport): boolean {
  return findingsOf(report).some(({ severity }) => severity === 'error');
}
