/** Templates from the disk: a shipped one by its name, or a folder. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import {
  checkTemplate,
  strangeFiles,
  templateRefusal,
  TemplateError,
  templateFileNames,
  type Template,
  type TemplateFiles,
} from '../template/index.ts';
import { readWholeFileSync } from './read-file.ts';
import { packagePath } from './package-files.ts';
import { fontFaults } from './template-fonts.ts';

/** The templates that come with the package; the first is what all others are laid over. */
export const shippedTemplates = ['official', 'large-print', 'model-un'] as const;

interface OpenedTemplate {
  files: TemplateFiles;
  official: TemplateFiles;
  template: Template;
}

/** By their folders. */
const opened = new Map<string, OpenedTemplate>();
const mostOpened = 8;

/**
 * Opens a template and checks its files. As long as they are the same, it is the same value.
 * @throws {TemplateError} when there is no such template, or its files are wrong.
 */
export function loadTemplate(nameOrFolder: string): Template {
  const folder = templateFolder(nameOrFolder);
  const base = shippedFolder(shippedTemplates[0]);
  const official = readFolder(base);
  const files: TemplateFiles = folder === base ? new Map() : readFolder(folder);
  const known = opened.get(folder);
  if (known && isSame(known.files, files) && isSame(known.official, official)) {
    return known.template;
  }
  if (folder !== base && !templateFileNames.some((name) => files.has(name))) {
    throw emptyFolder(nameOrFolder, files);
  }
  const template = checkTemplate(basename(folder), files, official);
  // Those of the shipped templates come with the package.
  const faults = isShipped(folder) ? [] : fontFaults(template);
  if (faults.length > 0) throw templateRefusal(template.name, faults);
  if (opened.size >= mostOpened) opened.clear();
  opened.set(folder, { files, official, template });
  return template;
}

function emptyFolder(folder: string, files: TemplateFiles): TemplateError {
  return new TemplateError(
    `The folder "${folder}" has no file of a template.`,
    `A template has ${templateFileNames.join(', ')}; what it lacks comes from the official one.`,
    strangeFiles(files.keys()),
  );
}

/** The name of a template, which the names of its editions have. */
export function templateName(nameOrFolder: string): string {
  return basename(templateFolder(nameOrFolder));
}

function isSame(one: TemplateFiles, other: TemplateFiles): boolean {
  return (
    one.size === other.size && Array.from(one).every(([name, text]) => other.get(name) === text)
  );
}

/**
 * Where a template is.
 * @throws {TemplateError} when there is no such template.
 */
export function templateFolder(nameOrFolder: string): string {
  const names: readonly string[] = shippedTemplates;
  if (names.includes(nameOrFolder)) return shippedFolder(nameOrFolder);
  const folder = resolve(nameOrFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const meant = nearest(nameOrFolder, names);
  throw new TemplateError(
    `There is no template "${nameOrFolder}".`,
    meant === undefined
      ? `Name a shipped one (${names.join(', ')}) or a folder.`
      : `Did you mean ${meant}?`,
  );
}

function isShipped(folder: string): boolean {
  return shippedTemplates.some((name) => shippedFolder(name) === folder);
}

function shippedFolder(name: string): string {
  return packagePath(`templates/${name}`);
}

/** The files of a folder; what cannot be one of a template's is named and not read. */
function readFolder(folder: string): TemplateFiles {
  return new Map(
    readdirSync(folder, { withFileTypes: true }).map((entry): [string, string] => {
      const isFile = templateFileNames.includes(entry.name) && !entry.isDirectory();
      if (isFile) return [entry.name, readText(join(folder, entry.name))];
      return [entry.isDirectory() ? `${entry.name}/` : entry.name, ''];
    }),
  );
}

/**
 * Without the mark that some editors put before UTF-8.
 * @throws {TemplateError} when it is not UTF-8.
 */
function readText(path: string): string {
  try {
    return utf8.decode(readWholeFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const fault = { reason: 'This is not UTF-8.', mend: 'Save the file as UTF-8.' };
    throw templateRefusal(basename(dirname(path)), [{ file: basename(path), ...fault }]);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
