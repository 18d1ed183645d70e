/** What every report says in the same words, and never more than was checked. */
import { humanChecksFor, matterhorn } from '../human-checks.ts';
import { findingsOf, type VerificationReport } from '../report.ts';

/** "4 editions of 1 document: no machine-checkable fault found." */
export function summarySentence(report: VerificationReport): string {
  const editions = report.documents.reduce(
    (count, document) => count + document.editions.length,
    0,
  );
  const subject = `${plural(editions, 'edition')} of ${plural(report.documents.length, 'document')}`;
  const findings = findingsOf(report);
  if (findings.length === 0) {
    return `${subject}: no machine-checkable fault found. Whether they are accessible, people must judge.`;
  }
  const faulty = new Set(findings.map(({ edition }) => edition)).size;
  return `${subject}: ${plural(findings.length, 'finding')} in ${plural(faulty, 'edition')}.`;
}

/** Why a clean report is not the end of checking. */
export function humanSentence(report: VerificationReport): string {
  const checks = humanChecksFor(report);
  const arising = checks.filter(({ id }) => id.startsWith('Matterhorn')).length;
  const hasPdf = report.documents.some(({ editions }) =>
    editions.some(({ format }) => format === 'pdf'),
  );
  const pdf = hasPdf
    ? `${matterhorn.machine} of the ${matterhorn.conditions} Matterhorn conditions for PDF/UA-1 are machine checks; of the ${matterhorn.human} human ones, ${arising} can arise in such documents. `
    : '';
  return `${pdf}${checks.length === 1 ? 'This human check remains' : 'These human checks remain'}:`;
}

export const acrobatExplanation =
  'Acrobat’s own checker says “Lbl and LBody must be children of LI” where a note has its number in a Lbl. ' +
  'That alarm is false: by ISO 32000-1, 14.8.4.4.1, a Note may have a Lbl as its child, as an item of a list has. ' +
  'PDF/UA-1 asks of a note that it has an ID of its own (7.9), which is checked here, and veraPDF accepts it.';

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
