import type { VerificationRule } from './rule.ts';

export const epubRules = {} as const satisfies Record<string, VerificationRule>;
