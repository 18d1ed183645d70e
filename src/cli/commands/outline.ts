import { formatOf } from '../../editions/formats.ts';
import { isPrintSafely, outlineSafely, readSafely } from '../../publish/reading.ts';
import { addressOf } from '../../publish/source-file.ts';
import { messagesOf } from '../../publish/messages.ts';
import { outlineOf } from '../../tree/index.ts';
import type { Command } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodeFor, exitCodes } from '../exit-codes.ts';
import { singleInput } from '../inputs.ts';
import { sayMessages } from '../print/messages.ts';
import { outlineText } from '../print/outline.ts';
import { readInput } from '../read-input.ts';

export const outline: Command = {
  description: [
    'Of a source (.md, .txt, .docx, .xml, a printed .pdf) or of any edition (.pdf, .epub, .html, .docx, .xml),',
    'read back from its bytes: one line for each block, so that two outlines can be compared with diff.',
  ].join('\n'),
  options: ['lang', 'changes', 'password', 'quiet'],
  examples: [
    ['plenary outline A_RES_78_100.pdf', 'Print the outline of an official PDF.'],
    ['plenary outline dist/draft.epub', 'Print what an e-book holds, read back from its bytes.'],
  ],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const { path } = source;
    const input = await readInput(source, surroundings);
    const format = formatOf(addressOf(path).file);
    const isSource =
      format === undefined ||
      format === 'docx' ||
      format === 'xml' ||
      (format === 'pdf' && (await isPrintSafely(input)));
    if (!isSource) {
      surroundings.terminal.result(outlineText(await outlineSafely(input, format)));
      return exitCodes.done;
    }
    const { file, root } = await readSafely(input, readingRequest(options));
    const messages = messagesOf(file);
    sayMessages(path, messages, surroundings.terminal, ['error']);
    surroundings.terminal.result(outlineText(outlineOf(root)));
    return exitCodeFor(messages);
  },
};
