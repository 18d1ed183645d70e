import { tracedLines, type Trace } from '../../parse/index.ts';
import { messagesOf } from '../../publish/messages.ts';
import { readSafely } from '../../publish/reading.ts';
import type { Command } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { singleInput } from '../inputs.ts';
import { sayMessages } from '../print/messages.ts';
import { traceText } from '../print/trace.ts';
import { readInput } from '../read-input.ts';

export const tree: Command = {
  description: [
    'Every node has its place in the source; src/tree/README.md describes the nodes. --trace says for',
    'each line of the text which phase of reading gave it its role or set it aside; a canonical source',
    'and a Word file of Plenary’s say so themselves, and only the nodes are told.',
  ].join('\n'),
  options: ['lang', 'changes', 'password', 'trace', 'json', 'quiet'],
  examples: [
    ['plenary tree draft.md > tree.json', 'Write the tree of a text.'],
    ['plenary tree scan.txt --trace', 'See what each phase of reading made of each line.'],
  ],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const input = await readInput(source, surroundings);
    const trace: Trace = [];
    const { file, root } = await readSafely(input, {
      ...readingRequest(options),
      ...(options.trace && { trace }),
    });
    const messages = messagesOf(file);
    sayMessages(source.path, messages, surroundings.terminal);
    const lines = options.trace && tracedLines(String(file), root, trace);
    surroundings.terminal.result(
      lines && !options.json
        ? traceText(lines)
        : `${JSON.stringify(lines ?? root, undefined, 2)}\n`,
    );
    return exitCodeFor(messages);
  },
};
