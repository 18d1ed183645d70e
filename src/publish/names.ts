import { templateName } from '../door/load-template.ts';
import type { Look } from '../editions/names.ts';
import type { EditionRequest } from './request.ts';

/** The look that is asked for. */
export function lookOf({ template, paper }: EditionRequest): Look {
  return { template: templateName(template), paper };
}
