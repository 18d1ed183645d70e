/** Reads the front matter: the masthead, the language and where the text came from. */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import {
  formatVersion,
  mastheadTextFields,
  provenanceTextFields,
} from '../../source-format/index.ts';
import type { AgendaItem, Masthead, Particular, Provenance } from '../../tree/types.ts';
import { positionOf, reportForm, type Context } from './context.ts';
import type { Range } from './range.ts';

/** The front matter between its fences, at the very start of the text. */
const frontMatter = /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))((?:[^]*?[\r\n])??)---[ \t]*(?=[\r\n]|$)/;
const sign = /^plenary[ \t]*:/m;

/** YAML is read by a library whose time on hostile text is not known: this is enough. */
const longest = 100_000;

/** Whether a text is a canonical source: its front matter has the key `plenary`. */
export function isCanonical(text: string): boolean {
  const yaml = frontMatter.exec(text)?.[2];
  return yaml !== undefined && sign.test(yaml);
}

/** Where the front matter of a canonical source stands: its YAML, and the end of it all. */
export function frontMatterRange(source: string): { yaml: Range; end: number } | undefined {
  const match = frontMatter.exec(source);
  if (!match) return undefined;
  const [fences, opening = '', yaml = ''] = match;
  return { yaml: { from: opening.length, to: opening.length + yaml.length }, end: fences.length };
}

type Yaml = ReturnType<typeof parseDocument>;

/** The front matter that was read last: accounting for a text asks for it again. */
let last: { text: string; yaml: Yaml } | undefined;

/** Strings, lists and maps only (the failsafe schema): a date or a number stays as it is written. */
export function parseYaml(text: string): Yaml {
  if (last?.text !== text)
    last = {
      text,
      yaml: parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false }),
    };
  return last.yaml;
}

export interface FrontMatter {
  masthead?: Masthead;
  language?: string;
  provenance?: Provenance;
  /** Lines that could not be read as YAML. */
  unread?: Range;
  /** Where the text after it starts. */
  end: number;
}

export function readFrontMatter(source: string, context: Context): FrontMatter {
  const found = frontMatterRange(source);
  if (!found) return { end: 0 };
  const { yaml: range, end } = found;
  const map = mapOf(source.slice(range.from, range.to), range, context);
  return map ? { ...fieldsOf(map, { context, range }), end } : { unread: range, end };
}

function mapOf(yaml: string, range: Range, context: Context): YAMLMap | undefined {
  const unread = (reason: string): undefined =>
    reportForm(context, range, {
      reason: `The front matter cannot be read: ${reason} It is kept as text.`,
      note: 'Write one `key: value` in each line, and a value with `: ` or `#` in quotation marks.',
    }) as undefined;
  if (yaml.length > longest) return unread(`it has more than ${longest} characters.`);
  try {
    const document = parseYaml(yaml);
    const [error] = document.errors;
    if (error) return unread(`${error.message}.`);
    return isMap(document.contents) ? document.contents : unread('it has no keys.');
  } catch {
    return unread('it is nested too deep.');
  }
}

interface Reading {
  context: Context;
  range: Range;
}

function fieldsOf(map: YAMLMap, reading: Reading): Omit<FrontMatter, 'end' | 'unread'> {
  const fields: Omit<FrontMatter, 'end' | 'unread'> = {};
  const masthead: Masthead = {
    type: 'masthead',
    position: positionOf(reading.range, reading.context),
  };
  for (const pair of withoutRepeated(map, reading)) {
    const key = textOf(pair.key) ?? '';
    const value = textOf(pair.value);
    const isField = readMastheadField(key, pair.value, masthead);
    if (isField || (key === 'masthead' && isMap(pair.value))) fields.masthead = masthead;
    else if (key === 'plenary') checkVersion(value, pair, reading);
    else if (key === 'language' && value !== undefined) fields.language = value;
    else if (key === 'provenance' && isMap(pair.value))
      fields.provenance = provenanceOf(pair.value, reading);
    else reportField(key, pair, reading);
  }
  return fields;
}

function readMastheadField(key: string, node: unknown, masthead: Masthead): boolean {
  const field = mastheadTextFields.find((name) => name === key);
  const text = textOf(node);
  if (field && text !== undefined) masthead[field] = text;
  else if (key === 'agendaItems' && isSeq(node)) masthead.agendaItems = listOf(node, agendaItemOf);
  else if (key === 'particulars' && isSeq(node)) masthead.particulars = listOf(node, particularOf);
  else return false;
  return true;
}

function listOf<T>(node: { items: unknown[] }, itemOf: (node: unknown) => T): T[] {
  return node.items.map(itemOf);
}

function agendaItemOf(node: unknown): AgendaItem {
  if (!isMap(node)) return { label: textOf(node) ?? '' };
  const name = textOf(node.get('name', true));
  return { label: textOf(node.get('label', true)) ?? '', ...(name !== undefined && { name }) };
}

function particularOf(node: unknown): Particular {
  if (!isMap(node)) return { term: '', value: textOf(node) ?? '' };
  return {
    term: textOf(node.get('term', true)) ?? '',
    value: textOf(node.get('value', true)) ?? '',
  };
}

function provenanceOf(map: YAMLMap, reading: Reading): Provenance {
  const provenance: Provenance = {};
  for (const pair of withoutRepeated(map, reading)) {
    const key = textOf(pair.key) ?? '';
    const value = textOf(pair.value);
    const field = provenanceTextFields.find((name) => name === key);
    if (field && value !== undefined) provenance[field] = value;
    else if (key === 'corrections' && isSeq(pair.value))
      provenance.corrections = listOf(pair.value, (node) => textOf(node) ?? '');
    else reportField(key, pair, reading);
  }
  return provenance;
}

/** A key that stands twice counts once: the second one is reported. */
function withoutRepeated(map: YAMLMap, reading: Reading): Pair[] {
  const seen = new Set<string>();
  return map.items.filter((pair) => {
    const key = textOf(pair.key) ?? '';
    if (!seen.has(key)) return seen.add(key);
    reportForm(reading.context, rangeOf(pair, reading), {
      reason: `The front matter has the field "${key}" twice; this one was left out.`,
      note: 'Keep one of them.',
    });
    return false;
  });
}

function checkVersion(version: string | undefined, pair: Pair, reading: Reading): void {
  if (version === formatVersion) return;
  reportForm(reading.context, rangeOf(pair, reading), {
    reason: `This source says that it has version ${version ?? '?'} of the format; it is read as version ${formatVersion}.`,
    note: `Write \`plenary: ${formatVersion}\`, or use a newer Plenary.`,
  });
}

function reportField(key: string, pair: Pair, reading: Reading): void {
  reportForm(reading.context, rangeOf(pair, reading), {
    reason: `The front matter has no field "${key}" of this kind; it was left out.`,
    note: 'See the table of keys in docs/source-format.md.',
  });
}

/** Where a pair stands in the source: from its key to the end of its value. */
function rangeOf({ key, value }: Pair, { range }: Reading): Range {
  const start = placeOf(key)?.[0] ?? 0;
  const end = placeOf(value)?.[1] ?? placeOf(key)?.[1] ?? start;
  return { from: range.from + start, to: range.from + Math.max(start, end) };
}

function placeOf(node: unknown): readonly number[] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}
