/** A template that cannot be used, told to people. */
import { faultLine, type DataFileFault } from '../data-file/fault.ts';

/** A template that is not there, or cannot be used. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly reason: string;
  readonly mend: string;
  readonly faults: readonly DataFileFault[];

  constructor(reason: string, mend: string, faults: readonly DataFileFault[] = []) {
    super([reason, ...faults.map(faultLine), mend].join('\n'));
    this.reason = reason;
    this.mend = mend;
    this.faults = faults;
  }
}

/** The error that names all faults of a template. */
export function templateRefusal(name: string, faults: readonly DataFileFault[]): TemplateError {
  return new TemplateError(
    `The template "${name}" cannot be used.`,
    'docs/templates.md lists the files and the keys of a template.',
    faults,
  );
}
