import type { CommandFailure } from '../failures.ts';
import { visible, type Terminal } from '../terminal.ts';

export interface FailureWords {
  reason: string;
  mend: string;
  details?: readonly string[];
}

/** Says why something could not be done, and the mend. Failures are said even when all is quiet. */
export function sayFailure({ reason, mend, details = [] }: FailureWords, terminal: Terminal): void {
  terminal.say(`${terminal.style('error', 'error')} ${visible(reason)}`);
  for (const detail of details) terminal.say(`    ${visible(detail)}`);
  if (mend !== '') terminal.say(terminal.style('dim', `    ${visible(mend)}`));
}

/** A failure's own words. */
export function failureWords({ message, mend, details }: CommandFailure): FailureWords {
  return { reason: message, mend, ...(details.length > 0 && { details }) };
}
