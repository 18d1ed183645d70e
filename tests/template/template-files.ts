/** The files of the shipped templates, and templates that are made of a few files of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkTemplate, TemplateError, type Template } from '../../src/template/index.ts';

const templates = new URL('../../templates/', import.meta.url);

export function shippedFiles(name: string): ReadonlyMap<string, string> {
  const folder = new URL(`${name}/`, templates);
  return new Map(
    readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  );
}

export const official = shippedFiles('official');

/** A template of these files; an object is written as JSON. */
export function template(files: Record<string, unknown>): Template {
  return checkTemplate('own', filesOf(files), official);
}

export function filesOf(files: Record<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
}

/** What is said of a template that cannot be used: a line for each fault. */
export function complaints(files: Record<string, unknown>): string[] {
  return complaintOf(files)?.message.split('\n').slice(1, -1) ?? [];
}

export function complaintOf(files: Record<string, unknown>): TemplateError | undefined {
  try {
    template(files);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}
