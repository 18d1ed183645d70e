/**
 * Formats that keep the margins of pages apart from the text have the masthead there.
 *
 * After it: what is left of the margins are lines of the masthead; all else is set aside.
 */
import { mastheadFields } from '../genre/masthead.ts';
import type { Words } from '../../language/reading-words.ts';
import { putAside, type Reading } from '../reading.ts';
import type { TextBlock } from './block.ts';
import { slice, trim } from './content.ts';

export function mastheadIn(
  margins: readonly TextBlock[],
  words: Words,
  reading: Reading,
): TextBlock[] {
  const seen = new Set<string>();
  return margins.flatMap((block): TextBlock[] => {
    const content = trim(block.content);
    const again = seen.has(content.text);
    seen.add(content.text);
    const { starts, ends } = content;
    const setAside = (from: number): void => {
      const kind = barcode.test(content.text) ? 'barcode' : from > 0 ? 'jobNumber' : 'runningHead';
      putAside(reading, kind, starts[from] ?? 0, ends[ends.length - 1] ?? 0);
    };
    if (again || (block.front === undefined && !mastheadFields(content, words))) {
      setAside(0);
      return [];
    }
    const number = processed.exec(content.text)?.[1];
    if (number === undefined) return [{ ...block, content }];
    setAside(/\d{6}$/.exec(content.text)?.index ?? 0);
    return [{ ...block, content: slice(content, 0, number.length) }];
  });
}

const barcode = /^\*\w+\*$/;
/** A job number, and the day on which the document was processed. */
const processed = /^(.*\d{2}-\d{5,6}\*?\s*\([A-Z]\))\s+\d{6}$/;
