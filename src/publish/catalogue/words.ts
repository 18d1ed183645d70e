import { readFileSync } from 'node:fs';
import { packageFile } from '../../door/package-files.ts';
import type { Format } from '../../editions/formats.ts';

/** What the catalogue says in words of its own. `{name}` marks a place to fill. */
export interface CatalogueWords {
  title: string;
  lead: string;
  leadOne: string;
  /** Who publishes the feeds. */
  publisher: string;
  feed: string;
  atom: string;
  filters: Record<
    'words' | 'organ' | 'session' | 'year' | 'language' | 'all' | 'reset' | 'count',
    string
  >;
  otherDocuments: string;
  undated: string;
  editionsOf: string;
  edition: string;
  formats: Record<Format, string>;
  /** Templates and papers other than the usual ones; one without words is called by its name. */
  looks: Record<string, string>;
  notOfficial: string;
}

const folder = packageFile('templates/catalogue/');

export function catalogueWords(): CatalogueWords {
  return JSON.parse(catalogueFile('words.json').toString()) as CatalogueWords;
}

/** A file of the catalogue's own. */
export function catalogueFile(name: 'words.json' | 'style.css' | 'cover.png'): Buffer {
  return readFileSync(new URL(name, folder));
}
