import { readDocument } from '../../pipeline.ts';
import { messagesOf, withholds } from '../../pipeline/messages.ts';
import { writeWhole } from '../../pipeline/write-whole.ts';
import { renderSource } from '../../render/source/index.ts';
import type { Command } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { singleInput } from '../inputs.ts';
import { sayMessages } from '../print/messages.ts';
import { readInput } from '../read-input.ts';

export const importSource: Command = {
  description: [
    'Writes the canonical source (docs/source-format.md) to standard output or to --out FILE. What',
    'the text lost before it came here, such as references to notes, is said with its likely place.',
  ].join('\n'),
  options: ['out', 'lang', 'changes', 'strict', 'quiet'],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const bytes = await readInput(source, surroundings);
    const { file, root } = await readDocument(
      { path: source.path, bytes },
      readingRequest(options),
    );
    const messages = messagesOf(file);
    sayMessages(source.path, messages, surroundings.terminal);
    if (withholds(messages, options.strict ?? false)) return exitCodes.documentErrors;
    const text = renderSource(root);
    if (options.out === undefined) surroundings.terminal.result(text);
    else await writeWhole([{ path: options.out, bytes: text }]);
    return exitCodes.done;
  },
};
