/** From the options of the command line to what editions are asked for. */
import { pictureFault, pictureType } from '../door/picture.ts';
import { readWholeFileSync } from '../door/read-file.ts';
import { shippedLanguages } from '../door/languages.ts';
import type { Emblem, Paper } from '../render/options.ts';
import { loadTemplate } from '../door/load-template.ts';
import { faultLine, TemplateError, type Template } from '../template/index.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { formats, type Format } from '../editions/formats.ts';
import { defaultRequest, type EditionRequest } from '../publish/request.ts';
import { FileFailure, UsageFailure } from './failures.ts';
import { nearest } from '../diagnostics/nearest.ts';
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
  'certifier-credential',
  'certifier-report',
  'no-links',
  'no-colophon',
  'changes',
  'password',
] as const satisfies readonly OptionName[];

/**
 * What editions the options ask for.
 * @throws {UsageFailure} for a value that cannot be; {FileFailure} for an emblem that cannot be read.
 */
export function editionRequest(
  options: OptionValues,
  environment: NodeJS.ProcessEnv,
): EditionRequest {
  const template = options.template ?? defaultRequest.template;
  const { masthead } = readTemplate(template);
  if (options.emblem !== undefined && !masthead.emblem) {
    throw new UsageFailure(
      `The masthead of the template "${template}" has no place for a picture.`,
      'Leave out --emblem, or say "emblem": true in its masthead.json.',
    );
  }
  const emblem = readEmblem(options);
  const sourceDateEpoch = readSourceDateEpoch(environment['SOURCE_DATE_EPOCH']);
  return {
    formats: options.to === undefined ? defaultRequest.formats : readFormats(options.to),
    template,
    paper: (options.paper as Paper | undefined) ?? defaultRequest.paper,
    links: !options['no-links'],
    colophon: !options['no-colophon'],
    strict: options.strict ?? false,
    verify: !options['no-verify'],
    ...readingRequest(options),
    ...readCertifier(options),
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
): Pick<EditionRequest, 'language' | 'changes' | 'password'> {
  const { lang, changes, password } = options;
  if (lang !== undefined) {
    const languages = shippedLanguages();
    const fault = languages.faultOfTag(lang);
    if (fault) {
      const known = languages.tags.join(', ');
      const mend = fault.nearest === undefined ? `one of ${known}` : `"${fault.nearest}"`;
      throw new UsageFailure(`"${lang}" is no language tag: ${fault.reason}.`, `Say ${mend}.`);
    }
  }
  return {
    ...(lang !== undefined && { language: lang }),
    ...(changes !== undefined && { changes: changes as 'accept' | 'reject' }),
    ...(password !== undefined && { password }),
  };
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

function readTemplate(nameOrFolder: string): Template {
  try {
    return loadTemplate(nameOrFolder);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { reason, mend, faults } = error;
    throw new UsageFailure(reason, mend, faults.map(faultLine));
  }
}

/** Who certifies the e-book, and what is said of who does: nothing of nobody. */
function readCertifier(
  options: OptionValues,
): Pick<EditionRequest, 'certifiedBy' | 'certifierCredential' | 'certifierReport'> {
  const { 'certified-by': name, 'certifier-report': report } = options;
  const credential = options['certifier-credential'];
  if (name === undefined) {
    const given = Object.entries({ credential, report }).find(([, value]) => value !== undefined);
    if (!given) return {};
    throw new UsageFailure(
      `--certifier-${given[0]} stands without a certifier.`,
      'Name who certifies with --certified-by NAME.',
    );
  }
  if (report !== undefined && !/^https?:\/\/\S+$/i.test(report)) {
    throw new UsageFailure(
      `--certifier-report is "${report}".`,
      'Give the address of the report, https://…',
    );
  }
  return {
    certifiedBy: name,
    ...(credential !== undefined && { certifierCredential: credential }),
    ...(report !== undefined && { certifierReport: report }),
  };
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
    bytes = readWholeFileSync(path);
  } catch (error) {
    const { reason, mend } = fileTrouble(error, path);
    throw new FileFailure(reason, mend, { cause: error });
  }
  const mediaType = pictureType(bytes);
  if (!mediaType) {
    throw new FileFailure(`${path} is no PNG or JPEG picture.`, 'Save it as PNG or JPEG.');
  }
  const fault = pictureFault(bytes, mediaType);
  if (fault !== undefined) {
    throw new FileFailure(
      `${path} cannot be printed: ${fault}.`,
      'Open the picture and save it again.',
    );
  }
  return { bytes, mediaType, alternative };
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
