/** What both forms of the catalogue for e-book readers say of the editions that one can have. */
import type { Format } from '../../editions/formats.ts';
import type { EditionRecord } from '../../editions/manifest.ts';
import { defaultRequest } from '../request.ts';

/** The relation of a file that is free for all (OPDS 1.2, 5.2). */
export const acquisition = 'http://opds-spec.org/acquisition/open-access';

/** The media type of a feed of documents (OPDS 1.2, 2). */
export const atomType = 'application/atom+xml;profile=opds-catalog;kind=acquisition';

/** What a reader is offered first. */
const preference = ['epub', 'pdf', 'html', 'docx', 'xml'] as const satisfies Format[];

/** Editions in the order in which a reader is offered them. */
export function preferred(editions: readonly EditionRecord[]): EditionRecord[] {
  return [...editions].sort((a, b) => rank(a) - rank(b));
}

function rank({ format, template, paper }: EditionRecord): number {
  const usual = template === defaultRequest.template && paper === defaultRequest.paper;
  return preference.indexOf(format) + (usual ? 0 : preference.length);
}
