import type { CommandFailure } from '../failures.ts';
import { visible, type Terminal } from '../terminal.ts';

/** Says why something could not be done, and the mend. Failures are said even when all is quiet. */
export function sayFailure(
  { reason, mend }: { reason: string; mend: string },
  terminal: Terminal,
): void {
  terminal.say(`${terminal.style('error', 'error')} ${visible(reason)}`);
  if (mend !== '') terminal.say(terminal.style('dim', `    ${visible(mend)}`));
}

/** A failure's own words. */
export function failureWords({ message, mend }: CommandFailure): { reason: string; mend: string } {
  return { reason: message, mend };
}
