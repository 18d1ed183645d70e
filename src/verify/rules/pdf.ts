import type { VerificationRule } from './rule.ts';

export const pdfRules = {} as const satisfies Record<string, VerificationRule>;
