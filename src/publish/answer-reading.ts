/** Does what the process of foreign files is asked: reads a document, an outline, or verifies editions. */
import type { VFileMessage } from 'vfile-message';
import { nodeWorld } from '../door/world.ts';
import { readSide } from '../comparison.ts';
import { readDocument, type ReadDocument } from '../pipeline.ts';
import { isPrint, readFileOutline, readOutline } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import type { Trace } from '../parse/index.ts';
import { verifyTogether } from '../verify/verify-together.ts';
import type { Answers, InputFile, MessageData, ReadingTask } from './reading-task.ts';

/** @param begin is told of each file before it is read. */
export async function answerReading(
  task: ReadingTask,
  begin: (path: string) => void,
): Promise<Answers[ReadingTask['kind']]> {
  switch (task.kind) {
    case 'document':
      begin(task.file.path);
      return readAll(task);
    case 'outline': {
      const { file, format } = task;
      begin(file.path);
      return format === undefined
        ? readFileOutline(file, nodeWorld())
        : readOutline(file.bytes, format, nodeWorld());
    }
    case 'print':
      begin(task.file.path);
      return isPrint(task.file.bytes, 'pdf', nodeWorld());
    case 'side': {
      begin(task.file.path);
      const side = await readSide(task.file, nodeWorld(), task.options);
      return side.kind === 'outline' ? side : { kind: 'tree', ...plainly(side) };
    }
    case 'verification':
      return verification(task, begin);
  }
}

async function readAll({
  file: input,
  options,
  traced,
}: Extract<ReadingTask, { kind: 'document' }>): Promise<Answers['document']> {
  const trace: Trace = [];
  const { file, root } = await readDocument(input, nodeWorld(), {
    ...options,
    ...(traced && { trace }),
  });
  return { ...plainly({ file, root }), trace };
}

function plainly({ file, root }: ReadDocument): Omit<Answers['document'], 'trace'> {
  return { value: String(file), root, messages: file.messages.map(messageData) };
}

function messageData(message: VFileMessage): MessageData {
  const { reason, place, ruleId, source, fatal, note, actual } = message;
  return {
    reason,
    place,
    ruleId,
    source,
    fatal,
    ...(note !== undefined && { note }),
    ...(actual !== undefined && { actual }),
    ...('setAside' in message && { setAside: message.setAside as unknown[] }),
  };
}

async function verification(
  { editions, source }: Extract<ReadingTask, { kind: 'verification' }>,
  begin: (path: string) => void,
): Promise<Answers['verification']> {
  const outline = 'path' in source ? await outlineOfSource(source, begin) : source;
  const verified = await verifyTogether(editions, outline, nodeWorld(), begin);
  return {
    ...('blocks' in outline && { outline }),
    editions: verified.map(({ name, format, findings }) => ({ name, format, findings })),
  };
}

async function outlineOfSource(
  source: InputFile,
  begin: (path: string) => void,
): Promise<Outline | { reason: string }> {
  begin(source.path);
  try {
    return await readFileOutline(source, nodeWorld());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { reason: `The source ${source.path} cannot be read: ${why}` };
  }
}
