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
  /** The text that the message is about, whole. */
  actual?: string;
  /** What alone could stand in its place. */
  expected?: string;
  /** The stretches of the source that were set aside, when the message accounts for them. */
  setAside?: readonly SourceRange[];
}

/** A stretch of the source, in UTF-16 offsets: from the first up to, not including, the second. */
export type SourceRange = readonly [from: number, to: number];

/** A message that accounts for text that is not in the tree. */
export interface SetAsideMessage extends VFileMessage {
  setAside: readonly SourceRange[];
}

/** Adds a message of the closed list to the file and returns it. Never throws. */
export function report(
  file: VFile,
  ruleId: RuleId,
  { reason, place, note, actual, expected, setAside }: Report,
): VFileMessage {
  const rule = rules[ruleId];
  const message = file.message(reason, {
    place: withOrigin(pointOrPosition(place), file),
    ruleId,
    source: messageSource,
  });
  message.fatal = fatalOf[rule.severity];
  message.note = note ?? rule.mend;
  if (actual !== undefined) message.actual = actual;
  if (expected !== undefined) message.expected = [expected];
  return setAside ? Object.assign(message, { setAside }) : message;
}

/** The stretches of the source that a message accounts for. */
export function setAsideBy(message: VFileMessage): readonly SourceRange[] {
  return (message as Partial<SetAsideMessage>).setAside ?? [];
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

/** A text that was taken out of a file has its places there. */
function withOrigin(
  place: Point | Position | undefined,
  { data: { origins } }: VFile,
): Point | Position | undefined {
  if (!origins || !place || !('start' in place) || place.origin) return place;
  const origin = origins[place.start.line - 1];
  return origin ? { ...place, origin } : place;
}
