import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Node, Point, Position } from 'unist';
import { rules, type RuleId, type Severity } from './rules.ts';

/** The name under which Plenary's messages stand in a VFile. */
export const messageSource = 'plenary';

export interface Report {
  /** What is wrong, here, in one sentence. */
  reason: string;
  /** Where it is: a node, a range or a point; absent for the document as a whole. */
  place?: Node | Position | Point | undefined;
  /** What to do, when it is more exact than the rule's own mend. */
  note?: string;
}

/** Adds a message of the closed list to the file and returns it. Never throws. */
export function report(file: VFile, ruleId: RuleId, { reason, place, note }: Report): VFileMessage {
  const rule = rules[ruleId];
  const message = file.message(reason, {
    place: pointOrPosition(place),
    ruleId,
    source: messageSource,
  });
  message.fatal = fatalOf[rule.severity];
  message.note = note ?? rule.mend;
  return message;
}

/** The severity of a message, from its `fatal` field. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'suggestion';
}

// vfile has three states: true fails, false warns, undefined informs.
const fatalOf = { error: true, warning: false, suggestion: undefined } as const satisfies Record<
  Severity,
  boolean | undefined
>;

function pointOrPosition(place: Report['place']): Point | Position | undefined {
  return place !== undefined && 'type' in place ? place.position : place;
}
