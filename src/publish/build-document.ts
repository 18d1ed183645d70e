/**
 * One document from its file to the bytes of its editions: the unit of work of a run, in the main
 * thread or in a worker. Its arguments and its result are plain data; nothing is written.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { loadTemplate } from '../door/load-template.ts';
import type { Template } from '../template/index.ts';
import { report } from '../diagnostics/index.ts';
import type { Format } from '../editions/formats.ts';
import type { EditionOptions } from '../render/options.ts';
import { makeEditions, type ReadDocument } from '../pipeline.ts';
import type { Finding } from '../verify/finding.ts';
import { coverIn, coverName } from './cover-file.ts';
import { describe } from './describe.ts';
import { editionOptions } from './edition-options.ts';
import { fileTrouble } from './file-trouble.ts';
import { readSourceFile } from './source-file.ts';
import { sha256 } from './fingerprint.ts';
import type { DocumentRecord, EditionRecord } from '../editions/manifest.ts';
import { isOfGenre, leftOut } from './of-genre.ts';
import { messagesOf, warningsByRule, withholds, type DocumentMessage } from './messages.ts';
import { editionName } from '../editions/names.ts';
import type { LanguageVersion } from './language-versions.ts';
import { readBack } from './read-back.ts';
import { readSafely } from './reading.ts';
import type { EditionRequest } from './request.ts';
import type { BuiltDocument, PublishedDocument } from './publish-document.ts';
import type { WholeFile } from './write-whole.ts';

export interface PublishingTask {
  /** How the source is named in messages. */
  path: string;
  /** What the editions share as their name, with their sub-folder. */
  name: string;
  /** The source from the output folder, for the record. */
  recordedSource?: string;
  /** The text itself, when it was read already. */
  bytes?: Uint8Array;
  /** Which of the documents in these bytes. */
  document?: string;
  /** The versions of the text in other languages. */
  versions?: readonly LanguageVersion[];
  /** Whether a catalogue of the folder lists it, and its page leads back there. */
  inCatalogue?: boolean;
  /** The output folder. */
  folder: string;
  /** A hash of what the run's documents have in common. */
  runFingerprint: string;
  request: EditionRequest;
  /** What the manifests know of this document. */
  known: readonly DocumentRecord[];
  /** Build what has not changed, too. */
  force: boolean;
  /** Leave the text out where it is none of the genre: a folder was named, and not this file. */
  onlyOfGenre?: boolean;
}

/** Builds one document. Never throws: what went wrong is in the result. */
export async function buildDocument(task: PublishingTask): Promise<BuiltDocument> {
  let messages: DocumentMessage[] = [];
  try {
    const { path, bytes: given } = task;
    const input = given ? { path, bytes: given } : await readSourceFile(path);
    const hash = sha256(input.bytes);
    const standing = task.force ? [] : await standingEditions(task, hash);
    if (standing.length === task.request.formats.length)
      return withoutFiles(unchanged(task, hash, standing));
    const { language, changes, password } = task.request;
    const { file, root } = await readSafely(input, {
      ...(language !== undefined && { language }),
      ...(changes !== undefined && { changes }),
      ...(password !== undefined && { password }),
    });
    if (task.onlyOfGenre === true && !isOfGenre(root)) {
      messages = leftOut(file, task.request.rules);
      const status = withholds(messages, task.request.strict) ? 'withheld' : 'leftOut';
      return withoutFiles({ path: task.path, status, messages, written: [] });
    }
    messages = messagesOf(file, task.request.rules);
    if (withholds(messages, task.request.strict)) {
      return withoutFiles({ path: task.path, status: 'withheld', messages, written: [] });
    }
    const { written, files, findings } = await buildEditions(task, { file, root }, hash, standing);
    messages = messagesOf(file, task.request.rules);
    const editions = [...standing, ...written];
    const warnings = warningsByRule(messages);
    const document: PublishedDocument = {
      path: task.path,
      status: findings.length === 0 ? 'built' : 'unverified',
      messages,
      written: written.map(({ format }) => format),
      ...(findings.length > 0 && { findings }),
      // Where nothing is published, the manifest goes on to say what stands there from before.
      ...(editions.length > 0 && {
        record: documentRecord(task, hash, { ...describe(root), warnings, editions }),
      }),
    };
    return { document, files };
  } catch (error) {
    const trouble = fileTrouble(error, task.path);
    return withoutFiles({ path: task.path, status: 'failed', messages, trouble, written: [] });
  }
}

function withoutFiles(document: PublishedDocument): BuiltDocument {
  return { document, files: [] };
}

