/** Reads a JSON file and checks it against its schema. */
import * as v from 'valibot';
import type { DataFileFault } from './fault.ts';
import { mergePatch } from './merge-patch.ts';
import type { Schema } from './values.ts';

/** A JSON file: its own text, if it has one, over the text that holds what it leaves out. */
export interface JsonFile {
  file: string;
  defaults: string;
  own: string | undefined;
}

export type Checked<Value> = { value: Value } | { faults: DataFileFault[] };

export function checkedJson<Value>(
  { file, defaults, own }: JsonFile,
  schema: Schema<Value>,
): Checked<Value> {
  const base = parsed(defaults, file);
  if ('faults' in base) return base;
  const patch = own === undefined ? undefined : parsed(own, file);
  if (patch && 'faults' in patch) return patch;
  const value = patch ? mergePatch(base.value, patch.value) : base.value;
  const result = v.safeParse(schema, value);
  return result.success
    ? { value: result.output }
    : { faults: result.issues.map((issue) => faultOf(issue, file)) };
}

function parsed(text: string, file: string): Checked<unknown> {
  try {
    return { value: withoutSchema(JSON.parse(text)) };
  } catch (error) {
    const line = lineOf(error, text);
    const reason = 'This is not valid JSON.';
    const mend = 'Look for a comma, a quotation mark or a bracket that is missing or too many.';
    return { faults: [{ file, ...(line !== undefined && { line }), reason, mend }] };
  }
}

/** Engines say the place in their words: "at position 12", "at line 3 column 5". */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position === undefined && !/\bend\b/.test(message)) return undefined;
  // What breaks off does so where its last character is, not below it.
  const whole = text.trimEnd();
  const at = Math.min(Number(position ?? whole.length), whole.length);
  return whole.slice(0, at).split('\n').length;
}

/** Editors find the schema of a file by its key "$schema"; it says nothing of the template. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function faultOf(issue: v.BaseIssue<unknown>, file: string): DataFileFault {
  const path = issue.path ?? [];
  const key = keyPath(path.map(({ key: step }) => step));
  const last = path.at(-1);
  if (issue.type === 'strict_object' && last !== undefined) {
    const above = keyPath(path.slice(0, -1).map(({ key: step }) => step));
    const known = issue.expected !== 'never';
    const reason = known
      ? `${key} is missing.`
      : `${above === '' ? 'There' : above} ${above === '' ? 'is' : 'has'} no key "${String(last.key)}".`;
    return { file, key, reason, mend: issue.message };
  }
  const reason = `${key === '' ? 'The file' : key} is ${shown(issue.input)}.`;
  return { file, ...(key !== '' && { key }), reason, mend: issue.message };
}

/** `fonts[1].regular`. */
function keyPath(steps: readonly unknown[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

const mostShown = 40;

function shown(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  const text = JSON.stringify(input);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
