/** YAML front matter at the head of a Markdown file that is no canonical source. */
import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import type { Metadata, MetadataField } from '../blocks/block.ts';
import { contentOf } from '../blocks/content.ts';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;
/** YAML is read by a library whose time on hostile text is not known: this is enough. */
const longest = 100_000;

interface Fences {
  /** Where the YAML between the fences starts and ends. */
  from: number;
  to: number;
  /** Where the text after the closing fence starts. */
  end: number;
  /** No fence closes it: its lines end at the first empty one. */
  unclosed?: true;
}

/** TOML between plus signs, as some site builders have it. */
const toml = /^\uFEFF?\+{3}[ \t]*(?:\r\n|\n|\r)((?:[^\n]*\n)*?)\+{3}[ \t]*(?=\r|\n|$)/;

function fencesOf(source: string): Fences | undefined {
  const open = opening.exec(source);
  if (!open) return undefined;
  const from = open[0].length;
  const rest = source.slice(from);
  const close = closing.exec(rest);
  if (!close) return unclosedFences(rest, from);
  // A rule above a paragraph looks the same: front matter has keys.
  if (!/^[\w-]+[ \t]*:/m.test(rest.slice(0, close.index))) return undefined;
  const to = from + close.index;
  return { from, to, end: to + close[0].length };
}

/** Front matter of ours whose second fence was forgotten. */
function unclosedFences(rest: string, from: number): Fences | undefined {
  const empty = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|$)/.exec(rest)?.index ?? rest.length;
  if (!/^plenary[ \t]*:/m.test(rest.slice(0, empty))) return undefined;
  return { from, to: from + empty, end: from + empty, unclosed: true };
}

export function hasFrontMatter(source: string): boolean {
  return fencesOf(source) !== undefined || frontMatterOf(source) !== undefined;
}

/** What the front matter of a text says, if it has any. */
export function frontMatterOf(source: string): Metadata | undefined {
  const plus = toml.exec(source);
  const assigned =
    plus && fieldsInLines(source, plus[0].indexOf(plus[1] ?? ''), plus[0].lastIndexOf('+++'), '=');
  if (plus && assigned) return { range: [0, plus[0].length], fields: assigned };
  const fences = fencesOf(source);
  if (!fences) return undefined;
  const { from, to, end, unclosed } = fences;
  const range = [0, end] as const;
  if (unclosed)
    return { range, fields: [], fault: { reason: 'no line `---` closes it', at: from } };
  const lines = fieldsInLines(source, from, to);
  try {
    if (to - from > longest) return { range, fields: lines ?? [] };
    const { contents, errors } = parseDocument(source.slice(from, to), {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
    });
    const [error] = errors;
    if (!error && isMap(contents))
      return { range, fields: contents.items.flatMap((pair) => fieldOf(pair, source, from)) };
    // "Topic: Ships: their lamps" is no YAML, but a line with a key all the same.
    if (lines) return { range, fields: lines };
    const at = from + (error?.pos[0] ?? 0);
    return { range, fields: [], fault: { reason: error?.message ?? 'it has no keys', at } };
  } catch {
    return { range, fields: [], fault: { reason: 'it is nested too deep', at: from } };
  }
}

/** A field of one line, whose value stands in the source letter for letter. */
function fieldOf({ key, value }: Pair, source: string, offset: number): MetadataField[] {
  if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) return [];
  const text = typeof value.value === 'string' ? value.value : '';
  let from = offset + value.range[0];
  let to = offset + value.range[1];
  if (/["']/.test(source.charAt(from)) && source[from] === source[to - 1])
    [from, to] = [from + 1, to - 1];
  if (text.trim() === '' || source.slice(from, to) !== text) return [];
  const [start, end] = [offset + key.range[0], offset + key.range[1]];
  return [
    {
      name: source.slice(start, end),
      key: keyOf(source, start, end),
      value: contentOf(source, from, to),
    },
  ];
}

/** The key with the colon after it. */
function keyOf(source: string, from: number, to: number): MetadataField['key'] {
  const colon = source.indexOf(':', to);
  return contentOf(source, from, colon < 0 ? to : colon + 1);
}

/** In YAML and in TOML, where quotation marks are no part of the value. */
const lineWithKey = {
  ':': /^([\p{L}][\p{L}\p{N} _-]{0,40}?)[ \t]*:[ \t]+(\S.*?)\s*$/u,
  '=': /^([\p{L}][\p{L}\p{N} _-]{0,40}?)[ \t]*=[ \t]*"?([^\s"].*?)"?\s*$/u,
};

/** The fields of lines that all have a key; `undefined` when another line is among them. */
function fieldsInLines(
  source: string,
  from: number,
  to: number,
  sign: keyof typeof lineWithKey = ':',
): MetadataField[] | undefined {
  const fields: MetadataField[] = [];
  let at = from;
  for (const line of source.slice(from, to).split(/(?<=\n|\r(?!\n))/)) {
    const found = lineWithKey[sign].exec(line);
    if (!found && line.trim() !== '') return undefined;
    const [, name = '', value = ''] = found ?? [];
    if (found) {
      const start = at + line.indexOf(value, name.length + 1);
      fields.push({
        name,
        key: keyOf(source, at, at + name.length),
        value: contentOf(source, start, start + value.length),
      });
    }
    at += line.length;
  }
  return fields;
}
