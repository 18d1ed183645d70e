/** veraPDF: PDF/UA-1 and PDF/A-2a, as far as machines can judge them. */
import { cache } from '../paths.ts';
import { run } from '../run.ts';
import type { Finding } from '../finding.ts';

export type Flavour = 'ua1' | '2a';

interface Report {
  report: {
    jobs: {
      itemDetails: { name: string };
      validationResult?: { compliant: boolean; details: { ruleSummaries: RuleSummary[] } }[];
      taskException?: { exceptionMessage: string };
    }[];
  };
}

interface RuleSummary {
  clause: string;
  testNumber: number;
  description: string;
  failedChecks: number;
  checks: { context: string; errorMessage: string }[];
}

/** Validates PDF files against one flavour, in one process. */
export async function verapdf(files: readonly string[], flavour: Flavour): Promise<Finding[]> {
  // The jar's own main class is the window; the command line is the wrapper.
  const { stdout, stderr } = await run('java', [
    '-cp',
    `${cache}verapdf.jar`,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '--flavour',
    flavour,
    '--format',
    'json',
    '--maxfailuresdisplayed',
    '3',
    ...files,
  ]);
  const jobs = stdout.startsWith('{') ? (JSON.parse(stdout) as Report).report.jobs : [];
  const judged = new Set(jobs.map((job) => job.itemDetails.name));
  const unjudged = files
    .filter((file) => !judged.has(file))
    .map((file): Finding => ({ file, rule: 'not-judged', message: stderr }));
  return [...unjudged, ...jobs.flatMap(findingsOf)];
}

function findingsOf(job: Report['report']['jobs'][number]): Finding[] {
  const file = job.itemDetails.name;
  if (job.validationResult === undefined) {
    const message = job.taskException?.exceptionMessage ?? 'The file was not validated.';
    return [{ file, rule: 'not-judged', message }];
  }
  return job.validationResult.flatMap(({ details }) =>
    details.ruleSummaries.flatMap((rule) =>
      rule.checks.map((check): Finding => ({
        file,
        rule: `${rule.clause}-${rule.testNumber}`,
        message: `${check.errorMessage} (${rule.failedChecks} in all)`,
        place: check.context,
      })),
    ),
  );
}
