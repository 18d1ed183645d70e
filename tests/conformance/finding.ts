/** What a validator says against a file. */
export interface Finding {
  /** The file as it was given to the validator. */
  file: string;
  /** The validator's own id of the rule: "7.1-11", "RSC-005", "color-contrast". */
  rule: string;
  message: string;
  /** Where in the file, in the validator's words. */
  place?: string;
}

/** Judges files together, since starting a validator costs more than judging one file. */
export type Validator = (files: readonly string[]) => Promise<Finding[]>;

/** The findings against one file as lines, equal ones counted once. */
export function complaints(findings: readonly Finding[], file: string): string[] {
  const lines = new Map<string, number>();
  for (const finding of findings.filter((one) => one.file === file)) {
    const place = finding.place === undefined ? '' : ` at ${finding.place}`;
    const line = `${finding.rule}: ${finding.message}${place}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, times]) => (times === 1 ? line : `${line} (${times} times)`));
}