/** The editions that stand in the folder as they would be made now. */
async function standingEditions(task: PublishingTask, hash: string): Promise<EditionRecord[]> {
  const { folder, request, known } = task;
  const expected = recipe(task, hash);
  const standing = await Promise.all(
    request.formats.map(async (format): Promise<EditionRecord | undefined> => {
      const edition = known
        .filter(({ warnings }) => !request.strict || Object.keys(warnings).length === 0)
        .flatMap(({ editions }) => editions)
        .filter(({ verified }) => verified || !request.verify)
        .find((record) => record.format === format && record.recipe === expected);
      // The bytes are looked at, for a file may have been cut short or changed since.
      if (edition?.cover !== undefined && !existsSync(join(folder, edition.cover)))
        return undefined;
      const bytes = edition && (await readFile(join(folder, edition.file)).catch(() => undefined));
      return bytes && sha256(bytes) === edition.sha256 ? edition : undefined;
    }),
  );
  return standing.filter((edition) => edition !== undefined);
}

async function buildEditions(
  task: PublishingTask,
  { file: source, root }: ReadDocument,
  hash: string,
  standing: readonly EditionRecord[],
): Promise<{ written: EditionRecord[]; files: WholeFile[]; findings: Finding[] }> {
  const { name, folder, request } = task;
  const template = templateOf(task);
  const formats = request.formats.filter(
    (format) => !standing.some((edition) => edition.format === format),
  );
  const look = { template: template.name, paper: request.paper };
  const options = editionOptions(root, task, template);
  const make = async (wanted: readonly Format[], made: EditionOptions): Promise<Made[]> =>
    (await makeEditions(root, wanted, made)).map((edition) => ({
      ...edition,
      name: editionName(name, edition.format, look),
    }));
  let editions = await make(formats, options);
  for (const { substituted } of editions) reportSubstituted(source, substituted ?? []);
  const findings = request.verify ? await readBack(root, editions, folder, standing) : [];
  const failed = editions.filter((edition) => findings.some((one) => one.edition === edition.name));
  const missing = failed.filter((edition) => !existsSync(join(folder, edition.name)));
  editions = editions.filter((edition) => !failed.includes(edition));
  // A page that is published leads to no edition that is not.
  if (missing.length > 0 && editions.some(({ format }) => format === 'html')) {
    const siblings = { ...options.siblings };
    for (const { format } of missing) delete siblings[format];
    const pages = await make(['html'], { ...options, siblings });
    const ofPages = await readBack(root, pages, folder, standing);
    findings.push(...ofPages);
    editions = editions.flatMap((edition) =>
      edition.format !== 'html' ? [edition] : ofPages.length > 0 ? [] : pages,
    );
  }
  const written: EditionRecord[] = [];
  const files: WholeFile[] = [];
  for (const { format, bytes, name: file } of editions) {
    const identity = { bytes: bytes.length, sha256: sha256(bytes) };
    const absent = format === 'html' ? missing.map((edition) => edition.format) : [];
    const made = { recipe: recipe(task, hash, absent), verified: request.verify };
    const picture = format === 'epub' && task.inCatalogue ? coverIn(bytes) : undefined;
    const cover = picture && { cover: coverName(file) };
    written.push({ format, file, ...look, ...identity, ...cover, ...made });
    files.push({ path: join(folder, file), bytes });
    if (picture) files.push({ path: join(folder, coverName(file)), bytes: picture });
  }
  return { written, files, findings };
}

type Made = Awaited<ReturnType<typeof makeEditions>>[number] & { name: string };

let runTemplate: { runFingerprint: string; template: Template } | undefined;

/** The documents of a run share their template, as it was when the run began. */
function templateOf({ runFingerprint, request }: PublishingTask): Template {
  if (runTemplate?.runFingerprint !== runFingerprint) {
    runTemplate = { runFingerprint, template: loadTemplate(request.template) };
  }
  return runTemplate.template;
}

function reportSubstituted(source: VFile, characters: readonly string[]): void {
  if (characters.length === 0) return;
  const named = characters.map((one) => `U+${codePoint(one).toString(16).toUpperCase()}`);
  report(source, 'glyph-missing', {
    reason: `The PDF has no glyph for ${named.join(', ')} and shows another sign instead`,
  });
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** @param absent the editions that a page was made without: it is stale as soon as they are there. */
function recipe(
  { name, runFingerprint, versions, inCatalogue }: PublishingTask,
  sourceHash: string,
  absent: readonly Format[] = [],
): string {
  const parts = [runFingerprint, sourceHash, name, versions, inCatalogue];
  return sha256(JSON.stringify(absent.length === 0 ? parts : [...parts, absent]));
}

function unchanged(
  task: PublishingTask,
  hash: string,
  editions: EditionRecord[],
): PublishedDocument {
  const known = task.known.find((record) => record.sha256 === hash);
  const record = documentRecord(task, hash, { warnings: {}, ...known, editions });
  return { path: task.path, status: 'unchanged', messages: [], record, written: [] };
}

function documentRecord(
  { name, recordedSource }: PublishingTask,
  hash: string,
  rest: Omit<DocumentRecord, 'name' | 'source' | 'sha256'>,
): DocumentRecord {
  const source = recordedSource === undefined ? {} : { source: recordedSource };
  const identity = { name, ...source, sha256: hash };
  // Twice: first for its place in the record, then for its word.
  return { ...identity, ...rest, ...identity };
}
