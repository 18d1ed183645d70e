/** English markers stand after the punctuation mark, French, Spanish and Russian ones before it. */
import { markOf } from '../../language/punctuation.ts';
import type { Check, CheckMessage } from '../context.ts';

/** Reports each marker on the other side of a mark than its language puts it. */
export const noteMarkerPlace: Check = (_root, { punctuation, passages }) => {
  if (!punctuation || punctuation.noteMarker === 'unknown') return [];
  const { noteMarker } = punctuation;
  const messages: CheckMessage[] = [];
  for (const { text, references } of passages) {
    for (const [index, { node, at }] of references.entries()) {
      // Markers in a row are parted by commas of their own.
      const nextTo = [references[index - 1], references[index + 1]];
      if (nextTo.some((other) => other && Math.abs(other.at - at) === 1)) continue;
      const besides =
        noteMarker === 'after' ? text.slice(at).charAt(0) : text.slice(0, at).slice(-1);
      if (markOf(besides, punctuation) === undefined) continue;
      messages.push({
        reason: `The marker ${node.label} stands ${noteMarker === 'after' ? 'before' : 'after'} "${besides}"`,
        place: node,
      });
    }
  }
  return messages;
};
