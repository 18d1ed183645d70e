/** Tells of a run while it is going on and at its end, and keeps its exit code. */
import type { Format } from '../pipeline/formats.ts';
import type { EditionRecord } from '../pipeline/manifest.ts';
import type { DocumentMessage } from '../pipeline/messages.ts';
import type { PublishedDocument } from '../pipeline/publish-document.ts';
import { exitCodes, worst, type ExitCode } from './exit-codes.ts';
import type { FileFailure } from './failures.ts';
import { failureWords, sayFailure } from './print/failure.ts';
import { sayMessages } from './print/messages.ts';
import { showProgress } from './print/progress.ts';
import { countRun, summaryLines } from './print/summary.ts';
import type { Terminal } from './terminal.ts';

/** What `--json` says of one document. */
interface ReportedDocument {
  path: string;
  status: PublishedDocument['status'];
  /** The formats written in this run; the others stood there already. */
  written: Format[];
  messages: DocumentMessage[];
  editions: EditionRecord[];
  failure?: { reason: string; mend: string };
}

export interface BuildReport {
  add(document: PublishedDocument): void;
  /** Something besides the documents failed. */
  addFailure(failure: FileFailure): void;
  /** Says the end and gives the exit code. */
  finish(): ExitCode;
}

export interface BuildReportOptions {
  terminal: Terminal;
  /** How many documents there are. */
  total: number;
  /** The output folder as it was named. */
  out: string;
  /** One report on standard output at the end instead of lines on the way. */
  json: boolean;
}

/** Starts the report of a run. */
export function buildReport({ terminal, total, out, json }: BuildReportOptions): BuildReport {
  const startedAt = performance.now();
  const progress = showProgress(total, terminal);
  const counter = countRun();
  const codes = new Set<ExitCode>();
  const documents: ReportedDocument[] = [];
  const failures: { reason: string; mend: string }[] = [];
  return {
    add: (document) => {
      counter.add(document);
      codes.add(exitCodeOf(document));
      if (json) documents.push(reported(document));
      else sayMessages(document.path, document.messages, terminal, ['error', 'warning']);
      if (document.trouble && !json) sayFailure(document.trouble, terminal);
      progress.add(document);
    },
    addFailure: (failure) => {
      codes.add(failure.exitCode);
      failures.push(failureWords(failure));
      if (!json) sayFailure(failureWords(failure), terminal);
    },
    finish: () => {
      progress.end();
      const summary = counter.summary(performance.now() - startedAt);
      if (json) {
        // Lanes finish in any order; the report does not show it.
        documents.sort((a, b) => (a.path < b.path ? -1 : 1));
        terminal.result(`${JSON.stringify({ documents, failures, summary }, undefined, 2)}\n`);
      } else if (!terminal.quiet) {
        for (const line of summaryLines(summary, out)) terminal.say(line);
      }
      return worst(codes);
    },
  };
}

function reported(document: PublishedDocument): ReportedDocument {
  const { path, status, written, messages, record, trouble } = document;
  return {
    path,
    status,
    written,
    messages,
    editions: record?.editions ?? [],
    ...(trouble && { failure: { reason: trouble.reason, mend: trouble.mend } }),
  };
}

function exitCodeOf({ status, trouble }: PublishedDocument): ExitCode {
  if (trouble?.kind === 'file') return exitCodes.inputOutput;
  return status === 'withheld' || status === 'failed' ? exitCodes.documentErrors : exitCodes.done;
}
