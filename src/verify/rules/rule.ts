/** One thing that verification can find. */
export interface VerificationRule {
  severity: 'error' | 'warning';
  /** The standard that asks for it, or "Plenary" for what only the source can tell. */
  standard: string;
  /** The clause of the standard, where its id does not say it. */
  clause?: string;
  /** One sentence: what must hold. */
  description: string;
  /** What it cannot see, where it models less than its description might promise. */
  blind?: string;
  /** One sentence: what a person does about a finding. */
  mend: string;
}

/** A fault that only a renderer can have made: there is nothing in the source to mend. */
export const rebuild =
  'Build the edition again; if the finding stays, it is a fault of Plenary: please report it with the source.';
