/** A document on the desk, as data: what was opened, what it is now, and what was made of it. */
import type { Format } from '../../editions/formats.ts';
import type { DeskMessage, EditionChoices, MadeFile, PrintedBlock, Shown } from '../protocol.ts';

export type Stage = 'waiting' | 'reading' | 'open' | 'failed' | 'stopped';

export interface DeskDocument {
  readonly key: number;
  /** The name of its file; editions share its stem. */
  path: string;
  /** The file as it was opened; a draft has none. */
  original?: Uint8Array;
  stage: Stage;
  /** Why it is not open. */
  failure?: { reason: string; note: string };
  /** What reading met, and which of it a person has seen to. */
  readingMessages: DeskMessage[];
  seenTo: Set<DeskMessage>;
  /** Where its blocks stand on the pages of the print that was opened. */
  printed: PrintedBlock[];
  openedSource: string;
  source: string;
  /** The source that the file gave when it was last read. */
  sourceOfFile?: string;
  /** Its file lies on the disk, and a command says when it changes; or said so, and has ended. */
  watched?: 'following' | 'ended';
  /** What the file became while the text was edited here. */
  aside?: string;
  /** Why the file as it is now cannot be read; the text is that of before. */
  fileFailure?: { reason: string; note: string };
  /** What the source shows, and of which source: it follows the editor a moment later. */
  shown?: Shown;
  shownOf?: string;
  /** Why it cannot be shown as it stands, for want of a sound template perhaps. */
  showFailure?: { reason: string; note: string };
  /** The editions, and the making that they are of. */
  files: Map<Format, MadeFile>;
  /** Why some could not be made. */
  unmade: Map<Format, { reason: string; note: string }>;
  making: 'none' | 'waiting' | 'making' | 'made' | 'failed';
  madeOf?: string;
  makingFailure?: { reason: string; note: string };
  /** Under what the browser keeps it, and whether there was room. */
  keptAs?: string;
  isKept?: boolean;
}

/** One making differs from another in this. */
export function makingOf(
  { source }: DeskDocument,
  { template, paper, links, given }: EditionChoices,
): string {
  return JSON.stringify([source, template, paper, links, given?.version]);
}

/** All that there is to look at. */
export function messagesOf({ readingMessages, seenTo, shown }: DeskDocument): DeskMessage[] {
  return [...readingMessages.filter((message) => !seenTo.has(message)), ...(shown?.messages ?? [])];
}

/** An error withholds the editions, as it does for the command. */
export function isWithheld(document: DeskDocument): boolean {
  return messagesOf(document).some(({ severity }) => severity === 'error');
}

/** Whether an edition may be offered: it was made, and nothing speaks against it. */
export function isSound({ findings }: MadeFile): boolean {
  return !findings.some(({ severity }) => severity === 'error');
}

/** The name under which the command would read its source. */
export function sourceName({ path }: DeskDocument): string {
  return `${stemOf(path)}.md`;
}

export function stemOf(path: string): string {
  return path.replace(/(?<=.)\.[^.]*$/, '');
}

/** What the original is, by its first bytes. */
export function isPdf(bytes: Uint8Array | undefined): boolean {
  return (
    bytes !== undefined &&
    new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
  );
}
