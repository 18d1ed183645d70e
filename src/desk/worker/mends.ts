/** What can be done about a message by a click: only where one thing alone can be done. */
import type { ReadDocument } from '../../core.ts';
import type { Mend } from '../protocol.ts';

type Message = ReadDocument['file']['messages'][number];

/** How far before the end of a paragraph its mark can stand: behind it come notes and quotes. */
const reach = 400;

/** The mend of a message that says what stands there and what alone could stand instead. */
export function mendOf({ place, actual, expected }: Message, source: string): Mend | undefined {
  const insert = expected?.length === 1 ? expected[0] : undefined;
  const point = place && 'start' in place ? place.end : place;
  if (insert === undefined || actual === undefined || actual === null || !point) return undefined;
  const end = point.offset ?? 0;
  const start = Math.max(0, end - reach);
  const before = source.slice(start, end);
  // References to notes, marks of emphasis, and what closes a quotation or a bracket.
  const tail = /(?:\[\^[^\]\s]+\]|[\s”’"'»«)\]*_])*$/u.exec(before);
  const at = start + (tail?.index ?? before.length) - actual.length;
  if (at < start || source.slice(at, at + actual.length) !== actual) return undefined;
  return { from: at, to: at + actual.length, insert };
}
