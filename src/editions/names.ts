/** How the files of editions are named. */
import type { Format } from './formats.ts';
import type { Paper } from './papers.ts';

/** What editions of one text differ in besides their format. */
export interface Look {
  /** The name of the template. */
  template: string;
  paper: Paper;
}

/** The look that no name mentions. */
export const usualLook: Look = { template: 'official', paper: 'letter' };

/**
 * The file name of an edition: the source's own name, then the template and the paper where they
 * are not the usual ones, so that editions of different looks stand side by side.
 */
export function editionName(name: string, format: Format, { template, paper }: Look): string {
  const parts = [name];
  if (template !== usualLook.template) parts.push(template);
  if (paper !== usualLook.paper) parts.push(paper);
  return [...parts, format].join('.');
}
