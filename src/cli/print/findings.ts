/** Why editions of a document were not published, for people. */
import type { Finding } from '../../verify/finding.ts';
import { placeText } from '../../verify/place.ts';
import { visible, type Terminal } from '../terminal.ts';

// What is wrong with a page is often wrong with all of them.
const mostForEach = 5;

/** Says the findings of each edition that was not published. They are errors: said also when all is quiet. */
export function sayFindings(path: string, findings: readonly Finding[], terminal: Terminal): void {
  const editions = new Set(findings.map(({ edition }) => edition));
  for (const edition of editions) {
    const ofIt = findings.filter((finding) => finding.edition === edition);
    terminal.say(
      `${terminal.style('bold', visible(path))}: ${terminal.style('error', 'error')} ` +
        `${visible(edition)} does not verify and was not published; what stood there before stays.`,
    );
    for (const { ruleId, reason, place } of ofIt.slice(0, mostForEach)) {
      const where = placeText(place);
      terminal.say(
        `    ${ruleId}${where === '' ? '' : ` at ${visible(where)}`}: ${visible(reason)}`,
      );
    }
    const left = ofIt.length - mostForEach;
    if (left > 0) terminal.say(`    and ${left} more; plenary build --json has all of them.`);
  }
  if (editions.size > 0) terminal.say(terminal.style('dim', `    ${mend}`));
}

const mend =
  'An edition that differs from its text is a fault of Plenary: please report it with the text. --no-verify publishes it as it is.';
