import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { loadTemplate } from '../../door/load-template.ts';
import { packagePath } from '../../door/package-files.ts';
import { nodeWorld } from '../../door/world.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { parse } from '../../parse/index.ts';
import { editionOptions } from '../../publish/edition-options.ts';
import { writeWhole } from '../../publish/write-whole.ts';
import { renderWordTemplate } from '../../render/docx/index.ts';
import { factsOf } from '../../render/facts.ts';
import { drafts, type Draft } from '../../editions/drafts.ts';
import type { CommandArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { editionRequest } from '../edition-request.ts';
import { refuseExistingFile } from '../existing-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import type { OptionValues } from '../options.ts';

/** What a draft can be written as. */
const outputs = ['md', 'docx'] as const;

export const draft: Command = {
  description: [
    `Kinds of drafts are ${drafts.join(', ')}; without a name it is the first.`,
    'Written is the canonical source (docs/source-format.md), or with --to docx a Word template (.dotx): what',
    'Word makes of it has the numbered lists, the styles and the masthead of our Word editions, and comes back',
    'with plenary import.',
  ].join('\n'),
  options: ['to', 'out', 'template', 'paper', 'force', 'quiet'],
  examples: [
    ['plenary draft --out draft.md', 'Start a draft of the General Assembly as a source.'],
    [
      'plenary draft security-council --to docx --out council.dotx',
      'Write a Word template for drafts of the Security Council.',
    ],
  ],
  run: async ({ options, paths }, { environment, terminal }) => {
    const kind = readKind(paths);
    const out = options.out === '-' ? undefined : options.out;
    if (out !== undefined && !options.force) refuseExistingFile(out);
    const source = readFileSync(packagePath(`templates/drafts/${kind}.md`));
    const written =
      readOutput(options) === 'docx'
        ? await wordTemplate(kind, source, options, environment)
        : source;
    if (out === undefined) terminal.result(written);
    else {
      await writeWhole([{ path: out, bytes: written }]);
      if (!terminal.quiet) terminal.say(`${kind}: ${out}`);
    }
    return exitCodes.done;
  },
};

function readKind([name = drafts[0], ...more]: CommandArguments['paths']): Draft {
  const kind = drafts.find((known) => known === name);
  if (kind !== undefined && more.length === 0) return kind;
  const meant = nearest(name, drafts);
  throw new UsageFailure(
    kind === undefined ? `There is no draft "${name}".` : 'One draft is written at a time.',
    meant !== undefined && kind === undefined
      ? `Did you mean plenary draft ${meant}?`
      : `Drafts are ${drafts.join(', ')}.`,
  );
}

/** What `--to` asks for, else the ending of the file. */
function readOutput({ to, out }: OptionValues): (typeof outputs)[number] {
  const said = to ?? (/\.(?:dotx|docx)$/i.test(out ?? '') ? 'docx' : 'md');
  const output = outputs.find((known) => known === said);
  if (output === undefined) {
    throw new UsageFailure(
      `A draft cannot be written as "${said}".`,
      `--to is ${outputs.join(' or ')}.`,
    );
  }
  if (output === 'docx' && /\.docx$/i.test(out ?? '')) {
    throw new UsageFailure(
      `${out} would be a Word document; a draft is a Word template.`,
      'Call it .dotx: a new document is made when it is opened.',
    );
  }
  return output;
}

/** A draft for Model UN has the masthead of its own template unless another is named. */
function wordTemplate(
  kind: Draft,
  source: Uint8Array,
  options: OptionValues,
  environment: NodeJS.ProcessEnv,
): Promise<Uint8Array> {
  const { to: _, ...looks } = options;
  const template = options.template ?? (kind === 'model-un' ? 'model-un' : 'official');
  const request = editionRequest({ ...looks, template, 'no-colophon': true }, environment);
  const root = parse(new VFile({ path: `${kind}.md`, value: source }), nodeWorld());
  const look = editionOptions(root, { name: kind, request }, loadTemplate(template));
  return renderWordTemplate(factsOf(root, look));
}
