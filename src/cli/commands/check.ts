import { readSafely } from '../../publish/reading.ts';
import { fileTrouble } from '../../publish/file-trouble.ts';
import { isOfGenre, leftOut } from '../../publish/of-genre.ts';
import { messagesOf, type DocumentMessage } from '../../publish/messages.ts';
import type { EditionRequest } from '../../publish/request.ts';
import type { Command, Surroundings } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodeFor, worst, type ExitCode } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import { ignoredBy } from '../ignored.ts';
import { eachDocument } from '../several-documents.ts';
import { expandInputs, type Source } from '../inputs.ts';
import type { OptionValues } from '../options.ts';
import { failureWords, sayFailure } from '../print/failure.ts';
import { sayMessages } from '../print/messages.ts';
import { sarifLog } from '../print/sarif.ts';
import { readInput } from '../read-input.ts';
import { packageVersion } from '../version.ts';

interface CheckedDocument {
  path: string;
  messages: DocumentMessage[];
}

export const check: Command = {
  description:
    'Messages go to standard error, one line each with what to do below it; --json and --sarif\n' +
    'print one report on standard output instead.',
  paths: 'inputs',
  options: ['recursive', 'all', 'lang', 'changes', 'password', 'strict', 'json', 'sarif', 'quiet'],
  examples: [
    ['plenary check draft.docx', 'Say what is wrong or odd in a draft.'],
    ['plenary check source --sarif > check.sarif', 'Write the messages for a code host.'],
  ],
  run: async ({ options, paths, rules, ignore }, surroundings) => {
    if (options.json && options.sarif) {
      throw new UsageFailure('--json and --sarif are two reports.', 'Choose one of them.');
    }
    const request = readingRequest(options);
    const inputs = await expandInputs(paths, {
      recursive: options.recursive ?? false,
      isOutput: () => false,
      isIgnored: await ignoredBy(ignore),
    });
    const documents: CheckedDocument[] = [];
    const failures = [...inputs.failures];
    for (const source of await eachDocument(inputs.sources, request)) {
      const document = await checkOne(
        source,
        { ...request, ...(rules && { rules }) },
        options.all ?? false,
        surroundings,
      );
      if (document instanceof FileFailure) failures.push(document);
      else documents.push(document);
    }
    printReport(documents, options, surroundings);
    for (const failure of failures) sayFailure(failureWords(failure), surroundings.terminal);
    return exitCodeOf(documents, failures, options.strict ?? false);
  },
};

async function checkOne(
  source: Source,
  request: Pick<EditionRequest, 'language' | 'changes' | 'password' | 'rules'>,
  all: boolean,
  surroundings: Surroundings,
): Promise<CheckedDocument | FileFailure> {
  const { path } = source;
  try {
    const input = await readInput(source, surroundings);
    const { file, root } = await readSafely(input, request);
    const isLeftOut = source.foundInFolder && !all && !isOfGenre(root);
    return {
      path,
      messages: isLeftOut ? leftOut(file, request.rules) : messagesOf(file, request.rules),
    };
  } catch (error) {
    const { kind, reason, mend } = fileTrouble(error, path);
    if (kind === 'fault') throw error;
    return new FileFailure(reason, mend, { cause: error });
  }
}

function printReport(
  documents: readonly CheckedDocument[],
  { json, sarif }: OptionValues,
  { terminal }: Surroundings,
): void {
  if (json) terminal.result(`${JSON.stringify({ documents }, undefined, 2)}\n`);
  else if (sarif) {
    terminal.result(`${JSON.stringify(sarifLog(documents, packageVersion()), undefined, 2)}\n`);
  } else for (const { path, messages } of documents) sayMessages(path, messages, terminal);
}

function exitCodeOf(
  documents: readonly CheckedDocument[],
  failures: readonly FileFailure[],
  strict: boolean,
): ExitCode {
  return worst([
    ...documents.map(({ messages }) => exitCodeFor(messages, strict)),
    ...failures.map(({ exitCode }) => exitCode),
  ]);
}
