/** What the file says about itself. */
import { maker } from '../../../editions/maker.ts';
import { nodesOf, subjectsOf, textOf } from '../../../tree/index.ts';
import { knownDate } from '../../options.ts';
import type { Edition } from '../edition.ts';
import type { Metadata } from './xmp.ts';

export function metadataOf({
  root,
  title,
  language,
  lastLine,
  options,
  author,
}: Edition): Metadata {
  const date = knownDate(options);
  const [adoption] = nodesOf(root, 'adoptionLine');
  const { source, official } = root.data?.provenance ?? {};
  return {
    title,
    ...(language !== undefined && { language }),
    ...(author && { author: author.name }),
    ...(adoption && { subject: textOf(adoption) }),
    keywords: subjectsOf(root),
    ...((official ?? source) !== undefined && { source: official ?? source }),
    ...(lastLine !== undefined && { rights: lastLine }),
    creator: maker,
    producer: `${maker} (pdfmake)`,
    ...(date !== undefined && { date: date.replace(/\.\d+(?=Z|[+-]|$)/, '') }),
  };
}
