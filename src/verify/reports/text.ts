/** The report for a terminal. */
import type { Finding } from '../finding.ts';
import { placeText } from '../place.ts';
import { humanChecksFor } from '../human-checks.ts';
import { findingsOf, type VerificationReport, type VerifiedDocument } from '../report.ts';
import { verificationRules, type VerificationRule } from '../rules.ts';
import { humanSentence, summarySentence } from './sentences.ts';

/** A line for each document with the findings in its editions, a summary, and what people have to judge. */
export function textReport(report: VerificationReport): string {
  const documents = report.documents.flatMap(documentLines);
  const checks = humanChecksFor(report).map(({ id, question }) => `  ${id}: ${question}`);
  return `${[
    documents.join('\n'),
    summarySentence(report),
    [humanSentence(report), ...checks].join('\n'),
  ].join('\n\n')}\n`;
}

function documentLines({ name, source, editions }: VerifiedDocument): string[] {
  const against = source === undefined ? '' : `, against ${source}`;
  const faulty = editions.filter(({ findings }) => findings.length > 0);
  const count = faulty.reduce((sum, { findings }) => sum + findings.length, 0);
  const found = count === 0 ? 'no machine-checkable fault found' : countOf(count);
  const [first, ...others] = editions;
  const subject =
    first && others.length === 0
      ? first.name
      : `${name} (${editions.map(({ format }) => format).join(' ')})`;
  return [
    `${subject}${against}: ${found}`,
    ...faulty.flatMap(({ name: file, findings }) => [
      `  ${file}: ${countOf(findings.length)}`,
      ...findings.map(findingLines),
    ]),
  ];
}

function findingLines(finding: Finding): string {
  const { standard, clause }: VerificationRule = verificationRules[finding.ruleId];
  const place = placeText(finding.place);
  const where = place === '' ? '' : ` at ${place}`;
  const origin = clause === undefined ? standard : `${standard}, ${clause}`;
  return `    ${finding.severity} ${finding.ruleId} (${origin})${where}\n      ${finding.reason}\n      ${finding.mend}`;
}

function countOf(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`;
}

/** Whether editions must be withheld: warnings do not fail a verification. */
export function hasErrors(report: VerificationReport): boolean {
  return findingsOf(report).some(({ severity }) => severity === 'error');
}
