/** Templates are folders of data, never code: measures, styles and pages. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packagePath } from '../package-files.ts';

const shipped = packagePath('templates/');
const fallback = 'official';

export interface Template {
  name: string;
  /** Where its own files are. */
  folder: string;
  /** The text of a file of the template; a file that it lacks comes from `official`. */
  text(file: string): string;
  /** The parsed JSON of a file: the official values with the template's own laid over them. */
  json<T>(file: string): T;
}

/** A template could not be found or read. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/**
 * Finds a template: a shipped one by name, else a folder. Each of its files is read once; nobody
 * changes what `json` gives.
 * @throws {TemplateError} when there is no such template.
 */
export function loadTemplate(nameOrFolder: string): Template {
  const folder = templateFolder(nameOrFolder);
  const official = join(shipped, fallback);
  const find = (file: string): string => {
    const own = join(folder, file);
    return existsSync(own) ? own : join(official, file);
  };
  const values = (file: string): unknown => {
    const base = readJson(join(official, file));
    const own = join(folder, file);
    return folder === official || !existsSync(own) ? base : overlay(base, readJson(own));
  };
  const json = once(values);
  return {
    name: basename(folder),
    folder,
    text: once((file) => readFileSync(find(file), 'utf8')),
    json: <T>(file: string) => json(file) as T,
  };
}

function once<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file) as T;
  };
}

function templateFolder(nameOrFolder: string): string {
  const byName = /^[\w-]+$/.test(nameOrFolder) ? join(shipped, nameOrFolder) : undefined;
  const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
  if (byName !== undefined && isFolder(byName)) return byName;
  const folder = resolve(nameOrFolder);
  if (isFolder(folder)) return folder;
  throw new TemplateError(
    `There is no template "${nameOrFolder}". Name a shipped one (official, large-print) or a folder.`,
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new TemplateError(`The template file ${path} is not valid JSON.`, { cause });
  }
}

/** Objects merge key by key; everything else, lists too, is replaced. */
function overlay(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) merged[key] = overlay(base[key], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
