/** From the options of the command line to what editions are asked for. */
import { readFileSync } from 'node:fs';
import { localeLanguages } from '../locale/index.ts';
import type { Emblem, Paper } from '../render/options.ts';
import { loadTemplate, TemplateError } from '../render/template.ts';
import { fileTrouble } from '../pipeline/file-trouble.ts';
import { formats, type Format } from '../pipeline/formats.ts';
import { defaultRequest, type EditionRequest } from '../pipeline/request.ts';
import { FileFailure, UsageFailure } from './failures.ts';
import { nearest } from './nearest.ts';
import type { OptionName, OptionValues } from './options.ts';

/** The options that say how editions are made. */
export const editionOptionNames = [
  'to',
  'template',
  'paper',
  'lang',
  'emblem',
  'emblem-alt',
  'certified-by',
  'no-links',
  'no-colophon',
  'changes',
] as const satisfies readonly OptionName[];

/**
 * What editions the options ask for.
 * @throws {UsageFailure} for a value that cannot be; {FileFailure} for an emblem that cannot be read.
 */
export function editionRequest(
  options: OptionValues,
  environment: NodeJS.ProcessEnv,
): EditionRequest {
  const emblem = readEmblem(options);
  const sourceDateEpoch = readSourceDateEpoch(environment['SOURCE_DATE_EPOCH']);
  return {
    formats: options.to === undefined ? defaultRequest.formats : readFormats(options.to),
    template: readTemplate(options.template ?? defaultRequest.template),
    paper: (options.paper as Paper | undefined) ?? defaultRequest.paper,
    links: !options['no-links'],
    colophon: !options['no-colophon'],
    strict: options.strict ?? false,
    ...readingRequest(options),
    ...(options['certified-by'] !== undefined && { certifiedBy: options['certified-by'] }),
    ...(emblem && { emblem }),
    ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
  };
}

/**
 * How sources are to be read.
 * @throws {UsageFailure} for a value that cannot be.
 */
export function readingRequest(
  options: OptionValues,
): Pick<EditionRequest, 'language' | 'changes'> {
  const { lang, changes } = options;
  if (lang !== undefined && !isLanguageTag(lang)) {
    throw new UsageFailure(
      `"${lang}" is no language tag.`,
      `Languages that are known: ${localeLanguages().join(', ')}.`,
    );
  }
  return {
    ...(lang !== undefined && { language: lang }),
    ...(changes !== undefined && { changes: changes as 'accept' | 'reject' }),
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function readFormats(list: string): Format[] {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  for (const name of names) {
    if (formats.some((format) => format === name)) continue;
    const meant = nearest(name, formats);
    throw new UsageFailure(
      `There is no edition "${name}".`,
      meant ? `Did you mean ${meant}?` : `Editions are ${formats.join(', ')}.`,
    );
  }
  // In one order, however they were named, so that the same set gives the same bytes.
  return formats.filter((format) => names.includes(format));
}

function readTemplate(nameOrFolder: string): string {
  try {
    loadTemplate(nameOrFolder);
    return nameOrFolder;
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageFailure(error.message, 'See --template.');
    throw error;
  }
}

function readEmblem(options: OptionValues): Emblem | undefined {
  const { emblem: path, 'emblem-alt': alternative } = options;
  if (path === undefined && alternative === undefined) return undefined;
  if (path === undefined) {
    throw new UsageFailure('--emblem-alt stands without a picture.', 'Name it with --emblem FILE.');
  }
  if (alternative === undefined || alternative.trim() === '') {
    throw new UsageFailure(
      '--emblem needs words for people who cannot see it.',
      'Give them with --emblem-alt TEXT.',
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    const { reason, mend } = fileTrouble(error, path);
    throw new FileFailure(reason, mend, { cause: error });
  }
  const mediaType = pictureType(bytes);
  if (!mediaType) {
    throw new FileFailure(`${path} is no PNG or JPEG picture.`, 'Save it as PNG or JPEG.');
  }
  return { bytes, mediaType, alternative };
}

/** By the first bytes: PNG 5.2, JPEG's SOI marker. */
function pictureType(bytes: Uint8Array): Emblem['mediaType'] | undefined {
  const starts = (...signature: number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : undefined;
}

function readSourceDateEpoch(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  // Years 1980 to 2107: what the dates of a zip archive can say.
  const seconds = /^\d+$/.test(value) ? Number(value) : NaN;
  if (seconds >= 315532800 && seconds < 4354819200) return seconds;
  throw new UsageFailure(
    `SOURCE_DATE_EPOCH is "${value}".`,
    'It is a number of seconds since 1970, for a date between 1980 and 2107.',
  );
}
