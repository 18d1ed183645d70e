/** What an edition of Plenary's says about itself at its end: read again, it is no text. */
import type { EditionsLocale } from '../../language/data.ts';
import { putAside, type Reading } from '../reading.ts';
import type { Block } from './block.ts';

/** So many blocks at the end of a text are looked at. */
const reach = 8;

export function withoutColophon(
  blocks: readonly Block[],
  words: EditionsLocale | undefined,
  reading: Reading,
): Block[] {
  if (!words) return [...blocks];
  // The notes of a print follow its text, however many they are.
  const isNote = (block: Block): boolean =>
    block.kind === 'text' && block.noteLabelLength !== undefined;
  const last = new Set(blocks.filter((block) => !isNote(block)).slice(-reach));
  return blocks.filter((block) => {
    if (!last.has(block) || block.kind === 'table') return true;
    const { text, starts, ends } = block.content;
    if (!opensColophon(text.replace(/\s+/g, ' ').trim(), words)) return true;
    putAside(reading, 'colophon', starts[0] ?? 0, ends[ends.length - 1] ?? 0);
    return false;
  });
}

/** Whether a text begins as the closing line of an edition in that language does. */
export function opensColophon(text: string, words: EditionsLocale): boolean {
  return openings(words).test(text);
}

/** Its statements, each up to what it is filled with; the heading stands alone. */
function openings({
  colophonHeading,
  colophonMadeFrom,
  colophonReceived,
  colophonCorrections,
  colophonNotOfficial,
}: EditionsLocale): RegExp {
  const statements = [colophonMadeFrom, colophonReceived, colophonCorrections, colophonNotOfficial]
    .map((statement) => literally(statement.split('{')[0] ?? ''))
    .join('|');
  return new RegExp(`^(?:${literally(colophonHeading)}$|${statements})`, 'u');
}

function literally(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
