import type { VerificationRule } from './rule.ts';

export const wordRules = {} as const satisfies Record<string, VerificationRule>;
