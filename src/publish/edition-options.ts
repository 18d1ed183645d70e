import { nodeWorld } from '../door/world.ts';
import { posix } from 'node:path';
import type { EditionFiles, EditionOptions } from '../render/options.ts';
import { catalogueFiles } from './catalogue/files.ts';
import type { LanguageVersion } from './language-versions.ts';
import type { Template } from '../template/index.ts';
import type { Root } from '../tree/types.ts';
import { editionDate } from '../render/edition-date.ts';
import { editionName, type Look } from '../editions/names.ts';
import type { EditionRequest } from './request.ts';

/** What is published: `name` is what its editions share. */
export interface Published {
  name: string;
  request: EditionRequest;
  versions?: readonly LanguageVersion[];
  /** Whether a catalogue of the folder lists it. */
  inCatalogue?: boolean;
}

/** What the renderers are told about one document of a run. */
export function editionOptions(
  root: Root,
  { name, request, versions = [], inCatalogue = false }: Published,
  template: Template,
): EditionOptions {
  const { paper, links, colophon, emblem } = request;
  const { certifiedBy, certifierCredential, certifierReport } = request;
  const look = { template: template.name, paper };
  return {
    world: nodeWorld(),
    template,
    paper,
    links,
    colophon,
    ...(certifiedBy !== undefined && { certifiedBy }),
    ...(certifierCredential !== undefined && { certifierCredential }),
    ...(certifierReport !== undefined && { certifierReport }),
    ...(emblem !== undefined && { emblem }),
    ...editionDate(root, request.sourceDateEpoch),
    siblings: filesOf(name, request, look),
    ...(inCatalogue && { catalogue: wayUpFrom(name) + catalogueFiles.page }),
    ...(versions.length > 0 && {
      versions: versions.map((version) => ({
        language: version.language,
        files: filesOf(version.name, request, look),
      })),
    }),
  };
}

/** From a sub-folder to the folder of the catalogue. */
function wayUpFrom(name: string): string {
  return '../'.repeat(name.split('/').length - 1);
}

function filesOf(name: string, { formats }: EditionRequest, look: Look): EditionFiles {
  return Object.fromEntries(
    formats.map((format) => [format, editionName(posix.basename(name), format, look)]),
  );
}
