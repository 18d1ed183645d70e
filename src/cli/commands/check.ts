import { readDocument } from '../../pipeline.ts';
import { fileTrouble } from '../../pipeline/file-trouble.ts';
import { messagesOf, withholds, type DocumentMessage } from '../../pipeline/messages.ts';
import type { EditionRequest } from '../../pipeline/request.ts';
import type { Command, Surroundings } from '../command.ts';
import { readingRequest } from '../edition-request.ts';
import { exitCodes, worst, type ExitCode } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
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
  options: ['recursive', 'lang', 'changes', 'strict', 'json', 'sarif', 'quiet'],
  run: async ({ options, paths }, surroundings) => {
    if (options.json && options.sarif) {
      throw new UsageFailure('--json and --sarif are two reports.', 'Choose one of them.');
    }
    const request = readingRequest(options);
    const inputs = expandInputs(paths, {
      recursive: options.recursive ?? false,
      isOutput: () => false,
    });
    const documents: CheckedDocument[] = [];
    const failures = [...inputs.failures];
    for (const source of inputs.sources) {
      const document = await checkOne(source, request, surroundings);
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
  request: Pick<EditionRequest, 'language' | 'changes'>,
  surroundings: Surroundings,
): Promise<CheckedDocument | FileFailure> {
  const { path } = source;
  try {
    const bytes = await readInput(source, surroundings);
    const { file } = await readDocument({ path, bytes }, request);
    return { path, messages: messagesOf(file) };
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
  const bad = documents.some(({ messages }) => withholds(messages, strict));
  return worst([
    bad ? exitCodes.documentErrors : exitCodes.done,
    ...failures.map(({ exitCode }) => exitCode),
  ]);
}
