/** `build a.md -o a.pdf`: one edition of one text, to a file of a chosen name or to standard output. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { formatOf, type Format } from '../editions/formats.ts';
import { buildDocument } from '../publish/build-document.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { runFingerprint } from '../publish/fingerprint.ts';
import type { EditionRequest } from '../publish/request.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { exitCodeOf } from './build-report.ts';
import type { Surroundings } from './command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { FileFailure, UsageFailure } from './failures.ts';
import { singleInput } from './inputs.ts';
import { failureWords, sayFailure } from './print/failure.ts';
import { sayFindings } from './print/findings.ts';
import { sayMessages } from './print/messages.ts';
import { readInput } from './read-input.ts';

/** Where the one edition goes: a file, or `-` for standard output. */
export interface SingleEdition {
  target: string;
  format: Format;
}

/**
 * What `--out` asks for when it names a file instead of a folder.
 * @throws {UsageFailure} when `--to` says another format, or none where only it can tell.
 */
export function singleEdition(
  out: string | undefined,
  to: readonly Format[] | undefined,
): SingleEdition | undefined {
  if (out === undefined) return undefined;
  const [format, ...more] = to ?? [];
  if (out === '-') {
    if (format !== undefined && more.length === 0) return { target: out, format };
    throw new UsageFailure(
      'Standard output takes one edition.',
      'Name its format: --to pdf --out -',
    );
  }
  const named = formatOf(out);
  if (named === undefined || isFolder(out)) return undefined;
  if (to === undefined || (format === named && more.length === 0)) {
    return { target: out, format: named };
  }
  throw new UsageFailure(
    `--out ${out} names a file of another format than --to ${to.join(',')}.`,
    'Leave out --to, or name a folder with --out.',
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Builds the edition, reads it back, and writes it; no manifest and no list is written for it. */
export async function buildSingle(
  { target, format }: SingleEdition,
  paths: readonly string[],
  request: EditionRequest,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const source = singleInput(paths);
  if (target !== '-' && resolve(target) === resolve(source.path)) {
    throw new UsageFailure(`${target} is the source itself.`, 'Name another file with --out.');
  }
  const asked = { ...request, formats: [format] };
  const { document, files } = await buildDocument({
    name: target === '-' ? source.name : basename(target, extname(target)),
    ...(await readInput(source, surroundings)),
    folder: dirname(resolve(target)),
    runFingerprint: runFingerprint(asked),
    request: asked,
    known: [],
    force: true,
  });
  sayMessages(document.path, document.messages, terminal, ['error', 'warning']);
  sayFindings(document.path, document.findings ?? [], terminal);
  if (document.trouble) sayFailure(document.trouble, terminal);
  const [edition] = files;
  if (!edition) return exitCodeOf(document);
  if (target === '-') {
    terminal.result(edition.bytes);
    return exitCodes.done;
  }
  try {
    await writeWhole([{ path: target, bytes: edition.bytes }]);
  } catch (error) {
    const { reason, mend } = fileTrouble(error, target);
    const failure = new FileFailure(reason, mend, { cause: error });
    sayFailure(failureWords(failure), terminal);
    return failure.exitCode;
  }
  if (!terminal.quiet) terminal.say(`${document.path}: ${target}`);
  return exitCodes.done;
}
