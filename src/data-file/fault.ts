/** What is wrong with a data file that a person wrote, told to people. */

export interface DataFileFault {
  file: string;
  /** The line, where the file could not be read as what it is. */
  line?: number;
  /** The path of the key, where one is at fault: `fonts[1].regular`. */
  key?: string;
  reason: string;
  mend: string;
}

/** `pdf.json: margins.left is "wide". It must be a number of points from 0 to 1584.` */
export function faultLine({ file, line, reason, mend }: DataFileFault): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${reason} ${mend}`;
}
