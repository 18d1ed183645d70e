/** Opens the data file of official documents that comes with the package. */
import { readFileSync } from 'node:fs';
import { OfficialDocuments, type OfficialDocumentsData } from '../language/official-documents.ts';
import { packageFile } from './package-files.ts';

let shipped: OfficialDocuments | undefined;

/** What is known of official documents, read once in the life of the process. */
export function shippedOfficialDocuments(): OfficialDocuments {
  const file = packageFile('templates/official-documents.json');
  return (shipped ??= new OfficialDocuments(
    JSON.parse(readFileSync(file, 'utf8')) as OfficialDocumentsData,
  ));
}
