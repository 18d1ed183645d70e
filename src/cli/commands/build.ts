import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { runBatch } from '../../pipeline/batch.ts';
import { writeCatalogue } from '../../pipeline/catalogue/index.ts';
import { fileTrouble } from '../../pipeline/file-trouble.ts';
import { runFingerprint } from '../../pipeline/fingerprint.ts';
import {
  readManifests,
  type DocumentRecord,
  type Manifest,
  type Shard,
} from '../../pipeline/manifest.ts';
import type { PublishingTask } from '../../pipeline/build-document.ts';
import type { EditionRequest } from '../../pipeline/request.ts';
import type { CommandArguments } from '../arguments.ts';
import { buildReport } from '../build-report.ts';
import type { Command, Surroundings } from '../command.ts';
import { editionOptionNames, editionRequest } from '../edition-request.ts';
import type { ExitCode } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import { expandInputs, slashedPath, type Inputs, type Source } from '../inputs.ts';
import type { OptionValues } from '../options.ts';
import { readShard, refuseClashes, shardOf } from '../plan.ts';
import { readInput } from '../read-input.ts';

export const build: Command = {
  description: [
    'Sources are Markdown, plain text and Word files. Editions are named after their source and',
    'built again only when the source, the template, the options or the program changed. The',
    'output folder has a manifest, a list for browsers (index.html) and one for e-book readers',
    '(opds.json). Parts of a divided run (--shard) write neither list: run once without --shard',
    'at the end, which finds their work done. Errors and warnings are said on the way; for',
    'suggestions as well see plenary check.',
  ].join('\n'),
  options: [
    'out',
    ...editionOptionNames,
    'recursive',
    'strict',
    'jobs',
    'shard',
    'force',
    'json',
    'quiet',
  ],
  run: runBuild,
};

async function runBuild(given: CommandArguments, surroundings: Surroundings): Promise<ExitCode> {
  const plan = await planBuild(given, surroundings.environment);
  const { folder, out, inputs, jobs, shard } = plan;
  await makeFolder(out);
  const tasks = await publishingTasks(plan, surroundings);
  const { terminal, signal } = surroundings;
  const report = buildReport({ terminal, total: tasks.length, out, json: plan.json });
  for (const failure of inputs.failures) report.addFailure(failure);
  try {
    await runBatch({
      tasks,
      folder,
      jobs,
      ...(shard && { shard }),
      signal,
      onDocument: (document) => report.add(document),
    });
    if (!shard && !signal.aborted) await writeCatalogue(folder);
  } catch (error) {
    const { reason, mend } = fileTrouble(error, out);
    report.addFailure(new FileFailure(reason, mend, { cause: error }));
  }
  return report.finish();
}

/** All that is decided before anything is read or written. */
export interface BuildPlan {
  request: EditionRequest;
  /** The output folder as it was named, and where that is. */
  out: string;
  folder: string;
  inputs: Inputs;
  jobs: number;
  shard?: Shard;
  force: boolean;
  json: boolean;
}

async function planBuild(
  { options, paths }: CommandArguments,
  environment: NodeJS.ProcessEnv,
): Promise<BuildPlan> {
  const request = editionRequest(options, environment);
  const shard = readShard(options.shard);
  const out = options.out ?? 'dist';
  const folder = resolve(out);
  const editions = editionPaths(await readManifests(folder), folder);
  const inputs = expandInputs(paths, {
    recursive: options.recursive ?? false,
    // An output folder below the sources is not taken for one; in one folder, the manifest knows.
    isOutput: (path) => editions.has(resolve(path)) || resolve(path) === folder,
  });
  refuseClashes(inputs.sources, folder, request);
  return {
    request,
    out,
    folder,
    inputs,
    jobs: readJobs(options),
    ...(shard && { shard }),
    force: options.force ?? false,
    json: options.json ?? false,
  };
}

function editionPaths(manifests: readonly Manifest[], folder: string): Set<string> {
  const records = manifests.flatMap(({ documents }) => documents);
  return new Set(
    records.flatMap(({ editions }) => editions.map(({ file }) => resolve(folder, file))),
  );
}

function readJobs({ jobs }: OptionValues): number {
  if (jobs === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs);
  throw new UsageFailure(`--jobs cannot be "${jobs}".`, 'It is a number from 1 to 999.');
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    const { reason, mend } = fileTrouble(error, out);
    throw new FileFailure(`The output folder cannot be used: ${reason}`, mend, { cause: error });
  }
}

async function publishingTasks(
  { inputs, folder, request, shard, force }: BuildPlan,
  surroundings: Surroundings,
): Promise<PublishingTask[]> {
  const known = recordsByName(await readManifests(folder));
  const common = { folder, request, force, runFingerprint: runFingerprint(request) };
  const task = async (source: Source): Promise<PublishingTask> => ({
    ...common,
    path: source.path,
    name: source.name,
    ...(source.path === '-'
      ? { bytes: await readInput(source, surroundings) }
      : { recordedSource: slashedPath(folder, source.path) }),
    known: known.get(source.name) ?? [],
  });
  return Promise.all(shardOf(inputs.sources, shard).map(task));
}

function recordsByName(manifests: readonly Manifest[]): Map<string, DocumentRecord[]> {
  const byName = new Map<string, DocumentRecord[]>();
  for (const record of manifests.flatMap(({ documents }) => documents)) {
    byName.set(record.name, [...(byName.get(record.name) ?? []), record]);
  }
  return byName;
}
