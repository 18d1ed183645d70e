export type Severity = 'error' | 'warning' | 'suggestion';

export interface Rule {
  severity: Severity;
  /** One sentence: what the message means. */
  description: string;
  /** One sentence: what a person does about it. */
  mend: string;
}
