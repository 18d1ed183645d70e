import { posix } from 'node:path';
import type { EditionOptions } from '../render/options.ts';
import type { Template } from '../render/template.ts';
import type { Root } from '../tree/types.ts';
import { editionDate } from './edition-date.ts';
import { editionName } from './names.ts';
import type { EditionRequest } from './request.ts';

/** What the renderers are told about one document of a run. `name` is what its editions share. */
export function editionOptions(
  root: Root,
  name: string,
  request: EditionRequest,
  template: Template,
): EditionOptions {
  const { paper, links, colophon, certifiedBy, emblem, formats } = request;
  const look = { template: template.name, paper };
  return {
    template,
    paper,
    links,
    colophon,
    ...(certifiedBy !== undefined && { certifiedBy }),
    ...(emblem !== undefined && { emblem }),
    date: editionDate(root, request.sourceDateEpoch),
    siblings: Object.fromEntries(
      formats.map((format) => [format, editionName(posix.basename(name), format, look)]),
    ),
  };
}
