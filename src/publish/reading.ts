/**
 * Foreign files are read by a process that can be stopped: whatever a file does to its reader, it does
 * there. Texts are read in this one, in time that grows with their length and not faster.
 */
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ComparedSide } from '../comparison.ts';
import { nodeWorld } from '../door/world.ts';
import { formatOf, type Format } from '../editions/formats.ts';
import { readDocument, type ReadDocument } from '../pipeline.ts';
import type { ReadingOptions } from '../read/index.ts';
import type { Outline } from '../tree/outline.ts';
import type { Answers, InputFile, MessageData, ReadingTask } from './reading-task.ts';

/** Reads and checks a document, in a process of its own where it is no plain text. */
export async function readSafely(
  file: InputFile,
  options: ReadingOptions = {},
): Promise<ReadDocument> {
  if (isText(file)) return readDocument(file, nodeWorld(), options);
  const { trace, ...rest } = options;
  const answer = await ask({ kind: 'document', file, options: rest, traced: trace !== undefined });
  trace?.push(...answer.trace);
  return document(file.path, answer);
}

/** Reads one side of a comparison. */
export async function sideSafely(
  file: InputFile,
  options: Omit<ReadingOptions, 'trace'>,
): Promise<ComparedSide> {
  if (isText(file)) {
    const { readSide } = await import('../comparison.ts');
    return readSide(file, nodeWorld(), options);
  }
  const answer = await ask({ kind: 'side', file, options });
  return answer.kind === 'outline' ? answer : { kind: 'tree', ...document(file.path, answer) };
}

function document(path: string, answer: Omit<Answers['document'], 'trace'>): ReadDocument {
  const file = new VFile({ value: answer.value, path });
  file.messages.push(...answer.messages.map(withClass));
  return { file, root: answer.root };
}

/** What a file of a format reads as, or any file. */
export function outlineSafely(file: InputFile, format?: Format): Promise<Outline> {
  return ask({ kind: 'outline', file, ...(format !== undefined && { format }) });
}

/** Whether a file is a printed PDF of somebody else's: a source, and no edition. */
export function isPrintSafely(file: InputFile): Promise<boolean> {
  return ask({ kind: 'print', file });
}

/** Most runs read texts alone: no process is loaded before it is asked. */
async function ask<K extends ReadingTask['kind']>(
  task: Extract<ReadingTask, { kind: K }>,
): Promise<Answers[K]> {
  return (await import('./stoppable-reading.ts')).ask(task);
}

/** Text that reading goes through once, and not so much of it that a person would wait. */
function isText({ path, bytes }: InputFile): boolean {
  if (bytes.length > mostTextHere || formatOf(path) === 'pdf') return false;
  const head = bytes.subarray(0, 1024);
  return !head.includes(0) && !foreignStart.test(String.fromCharCode(...head));
}

const mostTextHere = 2_000_000;
// A document of an old Word has zeros in its head.
const foreignStart = /^(?:\s|\u00ef\u00bb\u00bf)*<|^PK|%PDF-/;

function withClass({ reason, place, ruleId, source, ...more }: MessageData): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source });
  return Object.assign(message, more);
}
