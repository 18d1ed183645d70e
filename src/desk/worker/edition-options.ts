/** What renderers are told of a document of the desk: the same as the command tells them. */
import * as core from '../../core.ts';
import type { EditionChoices, Given } from '../protocol.ts';

interface Setting {
  world: core.World;
  template: core.Template;
  choices: EditionChoices;
}

/** `path` is the file's name; its editions share its stem. */
export function editionOptions(
  root: core.Root,
  path: string,
  { world, template, choices }: Setting,
): core.EditionOptions {
  const stem = stemOf(path);
  return {
    world,
    template,
    paper: choices.paper,
    links: choices.links,
    colophon: true,
    ...optionsOf(choices.given),
    ...core.editionDate(root, choices.given?.sourceDateEpoch),
    siblings: Object.fromEntries(
      core.formats.map((format) => [format, core.editionName(stem, format, choices)]),
    ),
  };
}

/** Of what a command gives, that which renderers are told. */
function optionsOf(given: Given | undefined): Partial<core.EditionOptions> {
  const {
    version: _version,
    template: _template,
    changes: _changes,
    document: _document,
    password: _password,
    sourceDateEpoch: _epoch,
    ...options
  } = given ?? {};
  return options;
}

export function stemOf(path: string): string {
  return path.replace(/(?<=.)\.[^.]*$/, '');
}
