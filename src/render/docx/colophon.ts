import { fill } from '../../locale/index.ts';
import type { Root } from '../../tree/index.ts';
import type { Context } from './context.ts';
import { textRun } from './inline.ts';
import { StyledParagraph } from './paragraph.ts';

/** The closing line: what the edition was made from, and that it is not the official record. */
export function colophon(root: Root, context: Context): StyledParagraph[] {
  if (!context.options.colophon) return [];
  const { words } = context;
  const { source, received, official, corrections } = root.data?.provenance ?? {};
  const sentences = [
    source && fill(words.colophonMadeFrom, { source }),
    received && fill(words.colophonReceived, { date: received }),
    corrections?.length && fill(words.colophonCorrections, { corrections: corrections.join(' ') }),
    words.colophonNotOfficial,
    official && fill(words.colophonOfficialRecord, { url: official }),
  ].filter((sentence) => sentence);
  return [new StyledParagraph('Colophon', [textRun(sentences.join(' '), context)])];
}
