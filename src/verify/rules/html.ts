import type { VerificationRule } from './rule.ts';

export const htmlRules = {} as const satisfies Record<string, VerificationRule>;
