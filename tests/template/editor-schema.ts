/**
 * JSON Schemas of a template's files, for editors, from what the files are checked against. A file
 * holds what differs from the official one: no key is needed, and `null` takes away what may be
 * absent. Kinds of objects that occur in many places are defined once.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { dataSchemas } from '../../src/template/index.ts';

export type DataFile = keyof typeof dataSchemas;

/** The definitions of one file: its kinds by their names. */
type Definitions = Record<string, JsonSchema>;

export function editorSchema(file: DataFile): JsonSchema {
  const { $schema, ...whole } = toJsonSchema(dataSchemas[file], { typeMode: 'output' });
  const definitions: Definitions = {};
  const { properties, ...rest } = overlay(whole, definitions);
  return {
    ...($schema !== undefined && { $schema }),
    title: `${file} of a template of Plenary`,
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      ...properties,
    },
    definitions,
  };
}

/** What may stand in a file that is laid over another. */
function overlay(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { required, ...rest } = withParts(schema, definitions, overlay);
  const { properties } = rest;
  if (!properties) return rest;
  const nullable = Object.entries(properties).map(([key, value]): [string, JsonSchema] => [
    key,
    required?.includes(key) || typeof value === 'boolean' ? (value as JsonSchema) : orNull(value),
  ]);
  return { ...rest, properties: Object.fromEntries(nullable) };
}

/** A list is replaced as one: what its values need stays needed. */
function inList(schema: JsonSchema, definitions: Definitions): JsonSchema {
  return withParts(schema, definitions, inList);
}

type Change = (schema: JsonSchema, definitions: Definitions) => JsonSchema;

/** A schema whose parts were changed; one that has a kind goes to the definitions. */
function withParts(schema: JsonSchema, definitions: Definitions, change: Change): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          reference(change(value as JsonSchema, definitions), definitions),
        ]),
      ),
    }),
    ...(items && {
      items: reference(inList(items as JsonSchema, definitions), definitions),
    }),
  };
}

function reference(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { title, description, ...definition } = schema;
  if ((schema.type !== 'object' && !schema.enum) || title === undefined) return schema;
  const known = definitions[title];
  definitions[title] = { title, ...definition };
  if (known && JSON.stringify(known) !== JSON.stringify(definitions[title])) {
    throw new Error(`There are two kinds of ${title}.`);
  }
  return {
    ...(description !== undefined && { description }),
    allOf: [{ $ref: `#/definitions/${encodeURIComponent(title)}` }],
  };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { description, title, ...rest } = schema;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: [rest, { type: 'null' }],
  };
}
