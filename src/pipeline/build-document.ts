/**
 * One document from its file to the bytes of its editions: the unit of work of a run, in the main
 * thread or in a worker. Its arguments and its result are plain data; nothing is written.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { loadTemplate, type Template } from '../render/template.ts';
import { report } from '../diagnostics/index.ts';
import { makeEditions, readDocument, type ReadDocument } from '../pipeline.ts';
import { describe } from './describe.ts';
import { editionOptions } from './edition-options.ts';
import { fileTrouble } from './file-trouble.ts';
import { sha256 } from './fingerprint.ts';
import type { DocumentRecord, EditionRecord } from './manifest.ts';
import { messagesOf, warningsByRule, withholds, type DocumentMessage } from './messages.ts';
import { editionName } from './names.ts';
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

/** Builds one document. Never throws: what went wrong is in the result. */
export async function buildDocument(task: PublishingTask): Promise<BuiltDocument> {
  let messages: DocumentMessage[] = [];
  try {
    const bytes = task.bytes ?? (await readFile(task.path));
    const hash = sha256(bytes);
    const standing = task.force ? [] : await standingEditions(task, hash);
    if (standing.length === task.request.formats.length)
      return withoutFiles(unchanged(task, hash, standing));
    const { file, root } = await readDocument({ path: task.path, bytes }, task.request);
    messages = messagesOf(file);
    if (withholds(messages, task.request.strict)) {
      return withoutFiles({ path: task.path, status: 'withheld', messages, written: [] });
    }
    const { written, files } = await buildEditions(task, { file, root }, hash, standing);
    messages = messagesOf(file);
    const record = documentRecord(task, hash, {
      ...describe(root),
      warnings: warningsByRule(messages),
      editions: [...standing, ...written],
    });
    const formats = written.map(({ format }) => format);
    const document = { path: task.path, messages, record, written: formats };
    return { document: { ...document, status: 'built' }, files };
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
): Promise<{ written: EditionRecord[]; files: WholeFile[] }> {
  const { name, folder, request } = task;
  const template = templateOf(task);
  const formats = request.formats.filter(
    (format) => !standing.some((edition) => edition.format === format),
  );
  const look = { template: template.name, paper: request.paper };
  const options = editionOptions(root, name, request, template);
  const editions = await makeEditions(root, formats, options);
  for (const { substituted } of editions) reportSubstituted(source, substituted ?? []);
  const written: EditionRecord[] = [];
  const files: WholeFile[] = [];
  for (const { format, bytes } of editions) {
    const file = editionName(name, format, look);
    const identity = { bytes: bytes.length, sha256: sha256(bytes) };
    written.push({ format, file, ...look, ...identity, recipe: recipe(task, hash) });
    files.push({ path: join(folder, file), bytes });
  }
  return { written, files };
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
