/**
 * What a format keeps beside the text (front matter, the title of a page of the web): lines of a
 * draft's heading are lines of the text, a title serves where the text has none, the rest is set aside.
 */
import type { Languages } from '../../language/languages.ts';
import type { Words } from '../../language/reading-words.ts';
import { report } from '../../diagnostics/index.ts';
import type { Metadata, MetadataField, TextBlock } from '../blocks/block.ts';
import { concat, endOf, space, startOf, type Content } from '../blocks/content.ts';
import { pointAt, putAside, type Reading } from '../reading.ts';
import { reportTag } from '../report-tag.ts';
import type { Role } from './roles.ts';

export interface MetadataUse {
  /** Lines of the heading, "Committee: …". */
  blocks: TextBlock[];
  /** Serves as the title of a text without one. */
  title: Content | undefined;
}

/** The language that metadata names; a tag that is none is an error. */
export function languageIn(
  metadata: Metadata | undefined,
  languages: Languages,
  reading: Reading,
): string | undefined {
  const field = metadata?.fields.find(({ name }) => /^lang(?:uage)?$/i.test(name));
  if (!field) return undefined;
  const tag = field.value.text;
  const fault = languages.faultOfTag(tag);
  if (!fault) return tag;
  reportTag(reading.file, { tag, fault }, pointAt(reading, startOf(field.value) ?? 0));
  return undefined;
}

export function useMetadata(
  metadata: Metadata | undefined,
  words: Words,
  reading: Reading,
): MetadataUse {
  if (!metadata) return { blocks: [], title: undefined };
  const { fields, fault } = metadata;
  if (fault) reportUnread(metadata, fault, reading);
  const lines = fields.filter(({ name }) => words.particular.test(`${name}:`));
  const title = fields.find(({ name }) => words.titleField.test(name));
  const used = [
    ...lines.flatMap(({ key, value }) => [key, value]),
    ...(title ? [title.value] : []),
  ];
  if (!fault) putRestAside(metadata, used, reading);
  return { blocks: lines.map(lineOf), title: title?.value };
}

/** Front matter that is no YAML says nothing for certain, and so nothing of it is published. */
function reportUnread(
  { range }: Metadata,
  { reason, at }: NonNullable<Metadata['fault']>,
  reading: Reading,
): void {
  report(reading.file, 'front-matter-unreadable', {
    reason: `The front matter cannot be read: ${reason}`,
    place: pointAt(reading, at),
    actual: reading.source.slice(...range),
    setAside: [range],
  });
  putAside(reading, 'unreadFrontMatter', ...range);
}

function putRestAside(
  { range: [from, to] }: Metadata,
  used: readonly Content[],
  reading: Reading,
): void {
  let at = from;
  for (const content of used.toSorted((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0))) {
    const start = startOf(content);
    if (start === undefined) continue;
    putLinesAside(reading, at, start);
    at = endOf(content) ?? at;
  }
  putLinesAside(reading, at, to);
}

/** White space at the ends of a stretch is no part of what a message quotes. */
function putLinesAside(reading: Reading, from: number, to: number): void {
  const text = reading.source.slice(from, to);
  const lead = text.length - text.trimStart().length;
  // Fences and quotation marks are no words.
  const kind = /[\p{L}\p{N}]/u.test(text) ? 'frontMatter' : 'markup';
  putAside(reading, kind, from + lead, from + text.trimEnd().length);
}

function lineOf({ key, value }: MetadataField): TextBlock {
  const gap = space(endOf(key) ?? 0, startOf(value) ?? 0);
  return { kind: 'text', content: concat([key, gap, value]), indent: 0, quote: 0 };
}

/** Sets the title aside where the text has one of its own. */
export function dropTitle({ title }: MetadataUse, roles: readonly Role[], reading: Reading): void {
  const used = roles.some((role) => role.role === 'title' && role.content === title);
  if (title && !used) putLinesAside(reading, startOf(title) ?? 0, endOf(title) ?? 0);
}
