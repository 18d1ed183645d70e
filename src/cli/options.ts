/** Every option of the command line. Commands name the ones they take. */
import { papers } from '../editions/papers.ts';

export interface OptionDefinition {
  type: 'boolean' | 'string';
  /** What stands for the value in the help. */
  placeholder?: string;
  /** The only values there are, when they are a closed list. */
  choices?: readonly string[];
  short?: string;
  /** A configuration can settle it, and its opposite on the command line takes that back. */
  canBeUndone?: true;
  description: string;
}

export const optionDefinitions = {
  to: {
    type: 'string',
    placeholder: 'FORMATS',
    description:
      'Editions to make, with commas: pdf,epub,docx,html (default: all); diff makes docx or md.',
  },
  out: {
    type: 'string',
    placeholder: 'PATH',
    short: 'o',
    description:
      'A folder (build: dist), or the file where one is written, or - for standard output.',
  },
  recursive: {
    type: 'boolean',
    canBeUndone: true,
    short: 'r',
    description: 'Take the sub-folders of a folder too, mirrored in the output.',
  },
  all: {
    type: 'boolean',
    description: 'Take the texts of a folder too that look like no document of the genre.',
  },
  template: {
    type: 'string',
    placeholder: 'NAME|FOLDER',
    description: 'A shipped template (official, large-print, model-un) or a folder of your own.',
  },
  paper: {
    type: 'string',
    placeholder: 'SIZE',
    choices: papers,
    description: 'Paper of the PDF and Word editions: letter or a4 (default: letter).',
  },
  lang: {
    type: 'string',
    placeholder: 'TAG',
    description: 'Language of the text (en, fr, es, ru, ar, zh-Hans) instead of detecting it.',
  },
  emblem: {
    type: 'string',
    placeholder: 'FILE',
    description: 'A PNG or JPEG picture for the masthead; needs --emblem-alt.',
  },
  'emblem-alt': {
    type: 'string',
    placeholder: 'TEXT',
    description: 'The words that stand for the picture.',
  },
  'certified-by': {
    type: 'string',
    placeholder: 'NAME',
    description: 'Who certifies the accessibility of the e-book; without it none is claimed.',
  },
  'certifier-credential': {
    type: 'string',
    placeholder: 'TEXT',
    description: 'What qualifies who certifies, in words or as an address; needs --certified-by.',
  },
  'certifier-report': {
    type: 'string',
    placeholder: 'URL',
    description: 'Where the report of who certifies is kept; needs --certified-by.',
  },
  'no-links': {
    type: 'boolean',
    canBeUndone: true,
    description: 'Do not link cited documents to their addresses.',
  },
  'no-colophon': {
    type: 'boolean',
    canBeUndone: true,
    description: 'Leave out what the edition was made from.',
  },
  'no-verify': {
    type: 'boolean',
    canBeUndone: true,
    description: 'Publish editions without reading them back first.',
  },
  watch: {
    type: 'boolean',
    description: 'Build again whenever a source or the template is saved, until Ctrl+C.',
  },
  strict: { type: 'boolean', canBeUndone: true, description: 'Take warnings for errors.' },
  jobs: {
    type: 'string',
    placeholder: 'N',
    short: 'j',
    description: 'Documents built at once (default: one for each core).',
  },
  shard: {
    type: 'string',
    placeholder: 'I/N',
    description: 'Take part I of N of the documents, as in 2/8; the parts together are all.',
  },
  force: {
    type: 'boolean',
    description: 'Do it anyway: build what has not changed, write over a file that is there.',
  },
  json: { type: 'boolean', description: 'Print one machine-readable report.' },
  sarif: { type: 'boolean', description: 'Print the messages as SARIF 2.1.0, for code hosts.' },
  html: { type: 'boolean', description: 'Print the report as a web page.' },
  source: {
    type: 'string',
    placeholder: 'FILE',
    description: 'The source of the editions, when no manifest stands beside them.',
  },
  changes: {
    type: 'string',
    placeholder: 'WHAT',
    choices: ['accept', 'reject'],
    description: 'What to do with the tracked changes of a Word or XML file: accept or reject.',
  },
  password: {
    type: 'string',
    placeholder: 'TEXT',
    description: 'The password that opens a locked PDF file.',
  },
  trace: {
    type: 'boolean',
    description: 'Print what each phase of reading made of each line, instead of the tree.',
  },
  port: {
    type: 'string',
    placeholder: 'N',
    description: 'Port on 127.0.0.1 (default: 4173; 0 takes any that is free).',
  },
  against: {
    type: 'string',
    placeholder: 'SOURCE',
    description: 'The source that the text was made of: only what was edited is changed in it.',
  },
  author: {
    type: 'string',
    placeholder: 'NAME',
    description: 'Who is said to have made the tracked changes.',
  },
  date: {
    type: 'string',
    placeholder: 'DATE',
    description: 'When the tracked changes are said to be made: 2026-11-29, or with a time.',
  },
  ignore: {
    type: 'string',
    placeholder: 'WHAT',
    description: 'What not to compare, with commas: notes,masthead,formatting.',
  },
  'no-open': { type: 'boolean', description: 'Do not open the page in a browser.' },
  quiet: { type: 'boolean', short: 'q', description: 'Say nothing but errors.' },
  config: {
    type: 'string',
    placeholder: 'FILE',
    description: 'The configuration to use instead of the nearest plenary.config.json.',
  },
  'no-config': { type: 'boolean', description: 'Use no plenary.config.json.' },
  help: { type: 'boolean', short: 'h', description: 'Show this help.' },
  version: { type: 'boolean', short: 'v', description: 'Show the version.' },
} as const satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof optionDefinitions;

/** The options that were given, by name. */
export type OptionValues = {
  -readonly [K in OptionName]?: (typeof optionDefinitions)[K]['type'] extends 'boolean'
    ? true
    : string;
};

/** The definition of an option, with every field that one can have. */
export function optionDefinition(name: OptionName): OptionDefinition {
  return optionDefinitions[name];
}
