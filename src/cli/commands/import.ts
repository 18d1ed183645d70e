import { updatedSource } from '../../against.ts';
import { nodeWorld } from '../../door/world.ts';
import { comparisonWordsOf } from '../../language/languages.ts';
import { comparisonText } from '../../present/index.ts';
import { messagesOf } from '../../publish/messages.ts';
import { readSafely } from '../../publish/reading.ts';
import { writeWhole } from '../../publish/write-whole.ts';
import { renderSource } from '../../render/source/index.ts';
import type { Root } from '../../tree/index.ts';
import type { Command, Surroundings } from '../command.ts';
import { comparedSide } from '../compared-sides.ts';
import { readingRequest } from '../edition-request.ts';
import { refuseExistingFile } from '../existing-file.ts';
import { exitCodeFor, exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import { singleInput } from '../inputs.ts';
import type { OptionValues } from '../options.ts';
import { sayMessages } from '../print/messages.ts';
import { readInput } from '../read-input.ts';
import { visible } from '../terminal.ts';

export const importSource: Command = {
  description: [
    'Writes the canonical source (docs/source-format.md) to standard output or to --out FILE. What',
    'the text lost before it came here, such as references to notes, is said with its likely place.',
    '--against SOURCE takes an edited text of a source back into it: what did not change keeps its bytes.',
  ].join('\n'),
  options: ['against', 'out', 'force', 'lang', 'changes', 'password', 'strict', 'quiet'],
  examples: [
    ['plenary import A_RES_78_100.pdf', 'Print the source of an official PDF.'],
    ['plenary import draft.docx --out draft.md', 'Write the source of a Word file.'],
  ],
  run: async ({ options, paths }, surroundings) => {
    const source = singleInput(paths);
    const out = options.out === '-' ? undefined : options.out;
    if (out !== undefined && !options.force) refuseExistingFile(out);
    const input = await readInput(source, surroundings);
    const { file, root } = await readSafely(input, readingRequest(options));
    const messages = messagesOf(file);
    sayMessages(source.path, messages, surroundings.terminal);
    const code = exitCodeFor(messages, options.strict);
    if (code !== exitCodes.done) return code;
    const { against } = options;
    const text =
      against === undefined
        ? renderSource(root)
        : await sourceAgainst(against, root, options, surroundings);
    if (out === undefined) surroundings.terminal.result(text);
    else await writeWhole([{ path: out, bytes: text }]);
    return exitCodes.done;
  },
};

/** The source with what was edited in a text that was made of it; what changed is said. */
async function sourceAgainst(
  path: string,
  edited: Root,
  options: OptionValues,
  surroundings: Surroundings,
): Promise<string> {
  const side = await comparedSide(path, readingRequest(options), surroundings);
  if (side.kind !== 'tree') {
    throw new UsageFailure(`${path} is an edition, no source.`, 'Name the canonical source.');
  }
  const { bytes } = await readInput(singleInput([path]), surroundings);
  const source = new TextDecoder().decode(bytes);
  if (!/^(?:\uFEFF)?---\r?\n/.test(source)) {
    throw new UsageFailure(`${path} is no canonical source.`, 'Import it first.');
  }
  const world = nodeWorld();
  const { text, comparison, newNotes } = updatedSource(source, side.root, edited, world);
  const { terminal } = surroundings;
  if (!terminal.quiet) {
    const { words } = comparisonWordsOf(world.languages, 'en');
    for (const line of comparisonText(comparison, words).trimEnd().split('\n')) {
      terminal.say(visible(line));
    }
    for (const name of newNotes) {
      terminal.say(`The new note is called [^${name}] in the source: give it its number.`);
    }
  }
  return text;
}
