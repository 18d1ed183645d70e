/** What is asked of the process that reads foreign files, and what it answers. Plain data: it crosses. */
import type { NoSource } from '../verify/verify-together.ts';
import type { VFileMessage } from 'vfile-message';
import type { Format } from '../editions/formats.ts';
import type { ReadingOptions, SourceInput } from '../read/index.ts';
import type { Outline } from '../tree/outline.ts';
import type { Root } from '../tree/types.ts';
import type { Finding } from '../verify/finding.ts';
import type { EditionToVerify } from '../verify/verify-together.ts';

/** A file with its bytes, and which of its documents is meant. */
export type InputFile = SourceInput;

export type ReadingTask =
  | { kind: 'document'; file: InputFile; options: Omit<ReadingOptions, 'trace'>; traced: boolean }
  | { kind: 'outline'; file: InputFile; format?: Format }
  | { kind: 'print'; file: InputFile }
  | { kind: 'side'; file: InputFile; options: Omit<ReadingOptions, 'trace'> }
  | {
      kind: 'verification';
      editions: EditionToVerify[];
      source: InputFile | Outline | NoSource;
    };

export interface Answers {
  document: {
    value: string;
    root: Root;
    messages: MessageData[];
    trace: NonNullable<ReadingOptions['trace']>;
  };
  outline: Outline;
  print: boolean;
  /** One side of a comparison. */
  side:
    | { kind: 'outline'; outline: Outline; format: Format }
    | ({ kind: 'tree' } & Omit<Answers['document'], 'trace'>);
  verification: {
    outline?: Outline;
    editions: { name: string; format: Format; findings: Finding[] }[];
  };
}

/** A message of a file, without its class. */
export type MessageData = Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source'> &
  Partial<Pick<VFileMessage, 'fatal' | 'note' | 'actual'>> & { setAside?: readonly unknown[] };

/** What the process says: which file it has begun, then an answer or why there is none. */
export type Said =
  | { begun: string }
  | { answer: Answers[ReadingTask['kind']] }
  | { failure: { name: string; message: string; mend?: string } };
