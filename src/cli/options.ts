/** Every option of the command line. Commands name the ones they take. */

export interface OptionDefinition {
  type: 'boolean' | 'string';
  /** What stands for the value in the help. */
  placeholder?: string;
  /** The only values there are, when they are a closed list. */
  choices?: readonly string[];
  short?: string;
  description: string;
}

export const optionDefinitions = {
  to: {
    type: 'string',
    placeholder: 'FORMATS',
    description: 'Editions to make, with commas: pdf,epub,docx,html (default: all).',
  },
  out: {
    type: 'string',
    placeholder: 'DIR',
    short: 'o',
    description: 'Folder for the editions (default: dist).',
  },
  recursive: {
    type: 'boolean',
    short: 'r',
    description: 'Take the sub-folders of a folder too, mirrored in the output.',
  },
  template: {
    type: 'string',
    placeholder: 'NAME|FOLDER',
    description: 'A shipped template (official, large-print) or a folder of your own.',
  },
  paper: {
    type: 'string',
    placeholder: 'SIZE',
    choices: ['letter', 'a4'],
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
  'no-links': { type: 'boolean', description: 'Do not link cited documents to their addresses.' },
  'no-colophon': { type: 'boolean', description: 'Leave out what the edition was made from.' },
  strict: { type: 'boolean', description: 'Take warnings for errors.' },
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
  force: { type: 'boolean', description: 'Build again what has not changed, too.' },
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
    description: 'What to do with the tracked changes of a Word file: accept or reject.',
  },
  port: {
    type: 'string',
    placeholder: 'N',
    description: 'Port on 127.0.0.1 (default: 4173; 0 takes any that is free).',
  },
  quiet: { type: 'boolean', short: 'q', description: 'Say nothing but errors.' },
  help: { type: 'boolean', short: 'h', description: 'Show this help.' },
  version: { type: 'boolean', description: 'Show the version.' },
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
