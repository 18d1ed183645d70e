import { readDocument } from '../../pipeline.ts';
import { messagesOf, withholds } from '../../pipeline/messages.ts';
import type { Command } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { singleInput } from '../inputs.ts';
import { sayMessages } from '../print/messages.ts';
import { readInput } from '../read-input.ts';

export const tree: Command = {
  description: 'Every node has its place in the source; src/tree/README.md describes the nodes.',
  options: ['lang', 'changes', 'quiet'],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const bytes = await readInput(source, surroundings);
    const document = await readDocument({ path: source.path, bytes }, readingRequest(options));
    const messages = messagesOf(document.file);
    sayMessages(source.path, messages, surroundings.terminal);
    surroundings.terminal.result(`${JSON.stringify(document.root, undefined, 2)}\n`);
    return withholds(messages, false) ? exitCodes.documentErrors : exitCodes.done;
  },
};
