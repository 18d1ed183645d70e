/** The tables of keys in docs/templates.md, from the schemas that editors are given. */
import type { JsonSchema } from '@valibot/to-json-schema';
import { dataSchemas } from '../../src/template/index.ts';
import { editorSchema, type DataFile } from './editor-schema.ts';

const begin = '<!-- The keys: `npm run docs` writes them again. -->';
const end = '<!-- End of the keys. -->';

/** The page with its keys written again. */
export function withKeys(page: string): string {
  const [before = '', rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error('The page does not say where the keys stand.');
  const files = (Object.keys(dataSchemas) as DataFile[]).map(fileSection);
  return `${before}${[begin, ...files, end].join('\n\n')}${after}`;
}

function fileSection(file: DataFile): string {
  const { description = '', properties = {}, definitions = {} } = editorSchema(file);
  const { $schema: _, ...keys } = properties;
  const kinds = Object.entries(definitions).map(([kind, schema]) =>
    [`#### ${capitalized(kind)}`, kindBody(schema as JsonSchema)].join('\n\n'),
  );
  const rows = Object.entries(keys).flatMap(rowsOf);
  return [`### \`${file}\``, description, table(rows), ...kinds].join('\n\n');
}

function kindBody(schema: JsonSchema): string {
  return schema.properties
    ? table(Object.entries(schema.properties).flatMap(rowsOf))
    : `One of ${valueOf(schema)}.`;
}

interface Row {
  key: string;
  value: string;
  meaning: string;
}

/** A key and those below it. */
function rowsOf([key, schema]: [string, unknown]): Row[] {
  const own = schema as JsonSchema;
  const row = { key, value: valueOf(own), meaning: own.description ?? '' };
  const below = own.properties ?? {};
  return [
    row,
    ...Object.entries(below)
      .flatMap(rowsOf)
      .map((each) => ({ ...each, key: `${key}.${each.key}` })),
  ];
}

/** What may be written: "points, 0 to 1584", "`"start"` or `"end"`", a kind, a list. */
function valueOf(schema: JsonSchema): string {
  const [first, ...others] = (schema.anyOf ?? []) as JsonSchema[];
  if (first) {
    const options = [
      { ...(schema.title !== undefined && { title: schema.title }), ...first },
      ...others,
    ];
    return options.map((option) => valueOf(option) || 'keys below').join(' or ');
  }
  const reference = (schema.allOf?.[0] as JsonSchema | undefined)?.$ref;
  if (reference !== undefined) return link(decodeURIComponent(reference.split('/').at(-1) ?? ''));
  if (schema.enum) return schema.enum.map((word) => code(word)).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  switch (schema.type) {
    case 'null':
      return code(null);
    case 'boolean':
      return `${code(true)}, ${code(false)}`;
    case 'number':
    case 'integer':
      return [schema.title, `${schema.minimum} to ${schema.maximum}`].join(', ');
    case 'array':
      return `list of ${valueOf(schema.items as JsonSchema)}`;
    case 'string':
      return schema.examples ? `${schema.title} such as ${code(schema.examples[0])}` : 'text';
    default:
      return '';
  }
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

function link(kind: string): string {
  return `[${kind}](#${kind.replaceAll(' ', '-')})`;
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function table(rows: readonly Row[]): string {
  return [
    '| Key | Value | Meaning |',
    '| --- | --- | --- |',
    ...rows.map(({ key, value, meaning }) => `| \`${key}\` | ${cell(value)} | ${cell(meaning)} |`),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
