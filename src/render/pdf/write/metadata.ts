/** What the file says about itself. */
import {
  documentName,
  documentTitle,
  mastheadOf,
  nodesOf,
  organName,
  textOf,
} from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { Metadata } from './xmp.ts';

export function metadataOf({ root, language, colophon, options, words }: Edition): Metadata {
  const masthead = mastheadOf(root);
  const author = [masthead?.organization, organName(masthead)].filter((name) => name).join(', ');
  const [adoption] = nodesOf(root, 'adoptionLine');
  const { source, official } = root.data?.provenance ?? {};
  return {
    // A file has to have a title (ISO 14289-1, 7.1), also when the text has none.
    title: [documentTitle(root), documentName(root)].find((name) => name?.trim()) ?? words.untitled,
    ...(language !== undefined && { language }),
    ...(author !== '' && { author }),
    ...(adoption && { subject: textOf(adoption) }),
    ...((official ?? source) !== undefined && { source: official ?? source }),
    ...(colophon !== undefined && { rights: colophon }),
    creator: 'Plenary',
    producer: 'Plenary (pdfmake)',
    date: options.date.replace(/\.\d+(?=Z|[+-]|$)/, ''),
  };
}
