import { reportMaterial } from '../../door/report-page.ts';
import { verifyPaths, VerifyPathError } from '../../publish/verify-files.ts';
import {
  findingsOf,
  hasErrors,
  htmlReport,
  jsonReport,
  textReport,
  type VerificationReport,
} from '../../verify/index.ts';
import { writeWhole } from '../../publish/write-whole.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import type { OptionValues } from '../options.ts';

export const verify: Command = {
  description: [
    'A PATH is an output folder or an edition. Every edition is read back from its bytes and held',
    'against its source, found through the manifest or named by --source, and against what its format',
    'must have. That no fault was found means that no machine-checkable one was: the report names',
    'what people have to judge.',
  ].join('\n'),
  paths: 'out',
  options: ['source', 'json', 'html', 'out', 'quiet'],
  examples: [
    ['plenary verify dist', 'Hold all editions of a folder against their sources.'],
    ['plenary verify dist --html --out report.html', 'Write the report as a web page.'],
    ['plenary verify edited.docx --source draft.md', 'Hold one file against a source.'],
  ],
  run: async ({ options, paths }, { terminal }) => {
    if (paths.length === 0) {
      throw new UsageFailure('No edition was named.', 'Name an output folder or an edition.');
    }
    if (options.json && options.html) {
      throw new UsageFailure('--json and --html are two reports.', 'Choose one of them.');
    }
    const { source } = options;
    const out = options.out === '-' ? undefined : options.out;
    const report = await verifyPaths(paths, source === undefined ? {} : { source }).catch(
      (error: unknown) => {
        if (!(error instanceof VerifyPathError)) throw error;
        throw new FileFailure(error.message, 'See plenary verify --help.', { cause: error });
      },
    );
    const text = await reportText(report, options);
    if (out !== undefined) {
      await writeWhole([{ path: out, bytes: text }]);
      const count = findingsOf(report).length;
      if (!terminal.quiet) terminal.say(`${count} findings; the report is in ${out}`);
    } else if (!terminal.quiet || options.json || options.html) terminal.result(text);
    return hasErrors(report) ? exitCodes.verification : exitCodes.done;
  },
};

function reportText(
  report: VerificationReport,
  { json, html }: OptionValues,
): string | Promise<string> {
  if (json) return jsonReport(report);
  return html ? htmlReport(report, reportMaterial()) : textReport(report);
}
