/**
 * One document from its file to its editions in the output folder: all of them or none. This is
 * the unit of work of a run, in the main thread or in a worker; its arguments and its result are
 * plain data.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { loadTemplate, type Template } from '../render/template.ts';
import { report } from '../diagnostics/index.ts';
import { makeEditions, readDocument, type ReadDocument } from '../pipeline.ts';
import { describe } from './describe.ts';
import { editionOptions } from './edition-options.ts';
import { fileTrouble, type FileTrouble } from './file-trouble.ts';
import { sha256 } from './fingerprint.ts';
import type { Format } from './formats.ts';
import type { DocumentRecord, EditionRecord } from './manifest.ts';
import { messagesOf, warningsByRule, withholds, type DocumentMessage } from './messages.ts';
import { editionName } from './names.ts';
import type { EditionRequest } from './request.ts';
import { writeWhole } from './write-whole.ts';

export interface PublishingTask {
  /** How the source is named in messages. */
  path: string;
  /** What the editions share as their name, with their sub-folder. */
  name: string;
  /** The source from the output folder, for the record. */
  recordedSource?: string;
  /** The text itself, when it came by standard input. */
  bytes?: Uint8Array;
  /** The output folder. */
  folder: string;
  /** A hash of what the run's documents have in common. */
  runFingerprint: string;
  request: EditionRequest;
  /** What the manifests know of this document. */
  known: readonly DocumentRecord[];
  /** Build what has not changed, too. */
  force: boolean;
}

export interface PublishedDocument {
  path: string;
  /**
   * `built`: some editions were written. `unchanged`: all stand there already. `withheld`: errors
   * in the text. `failed`: a file could not be read or written, or the program has a fault.
   */
  status: 'built' | 'unchanged' | 'withheld' | 'failed';
  messages: DocumentMessage[];
  trouble?: FileTrouble;
  record?: DocumentRecord;
  /** The formats that were written now. */
  written: Format[];
}

/** Publishes one document. Never throws: what went wrong is in the result. */
export async function publishDocument(task: PublishingTask): Promise<PublishedDocument> {
  let messages: DocumentMessage[] = [];
  try {
    const bytes = task.bytes ?? (await readFile(task.path));
    const hash = sha256(bytes);
    const standing = task.force ? [] : await standingEditions(task, hash);
    if (standing.length === task.request.formats.length) return unchanged(task, hash, standing);
    const { file, root } = await readDocument({ path: task.path, bytes }, task.request);
    messages = messagesOf(file);
    if (withholds(messages, task.request.strict)) {
      return { path: task.path, status: 'withheld', messages, written: [] };
    }
    const written = await buildEditions(task, { file, root }, hash, standing);
    messages = messagesOf(file);
    const record = documentRecord(task, hash, {
      ...describe(root),
      warnings: warningsByRule(messages),
      editions: [...standing, ...written],
    });
    const formats = written.map(({ format }) => format);
    return { path: task.path, status: 'built', messages, record, written: formats };
  } catch (error) {
    const trouble = fileTrouble(error, task.path);
    return { path: task.path, status: 'failed', messages, trouble, written: [] };
  }
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
        .find((record) => record.format === format && record.recipe === expected);
      // The bytes are looked at, for a file may have been cut short or changed since.
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
): Promise<EditionRecord[]> {
  const { name, folder, request } = task;
  const template = templateOf(task);
  const formats = request.formats.filter(
    (format) => !standing.some((edition) => edition.format === format),
  );
  const look = { template: template.name, paper: request.paper };
  const options = editionOptions(root, name, request, template);
  const editions = await makeEditions(root, formats, options);
  for (const { substituted } of editions) reportSubstituted(source, substituted ?? []);
  const files = editions.map(({ format, bytes }) => ({
    format,
    bytes,
    file: editionName(name, format, look),
  }));
  await writeWhole(files.map(({ file, bytes }) => ({ path: join(folder, file), bytes })));
  return files.map(({ format, bytes, file }) => ({
    format,
    file,
    ...look,
    bytes: bytes.length,
    sha256: sha256(bytes),
    recipe: recipe(task, hash),
  }));
}

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

function recipe({ name, runFingerprint }: PublishingTask, sourceHash: string): string {
  return sha256(JSON.stringify([runFingerprint, sourceHash, name]));
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
