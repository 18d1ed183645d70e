/** Reads the front matter: the masthead, the language and where the text came from. */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import {
  formatVersion,
  mastheadTextFields,
  provenanceTextFields,
  subjectFields,
  type MastheadListField,
} from '../../source-format/index.ts';
import type { AgendaItem, Masthead, Particular, Provenance, Subject } from '../../tree/types.ts';
import { report } from '../../diagnostics/index.ts';
import { reportTag } from '../report-tag.ts';
import { positionOf, reportForm, reportLeftOut, type Context } from './context.ts';
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
  subjects?: Subject[];
  /** Where the text after it starts. */
  end: number;
}

export function readFrontMatter(source: string, context: Context): FrontMatter {
  const found = frontMatterRange(source);
  if (!found) return { end: 0 };
  const { yaml: range, end } = found;
  const map = mapOf(source.slice(range.from, range.to), range, end, context);
  return map ? { ...fieldsOf(map, { context, range }), end } : { end };
}

function mapOf(yaml: string, range: Range, end: number, context: Context): YAMLMap | undefined {
  const unread = (reason: string, at = 0): undefined =>
    reportUnread(context, { reason, at: range.from + at, end }) as undefined;
  if (yaml.length > longest) return unread(`it has more than ${longest} characters`);
  try {
    const document = parseYaml(yaml);
    const [error] = document.errors;
    if (error) return unread(error.message, error.pos[0]);
    return isMap(document.contents) ? document.contents : unread('it has no keys');
  } catch {
    return unread('it is nested too deep');
  }
}

/** Front matter that is no YAML says nothing for certain: it is set aside whole. */
function reportUnread(
  context: Context,
  { reason, at, end }: { reason: string; at: number; end: number },
): void {
  const actual = String(context.file).slice(0, end);
  report(context.file, 'front-matter-unreadable', {
    reason: `The front matter cannot be read: ${reason}`,
    place: positionOf({ from: at, to: at }, context).start,
    actual,
    setAside: [[0, end]],
  });
}

interface Reading {
  context: Context;
  range: Range;
}

function fieldsOf(map: YAMLMap, reading: Reading): Omit<FrontMatter, 'end'> {
  const fields: Omit<FrontMatter, 'end'> = {};
  const masthead: Masthead = {
    type: 'masthead',
    position: positionOf(reading.range, reading.context),
  };
  for (const pair of withoutRepeated(map, reading)) {
    const key = textOf(pair.key) ?? '';
    const value = textOf(pair.value);
    const isField = readMastheadField(key, pair.value, masthead);
    reportStrangers(key, pair.value, reading);
    if (isField || (key === 'masthead' && isMap(pair.value))) fields.masthead = masthead;
    else if (key === 'plenary') checkVersion(value, pair, reading);
    else if (key === 'language' && value !== undefined) readLanguage(value, pair, fields, reading);
    else if (key === 'subjects' && isSeq(pair.value))
      fields.subjects = listOf(pair.value, subjectOf);
    else if (key === 'provenance' && isMap(pair.value))
      fields.provenance = provenanceOf(pair.value, reading);
    else reportField(key, pair, reading);
  }
  return fields;
}

/** What the entries of lists may say. */
const entryFields: Record<MastheadListField | 'subjects', readonly string[]> = {
  agendaItems: ['label', 'name'],
  particulars: ['term', 'value'],
  subjects: subjectFields,
};

/** A key that no entry of a list has would take its value with it. */
function reportStrangers(list: string, node: unknown, reading: Reading): void {
  if (!Object.hasOwn(entryFields, list) || !isSeq(node)) return;
  const known = entryFields[list as keyof typeof entryFields];
  for (const entry of node.items) {
    if (!isMap(entry)) continue;
    for (const pair of entry.items) {
      const key = textOf(pair.key) ?? '';
      if (!known.includes(key) || textOf(pair.value) === undefined) reportField(key, pair, reading);
    }
  }
}

/** A tag that is none would reach every edition: the language stays unknown. */
function readLanguage(
  tag: string,
  pair: Pair,
  fields: Omit<FrontMatter, 'end'>,
  reading: Reading,
): void {
  const fault = reading.context.languages.faultOfTag(tag);
  if (!fault) fields.language = tag;
  else
    reportTag(
      reading.context.file,
      { tag, fault },
      positionOf(rangeOf(pair, reading), reading.context),
    );
}

function readMastheadField(key: string, node: unknown, masthead: Masthead): boolean {
  const field = mastheadTextFields.find((name) => name === key);
  const text = textOf(node);
  if (field && text !== undefined) masthead[field] = text;
  else if (isListField(key) && isSeq(node)) readMastheadList[key](node, masthead);
  else return false;
  return true;
}

const readMastheadList = {
  agendaItems: (node, masthead) => (masthead.agendaItems = listOf(node, agendaItemOf)),
  particulars: (node, masthead) => (masthead.particulars = listOf(node, particularOf)),
} satisfies Record<MastheadListField, (node: { items: unknown[] }, masthead: Masthead) => void>;

function isListField(key: string): key is MastheadListField {
  return Object.hasOwn(readMastheadList, key);
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

/** A subject may be its words alone. */
function subjectOf(node: unknown): Subject {
  const subject: Subject = { words: '' };
  if (!isMap(node)) return { words: textOf(node) ?? '' };
  for (const field of subjectFields) {
    const value = textOf(node.get(field, true));
    if (value !== undefined) subject[field] = value;
  }
  return subject;
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
    reportLeftOut(reading.context, rangeOf(pair, reading), {
      reason: `The front matter has the field "${key}" twice; this one was left out`,
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
  reportLeftOut(reading.context, rangeOf(pair, reading), {
    reason: `The front matter has no field "${key}" of this kind; it was left out`,
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
