/** All conditions on an e-book. */
import type { EpubReading } from '../../read/epub/read.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Languages } from '../../language/languages.ts';
import type { Fault } from '../finding.ts';
import { accessibilityMetadata } from './accessibility-metadata.ts';
import { container } from './container.ts';
import { contentDocuments } from './content-documents.ts';
import { effects } from './effects.ts';
import { files } from './files.ts';
import { landmarks } from './landmarks.ts';
import { packageDocument } from './package-document.ts';
import { pageList } from './page-list.ts';

/** @param pdf what the PDF of the same text reads as, if there is one. */
export function checkEpub(
  reading: EpubReading,
  pdf: Outline | undefined,
  languages: Languages,
): Fault[] {
  return [
    ...container(reading),
    ...packageDocument(reading),
    ...accessibilityMetadata(reading),
    ...contentDocuments(reading),
    ...pageList(reading, pdf),
    ...effects(reading, languages),
    ...files(reading),
    ...landmarks(reading),
  ];
}
