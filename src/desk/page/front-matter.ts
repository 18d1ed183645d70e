/**
 * The masthead as fields: the lines of the front matter that hold one value each. What else stands
 * there (lists, provenance) is left as it is.
 */
import { mastheadTextFields } from '../../source-format/front-matter.ts';
import type { MastheadTextField } from '../../tree/masthead-lines.ts';
import type { Mend } from '../protocol.ts';

export { mastheadTextFields, type MastheadTextField };

export type FieldName = MastheadTextField | 'language';

/** The value of each field that is written on one line; others are not for a form. */
export function fieldsOf(source: string): Partial<Record<FieldName, string>> {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const { name, value } of linesOf(source)) {
    if (isField(name)) fields[name] = plain(value);
  }
  return fields;
}

/** The change that gives a field another value, or takes it out when that is empty. */
export function fieldChange(source: string, name: FieldName, value: string): Mend | undefined {
  const lines = linesOf(source);
  if (lines.length === 0) return undefined;
  const existing = lines.find((line) => line.name === name);
  const written = `${name}: ${quoted(value)}\n`;
  if (existing) {
    return { from: existing.from, to: existing.to, insert: value === '' ? '' : written };
  }
  if (value === '') return undefined;
  const order: readonly string[] = ['plenary', 'language', ...mastheadTextFields];
  const before = lines.filter((line) => {
    const place = order.indexOf(line.name);
    return place >= 0 && place < order.indexOf(name);
  });
  const at = before.at(-1)?.to ?? lines[0]?.from ?? 0;
  return { from: at, to: at, insert: written };
}

interface FieldLine {
  name: string;
  value: string;
  from: number;
  /** Behind the line end. */
  to: number;
}

/** The fields at the margin of the front matter; one with lines below it has no value of its own. */
function linesOf(source: string): FieldLine[] {
  const head = /^---[^\n]*\n([^]*?)^---\s*$/m.exec(source);
  if (!head || head.index !== 0) return [];
  const start = head[0].indexOf('\n') + 1;
  const lines: FieldLine[] = [];
  let from = start;
  for (const line of (head[1] ?? '').split('\n')) {
    const to = from + line.length + 1;
    const match = /^([A-Za-z]\w*):[ \t]*(.*)$/.exec(line);
    if (match) lines.push({ name: match[1] ?? '', value: match[2] ?? '', from, to });
    else if (lines.length > 0 && line.trim() !== '') (lines.at(-1) as FieldLine).to = to;
    from = to;
  }
  return lines;
}

function isField(name: string): name is FieldName {
  return name === 'language' || (mastheadTextFields as readonly string[]).includes(name);
}

function plain(value: string): string {
  const text = value.trim();
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) {
    try {
      return String(JSON.parse(text));
    } catch {
      return text.slice(1, -1);
    }
  }
  if (text.startsWith("'") && text.endsWith("'") && text.length > 1) {
    return text.slice(1, -1).replaceAll("''", "'");
  }
  return text;
}

/** Quoted wherever YAML could take it for something else than these words. */
function quoted(value: string): string {
  const isPlain =
    /^[\p{L}\p{N}(][^:#\n"']*$/u.test(value) &&
    !/^(?:\d|true|false|null|yes|no|on|off)\S*$/i.test(value) &&
    value === value.trim();
  return isPlain ? value : JSON.stringify(value);
}
