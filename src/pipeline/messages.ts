import type { VFile } from 'vfile';
import { severityOf, type RuleId, type Severity } from '../diagnostics/index.ts';

/** A message as plain data: what crosses between threads and stands in reports. */
export interface DocumentMessage {
  ruleId: RuleId;
  severity: Severity;
  line?: number;
  column?: number;
  reason: string;
  note: string;
}

/** The messages of a file in the order of their places; those about the whole document come first. */
export function messagesOf(file: VFile): DocumentMessage[] {
  return file.messages
    .map((message): DocumentMessage => ({
      ruleId: message.ruleId as RuleId,
      severity: severityOf(message),
      ...(message.line !== undefined && { line: message.line }),
      ...(message.column !== undefined && { column: message.column }),
      reason: message.reason,
      note: message.note ?? '',
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Whether these messages withhold the editions of their document. */
export function withholds(messages: readonly DocumentMessage[], strict: boolean): boolean {
  return messages.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
}

/** How many warnings each rule gave, by rule id in alphabetical order. */
export function warningsByRule(messages: readonly DocumentMessage[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of messages) {
    if (severity === 'warning') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
