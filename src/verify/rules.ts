/**
 * The closed list of what verification can find: each id with the standard and clause that it comes
 * from. All of these are judged by this program; what only a person can judge is in
 * `human-checks.ts`.
 */
import { aknRules } from './rules/akn.ts';
import { epubRules } from './rules/epub.ts';
import { htmlRules } from './rules/html.ts';
import { markupRules } from './rules/markup.ts';
import { pdfRules } from './rules/pdf.ts';
import { textRules } from './rules/text.ts';
import { wordRules } from './rules/docx.ts';
import type { VerificationRule } from './rules/rule.ts';

export type { VerificationRule } from './rules/rule.ts';

export const verificationRules = {
  ...textRules,
  ...pdfRules,
  ...epubRules,
  ...htmlRules,
  ...markupRules,
  ...wordRules,
  ...aknRules,
} as const satisfies Record<string, VerificationRule>;

export type TextRuleId = keyof typeof textRules;
export type PdfRuleId = keyof typeof pdfRules;
export type EpubRuleId = keyof typeof epubRules;
export type HtmlRuleId = keyof typeof htmlRules;
export type WordRuleId = keyof typeof wordRules;
export type AknRuleId = keyof typeof aknRules;
export type VerificationRuleId = keyof typeof verificationRules;
