/** Tells of a run while it is going on and at its end, and keeps its exit code. */
import type { Format } from '../editions/formats.ts';
import type { EditionRecord } from '../editions/manifest.ts';
import type { Severity } from '../diagnostics/index.ts';
import type { DocumentMessage } from '../publish/messages.ts';
import type { PublishedDocument } from '../publish/publish-document.ts';
import { exitCodeFor, exitCodes, worst, type ExitCode } from './exit-codes.ts';
import type { Finding } from '../verify/finding.ts';
import type { FileFailure } from './failures.ts';
import { failureWords, sayFailure, type FailureWords } from './print/failure.ts';
import { sayFindings } from './print/findings.ts';
import { sayMessages } from './print/messages.ts';
import { showProgress } from './print/progress.ts';
import { countRun, summaryLines } from './print/summary.ts';
import { visible, type Terminal } from './terminal.ts';

/** What `--json` says of one document. */
interface ReportedDocument {
  path: string;
  status: PublishedDocument['status'];
  /** The formats written in this run; the others stood there already. */
  written: Format[];
  messages: DocumentMessage[];
  /** Why editions were not published. */
  findings: Finding[];
  editions: EditionRecord[];
  failure?: { reason: string; mend: string };
}

export interface BuildReport {
  add(document: PublishedDocument): void;
  /** Something besides the documents failed. */
  addFailure(failure: FileFailure): void;
  /** Says the end, and the page that lists the editions, where one was written; gives the exit code. */
  finish(list?: string): ExitCode;
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
  const failures: FailureWords[] = [];
  return {
    add: (document) => {
      counter.add(document);
      codes.add(exitCodeOf(document));
      if (json) documents.push(reported(document));
      else sayMessages(document.path, document.messages, terminal, severitiesSaid(document));
      if (!json) sayFindings(document.path, document.findings ?? [], terminal);
      if (document.trouble && !json) sayFailure(document.trouble, terminal);
      progress.add(document);
    },
    addFailure: (failure) => {
      codes.add(failure.exitCode);
      failures.push(failureWords(failure));
      if (!json) sayFailure(failureWords(failure), terminal);
    },
    finish: (list) => {
      progress.end();
      const summary = counter.summary(performance.now() - startedAt);
      if (json) {
        // Lanes finish in any order; the report does not show it.
        documents.sort((a, b) => (a.path < b.path ? -1 : 1));
        terminal.result(`${JSON.stringify({ documents, failures, summary }, undefined, 2)}\n`);
      } else if (!terminal.quiet) {
        for (const line of summaryLines(summary, out)) terminal.say(line);
        if (list !== undefined && summary.editions > 0)
          terminal.say(`Open ${visible(list)} to look at them.`);
      }
      return worst(codes);
    },
  };
}

/** Suggestions are for `check`; that a text was left out is said wherever it happens. */
function severitiesSaid({ status }: PublishedDocument): Severity[] {
  return status === 'leftOut' ? ['error', 'warning', 'suggestion'] : ['error', 'warning'];
}

function reported(document: PublishedDocument): ReportedDocument {
  const { path, status, written, messages, findings = [], record, trouble } = document;
  return {
    path,
    status,
    written,
    messages,
    findings,
    editions: record?.editions ?? [],
    ...(trouble && { failure: { reason: trouble.reason, mend: trouble.mend } }),
  };
}

/** What a document contributes to the exit code of a run. */
export function exitCodeOf({ status, trouble, messages }: PublishedDocument): ExitCode {
  if (trouble?.kind === 'file') return exitCodes.inputOutput;
  if (exitCodeFor(messages) === exitCodes.inputOutput) return exitCodes.inputOutput;
  if (status === 'unverified') return exitCodes.verification;
  return status === 'withheld' || status === 'failed' ? exitCodes.documentErrors : exitCodes.done;
}
