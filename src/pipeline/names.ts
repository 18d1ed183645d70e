import type { Paper } from '../render/options.ts';
import { loadTemplate } from '../render/template.ts';
import type { Format } from './formats.ts';
import { defaultRequest, type EditionRequest } from './request.ts';

/** What editions of one text differ in besides their format. */
export interface Look {
  /** The name of the template. */
  template: string;
  paper: Paper;
}

/** The look that is asked for. */
export function lookOf({ template, paper }: EditionRequest): Look {
  return { template: loadTemplate(template).name, paper };
}

/**
 * The file name of an edition: the source's own name, then the template and the paper where they
 * are not the usual ones, so that editions of different looks stand side by side.
 */
export function editionName(name: string, format: Format, { template, paper }: Look): string {
  const parts = [name];
  if (template !== defaultRequest.template) parts.push(template);
  if (paper !== defaultRequest.paper) parts.push(paper);
  return [...parts, format].join('.');
}
