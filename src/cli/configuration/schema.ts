/** `plenary.config.json`: what can be settled once for all calls, each key with its meaning. */
import type * as v from 'valibot';
import { choice, count, each, flag, list, object, optional, text } from '../../data-file/values.ts';
import { rules, ruleSettings, type RuleId } from '../../diagnostics/index.ts';
import { formats } from '../../editions/formats.ts';
import { papers } from '../../editions/papers.ts';

const ruleMeanings = Object.fromEntries(
  Object.entries(rules).map(([rule, { description }]) => [rule, description]),
) as Record<RuleId, string>;

const setting = choice(ruleSettings, 'How a rule weighs.', 'weight of a rule');

const ruleEntries = Object.fromEntries(
  Object.entries(each(ruleMeanings, setting)).map(([rule, schema]) => [rule, optional(schema)]),
) as { [Rule in RuleId]: ReturnType<typeof optional<typeof setting>> };

const names = (meaning: string) => list(text(meaning), meaning);

export const configurationSchema = object(
  {
    inputs: optional(
      names('Files, folders and patterns that build and check take when none is named.'),
    ),
    ignore: optional(
      names('Patterns of files to pass over in folders, written as in .plenaryignore.'),
    ),
    recursive: optional(flag('Take the sub-folders of a folder too.')),
    out: optional(text('The output folder of build, which verify reads when no path is named.')),
    formats: optional(list(choice(formats, 'An edition.'), 'Editions to make.')),
    template: optional(text('A shipped template by its name, or a folder: ./my-template.')),
    paper: optional(choice(papers, 'Paper of the PDF and Word editions.')),
    language: optional(text('Language of the texts (BCP 47) instead of detecting it.')),
    emblem: optional(text('A PNG or JPEG picture for the masthead.')),
    emblemAlternative: optional(text('The words that stand for the picture.')),
    links: optional(flag('Whether cited documents link to their addresses.')),
    colophon: optional(flag('Whether editions say what they were made from.')),
    verify: optional(flag('Whether editions are read back before they are published.')),
    strict: optional(flag('Whether warnings withhold editions as errors do.')),
    certifiedBy: optional(text('Who certifies the accessibility of the e-book.')),
    certifierCredential: optional(text('What qualifies who certifies.')),
    certifierReport: optional(text('The address of the certifier’s report.')),
    jobs: optional(count('documents', 1, 999, 'Documents built at once.')),
    rules: optional(
      object(ruleEntries, 'Rules that weigh more or less than usual, or are turned off.'),
    ),
  },
  'What Plenary’s commands are told once for all; options of the command line win.',
);

export type Configuration = v.InferOutput<typeof configurationSchema>;
