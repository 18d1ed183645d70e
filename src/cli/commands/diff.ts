import { ignorables, type Ignorable } from '../../compare/index.ts';
import { compareSides, languageOf } from '../../comparison.ts';
import { nodeWorld } from '../../door/world.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { writeWhole } from '../../publish/write-whole.ts';
import type { Command } from '../command.ts';
import { comparisonOutput, outputOf, readDate } from '../comparison-output.ts';
import { comparedSide } from '../compared-sides.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';

export const diff: Command = {
  description: [
    'Compares two texts in any readable form: a source, a Word file, a printed PDF, XML, an edition.',
    'Labels and notes that only shift are one line at the end. --to docx writes the old text as a Word',
    'file with tracked changes to the new one, --to md a document of amendments. Exit codes:',
    '0 the texts are the same, 1 they differ, 2 wrong usage, 3 one of them cannot be read.',
  ].join('\n'),
  options: [
    'ignore',
    'json',
    'html',
    'to',
    'out',
    'author',
    'date',
    'template',
    'lang',
    'changes',
    'password',
    'quiet',
  ],
  examples: [
    ['plenary diff draft.md revised.docx', 'Say what an editor changed in the Word edition.'],
    [
      'plenary diff A_C.2_80_L.10.pdf A_RES_80_120.xml',
      'Say what changed from draft to resolution.',
    ],
  ],
  run: async ({ options, paths }, surroundings) => {
    const [old, fresh, ...more] = paths;
    if (old === undefined || fresh === undefined || more.length > 0) {
      throw new UsageFailure(
        `This command compares two texts, not ${paths.length}.`,
        'Name the old one and then the new one.',
      );
    }
    if (old === '-' && fresh === '-') {
      throw new UsageFailure('Standard input holds one text.', 'Name a file for the other.');
    }
    const ignore = readIgnored(options.ignore);
    const output = outputOf(options);
    readDate(options.date);
    const reading = readingRequest(options);
    const one = await comparedSide(old, reading, surroundings);
    const other = await comparedSide(fresh, reading, surroundings);
    const [language, freshLanguage] = [languageOf(one), languageOf(other)];
    if (language !== undefined && freshLanguage !== undefined && language !== freshLanguage) {
      surroundings.terminal.say(
        `One text is in ${nameOf(language)}, the other in ${nameOf(freshLanguage)}: hardly a word can be the same.`,
      );
    }
    const comparison = compareSides(one, other, nodeWorld(), { ignore });
    const text = await comparisonOutput(
      output,
      { one, other, paths: [old, fresh], comparison },
      options,
    );
    const { terminal } = surroundings;
    const out = options.out === '-' ? undefined : options.out;
    if (out !== undefined) await writeWhole([{ path: out, bytes: text }]);
    else if (typeof text === 'string' && !(terminal.quiet && output === 'text')) {
      terminal.result(text);
    }
    return comparison.same ? exitCodes.done : exitCodes.documentErrors;
  },
};

function nameOf(language: string): string {
  return nodeWorld().languages.of(language)?.name ?? language;
}

function readIgnored(list: string | undefined): Ignorable[] {
  const names = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.flatMap((name): Ignorable[] => {
    if (name === '') return [];
    const known = ignorables.find((one) => one === name);
    if (known !== undefined) return [known];
    const meant = nearest(name, ignorables);
    throw new UsageFailure(
      `There is no "${name}" to ignore.`,
      meant ? `Did you mean ${meant}?` : `What can be ignored is ${ignorables.join(', ')}.`,
    );
  });
}
