import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { runBatch } from '../../publish/batch.ts';
import { writeCatalogue } from '../../publish/catalogue/index.ts';
import { fileTrouble } from '../../publish/file-trouble.ts';
import { runFingerprint } from '../../publish/fingerprint.ts';
import type { DocumentRecord, Manifest, Shard } from '../../editions/manifest.ts';
import { editionName } from '../../editions/names.ts';
import { lookOf } from '../../publish/names.ts';
import { languageVersions } from '../../publish/language-versions.ts';
import { nodeWorld } from '../../door/world.ts';
import { readManifests } from '../../publish/manifest-files.ts';
import type { PublishingTask } from '../../publish/build-document.ts';
import type { EditionRequest } from '../../publish/request.ts';
import type { CommandArguments } from '../arguments.ts';
import { buildReport } from '../build-report.ts';
import type { Command, Surroundings } from '../command.ts';
import { editionOptionNames, editionRequest } from '../edition-request.ts';
import type { ExitCode } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import { expandInputs, slashedPath, type Inputs, type Source } from '../inputs.ts';
import type { OptionValues } from '../options.ts';
import { ignoredBy } from '../ignored.ts';
import { readShard, refuseClashes, shardOf } from '../plan.ts';
import { eachDocument } from '../several-documents.ts';
import { readInput } from '../read-input.ts';
import { buildSingle, singleEdition } from '../single-edition.ts';
import { visible } from '../terminal.ts';

export const build: Command = {
  description: [
    'Sources are Markdown, plain text, Word, XML and PDF files. Editions are named after their source and',
    'built again only when the source, the template, the options or the program changed. Each is',
    'read back before it takes its place: one that does not agree with its source, or lacks what its',
    'format must have, is not published, and what stood there before stays (--no-verify). The',
    'output folder has a manifest, a list for browsers (index.html) and one for e-book readers',
    '(opds.json, opds.atom). Parts of a divided run (--shard) write no list: run once without --shard',
    'at the end, which finds their work done. Errors and warnings are said on the way; for',
    'suggestions as well see plenary check.',
  ].join('\n'),
  paths: 'inputs',
  options: [
    'out',
    ...editionOptionNames,
    'recursive',
    'all',
    'strict',
    'no-verify',
    'watch',
    'jobs',
    'shard',
    'force',
    'json',
    'quiet',
  ],
  examples: [
    ['plenary build source', 'Publish all editions of the texts of a folder, in dist.'],
    ['plenary build A_RES_78_100.pdf --out editions', 'Publish the editions of an official PDF.'],
    ['plenary build draft.md -o draft.pdf', 'Write one edition to one file.'],
    [
      'plenary build draft.md --to docx --template large-print --paper a4',
      'Write the Word edition in large print, on A4.',
    ],
    ['plenary build source --watch', 'Publish, and again whenever a source is saved.'],
  ],
  run: async (given, surroundings) => {
    if (!given.options.watch) return buildOnce(given, surroundings);
    const { keepBuilding } = await import('../keep-building.ts');
    return keepBuilding(given, surroundings, buildOnce);
  },
};

async function buildOnce(given: CommandArguments, surroundings: Surroundings): Promise<ExitCode> {
  const request = {
    ...editionRequest(given.options, surroundings.environment),
    ...(given.rules && { rules: given.rules }),
  };
  const single = singleEdition(
    given.options.out,
    given.options.to === undefined ? undefined : request.formats,
  );
  if (single) return buildSingle(single, given.paths, request, surroundings);
  const plan = await planBuild(given, request);
  const { folder, out, inputs, jobs, shard } = plan;
  await makeFolder(out);
  const tasks = await publishingTasks(plan, surroundings);
  const { terminal, signal } = surroundings;
  const report = buildReport({ terminal, total: tasks.length, out, json: plan.json });
  for (const failure of inputs.failures) report.addFailure(failure);
  const onWait = (what: string): void => terminal.say(visible(what));
  let list: string | undefined;
  try {
    await runBatch({
      tasks,
      folder,
      jobs,
      ...(shard && { shard }),
      signal,
      onWait,
      onDocument: (document) => report.add(document),
    });
    if (!shard && !signal.aborted) {
      await writeCatalogue(folder, { signal, onWait });
      list = join(out, 'index.html');
    }
  } catch (error) {
    const { reason, mend } = fileTrouble(error, out);
    report.addFailure(new FileFailure(reason, mend, { cause: error }));
  }
  return report.finish(list);
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
  all: boolean;
  json: boolean;
}

async function planBuild(
  { options, paths, ignore }: CommandArguments,
  request: EditionRequest,
): Promise<BuildPlan> {
  const shard = readShard(options.shard);
  const out = options.out ?? 'dist';
  const folder = resolve(out);
  const editions = editionPaths(await readManifests(folder), folder);
  const expanded = await expandInputs(paths, {
    recursive: options.recursive ?? false,
    // An output folder below the sources is not taken for one; in one folder, the manifest knows.
    isOutput: (path) => editions.has(resolve(path)) || resolve(path) === folder,
    isIgnored: await ignoredBy(ignore),
  });
  const inputs = { ...expanded, sources: await eachDocument(expanded.sources, request) };
  refuseClashes(inputs.sources, folder, request);
  return {
    request,
    out,
    folder,
    inputs,
    jobs: readJobs(options),
    ...(shard && { shard }),
    force: options.force ?? false,
    all: options.all ?? false,
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
  { inputs, folder, request, shard, force, all }: BuildPlan,
  surroundings: Surroundings,
): Promise<PublishingTask[]> {
  const known = recordsByName(await readManifests(folder));
  const common = {
    folder,
    request,
    force,
    runFingerprint: runFingerprint(request),
    inCatalogue: true,
  };
  const names = [
    ...new Set([...inputs.sources.map(({ name }) => name), ...standing(known, request)]),
  ];
  const versions = languageVersions(names, nodeWorld().languages.tags);
  const task = async (source: Source): Promise<PublishingTask> => ({
    ...common,
    path: source.path,
    name: source.name,
    ...(source.foundInFolder && !all && { onlyOfGenre: true }),
    ...(versions.has(source.name) && { versions: versions.get(source.name) ?? [] }),
    ...(source.path === '-'
      ? { bytes: (await readInput(source, surroundings)).bytes }
      : { recordedSource: slashedPath(folder, source.path) }),
    known: known.get(source.name) ?? [],
  });
  return Promise.all(shardOf(inputs.sources, shard).map(task));
}

/** What stands in the folder in all the formats of the run: a version of a text that was built before. */
function standing(known: ReadonlyMap<string, DocumentRecord[]>, request: EditionRequest): string[] {
  const look = lookOf(request);
  return [...known].flatMap(([name, records]) => {
    const files = new Set(records.flatMap(({ editions }) => editions.map(({ file }) => file)));
    const isWhole = request.formats.every((format) => files.has(editionName(name, format, look)));
    return isWhole ? [name] : [];
  });
}

function recordsByName(manifests: readonly Manifest[]): Map<string, DocumentRecord[]> {
  const byName = new Map<string, DocumentRecord[]>();
  for (const record of manifests.flatMap(({ documents }) => documents)) {
    byName.set(record.name, [...(byName.get(record.name) ?? []), record]);
  }
  return byName;
}
