import { formatOf, readOutline } from '../../read/outline/read-outline.ts';
import { readDocument } from '../../pipeline.ts';
import { messagesOf, withholds } from '../../pipeline/messages.ts';
import { outlineOf } from '../../tree/index.ts';
import type { Command } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { FileFailure } from '../failures.ts';
import { singleInput } from '../inputs.ts';
import { sayMessages } from '../print/messages.ts';
import { outlineText } from '../print/outline.ts';
import { readInput } from '../read-input.ts';

export const outline: Command = {
  description: [
    'Of a source (.md, .txt, .docx) or of any edition (.pdf, .epub, .html, .docx), read back from its',
    'bytes: one line for each block, so that two outlines can be compared with diff.',
  ].join('\n'),
  options: ['lang', 'changes', 'quiet'],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const { path } = source;
    const bytes = await readInput(source, surroundings);
    const format = formatOf(path);
    if (format !== undefined && format !== 'docx') {
      const read = readOutline(bytes, format).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new FileFailure(`${path} cannot be read: ${why}`, 'Build the edition again.');
      });
      surroundings.terminal.result(outlineText(await read));
      return exitCodes.done;
    }
    const { file, root } = await readDocument({ path, bytes }, readingRequest(options));
    const messages = messagesOf(file);
    sayMessages(path, messages, surroundings.terminal, ['error']);
    surroundings.terminal.result(outlineText(outlineOf(root)));
    return withholds(messages, false) ? exitCodes.documentErrors : exitCodes.done;
  },
};
