import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import {
  isRuleComment,
  ruleSettingsIn,
  rules,
  severityOf,
  severityUnder,
  type RuleId,
  type RuleSettings,
  type Severity,
} from '../diagnostics/index.ts';
import type { Origin } from '../tree/index.ts';

/** A message as plain data: what crosses between threads and stands in reports. */
export interface DocumentMessage {
  ruleId: RuleId;
  severity: Severity;
  line?: number;
  column?: number;
  /** Where in the file the text stands that was taken out of it. */
  origin?: Origin;
  reason: string;
  note: string;
}

/**
 * The messages of a file in the order of their places; those about the whole document come first.
 * Rules weigh what the settings say, and what comments in the text say before them.
 */
export function messagesOf(file: VFile, settings: RuleSettings = {}): DocumentMessage[] {
  const { comments } = ruleSettingsIn(String(file));
  return [
    ...weighedIn(file, file.messages.map(plainMessage), settings),
    ...comments.flatMap(settingFaults),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Messages about a file, by what the settings and the comments in its text make of their rules. */
export function weighedIn(
  file: VFile,
  messages: readonly DocumentMessage[],
  settings: RuleSettings = {},
): DocumentMessage[] {
  const all = { ...settings, ...ruleSettingsIn(String(file)).settings };
  return messages.flatMap((message) => weighed(message, all));
}

function plainMessage(message: VFileMessage): DocumentMessage {
  const setsRules = message.actual !== undefined && isRuleComment(message.actual);
  return {
    ...(setsRules
      ? { ruleId: 'set-aside', severity: rules['set-aside'].severity }
      : { ruleId: message.ruleId as RuleId, severity: severityOf(message) }),
    ...(message.line !== undefined && { line: message.line }),
    ...(message.column !== undefined && { column: message.column }),
    ...originOf(message),
    reason: message.reason,
    note: message.note ?? '',
  };
}

function weighed(message: DocumentMessage, settings: RuleSettings): DocumentMessage[] {
  const severity = severityUnder(settings, message.ruleId, message.severity);
  return severity === undefined ? [] : [{ ...message, severity }];
}

function settingFaults({
  line,
  faults,
}: ReturnType<typeof ruleSettingsIn>['comments'][number]): DocumentMessage[] {
  const { severity } = rules['rule-setting'];
  return faults.map(({ reason, mend }) => ({
    ruleId: 'rule-setting',
    severity,
    line,
    column: 1,
    reason,
    note: mend,
  }));
}

function originOf({ place }: VFileMessage): { origin?: Origin } {
  return place && 'origin' in place && place.origin ? { origin: place.origin } : {};
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
