/**
 * The kinds of values in data files that people write: a template's, the configuration. Each says what it means, in which unit (the title, which
 * editors show beside it), and what to write instead of a wrong one.
 */
import * as v from 'valibot';
import { nearest } from '../diagnostics/nearest.ts';

/** What a value must be, and what it then is: all that others need to know of a schema. */
export type Schema<Value> = v.GenericSchema<unknown, Value>;

/** A key that may be absent. */
export const optional = v.exactOptional;

const mostKeysToList = 12;

/** An object with these keys and no others. `kind` names objects that occur in many places. */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
  meaning: string,
  kind?: string,
): Schema<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>> {
  const keys = Object.keys(entries);
  return v.pipe(
    v.custom<object>(isObject, 'It must be an object: keys and values between { and }.'),
    v.strictObject(entries, ({ expected, input }) =>
      expected === 'never' ? meantKey(String(input), keys) : 'It cannot be left out.',
    ),
    v.metadata({ description: meaning, ...(kind !== undefined && { title: kind }) }),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function meantKey(key: string, keys: readonly string[]): string {
  const meant = nearest(key, keys);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return keys.length <= mostKeysToList
    ? `There is ${keys.join(', ')}.`
    : 'The schema of the file lists the keys.';
}

/** The same value with a meaning of its own. */
export function meaning<Value>(schema: Schema<Value>, text: string): Schema<Value> {
  return v.pipe(schema, v.description(text));
}

/** Values of one kind, each with its name and its meaning. */
export function each<Name extends string, Value>(
  meanings: Readonly<Record<Name, string>>,
  schema: Schema<Value>,
): Record<Name, Schema<Value>> {
  const entries: Partial<Record<Name, Schema<Value>>> = {};
  for (const name in meanings) entries[name] = meaning(schema, meanings[name]);
  return entries as Record<Name, Schema<Value>>;
}

/** A number with the least and the most that it can be. */
function number(unit: string, least: number, most: number, meaningOfIt: string): Schema<number> {
  const mend = `It must be a number of ${unit} from ${least} to ${most}.`;
  return v.pipe(
    v.number(mend),
    v.minValue(least, mend),
    v.maxValue(most, mend),
    v.title(unit),
    v.description(meaningOfIt),
  );
}

/** As far as Word goes: 22 inches (ST_TwipsMeasure as Word reads it). */
const farthest = 1584;

/** Where something stands, or how far it moves, in either direction. */
export const place = (meaningOfIt: string) => number('points', -farthest, farthest, meaningOfIt);

/** A length, a width, a space. */
export const length = (meaningOfIt: string) => number('points', 0, farthest, meaningOfIt);

/** A size of type or the distance of its lines. */
export const size = (meaningOfIt: string) => number('points', 1, 400, meaningOfIt);

/** A part of something else, 1 being the whole of it. */
export const part = (least: number, most: number, meaningOfIt: string) =>
  number('parts', least, most, meaningOfIt);

export const pixels = (least: number, most: number, meaningOfIt: string) =>
  number('pixels', least, most, meaningOfIt);

/** A whole number of things. */
export function count(
  unit: string,
  least: number,
  most: number,
  meaningOfIt: string,
): Schema<number> {
  const mend = `It must be a whole number of ${unit} from ${least} to ${most}.`;
  return v.pipe(
    v.number(mend),
    v.integer(mend),
    v.minValue(least, mend),
    v.maxValue(most, mend),
    v.title(unit),
    v.description(meaningOfIt),
  );
}

export function flag(meaningOfIt: string): Schema<boolean> {
  return v.pipe(v.boolean('It must be true or false.'), v.description(meaningOfIt));
}

/** One of a few words. `kind` names those that occur in many places. */
export function choice<const Words extends readonly string[]>(
  words: Words,
  meaningOfIt: string,
  kind?: string,
): Schema<Words[number]> {
  const list = words.map((word) => `"${word}"`).join(', ');
  return v.pipe(
    v.picklist(words, ({ input }) => {
      const meant = typeof input === 'string' ? nearest(input, words) : undefined;
      return meant === undefined ? `It must be one of ${list}.` : `Did you mean "${meant}"?`;
    }),
    v.metadata({ description: meaningOfIt, ...(kind !== undefined && { title: kind }) }),
  );
}

/** Text that is not empty. */
export function text(meaningOfIt: string): Schema<string> {
  const mend = 'It must be text between quotation marks, and not empty.';
  return v.pipe(v.string(mend), v.nonEmpty(mend), v.description(meaningOfIt));
}

/** Text of a certain form: what it is, and one that has the form. */
export function textLike(
  form: RegExp,
  what: string,
  example: string,
  meaningOfIt: string,
): Schema<string> {
  const mend = `It must be ${what}, such as "${example}".`;
  return v.pipe(
    v.string(mend),
    v.regex(form, mend),
    v.title(what),
    v.examples([example]),
    v.description(meaningOfIt),
  );
}

/** Values of one kind in their order, written between [ and ]. */
export function list<Item>(item: Schema<Item>, meaningOfIt: string): Schema<Item[]> {
  return v.pipe(
    v.array(item, 'It must be a list: values between [ and ].'),
    v.description(meaningOfIt),
  );
}

/** The same with one value at least, and so many at most. */
export function someOf<Item>(
  item: Schema<Item>,
  most: number,
  meaningOfIt: string,
): Schema<Item[]> {
  const mend = `It must hold 1 to ${most} values.`;
  return v.pipe(
    v.array(item, 'It must be a list: values between [ and ].'),
    v.minLength(1, mend),
    v.maxLength(most, mend),
    v.description(meaningOfIt),
  );
}

/** "#1a4f7a". */
export const colour = (meaningOfIt: string) =>
  textLike(/^#[0-9A-Fa-f]{6}$/, 'a colour', '#1a4f7a', meaningOfIt);

/** A package as npm names it, and a file in it: nothing else on the disk can be named. */
export const packageName = (meaningOfIt: string) =>
  textLike(
    /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
    'the name of a package',
    '@expo-google-fonts/tinos',
    meaningOfIt,
  );

export const fontFile = (meaningOfIt: string) =>
  textLike(
    /^[\w-][\w .-]*(?:\/[\w-][\w .-]*)*\.[Tt][Tt][Ff]$/,
    'a .ttf file of the package',
    '400Regular/Tinos_400Regular.ttf',
    meaningOfIt,
  );
