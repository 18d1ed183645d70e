/** `opds.json`: the documents of an output folder as an OPDS 2.0 catalogue, for e-book readers. */
import type { OfficialDocuments } from '../../language/official-documents.ts';
import { formatFacts } from '../../editions/formats.ts';
import type { DocumentRecord, EditionRecord } from '../../editions/manifest.ts';
import type { OrganGroup } from './groups.ts';
import { coverOf, reference, type catalogueFiles } from './files.ts';
import { acquisition, atomType, preferred } from './acquisition.ts';
import type { CatalogueWords } from './words.ts';

const feedType = 'application/opds+json';

/** Writes the catalogue; one picture stands for all documents that have no cover. */
export function opdsCatalogue(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  { feed: self, atom, page, cover }: typeof catalogueFiles,
  official: OfficialDocuments,
): string {
  const catalogue = {
    metadata: { title: words.title },
    links: [
      { rel: 'self', href: self, type: feedType },
      { rel: 'alternate', href: page, type: formatFacts.html.mediaType },
      { rel: 'alternate', href: atom, type: atomType },
    ],
    groups: groups.flatMap(({ organ, sessions }) =>
      sessions.map(({ session, documents }) => ({
        metadata: { title: `${organ}, ${session}`, numberOfItems: documents.length },
        publications: documents.map((document) => publication(document, organ, cover, official)),
      })),
    ),
  };
  return `${JSON.stringify(catalogue, undefined, 2)}\n`;
}

function publication(
  document: DocumentRecord,
  organ: string,
  cover: string,
  official: OfficialDocuments,
): object {
  const { symbol, title, name, date, language, subjects, editions, organCode } = document;
  const own = coverOf(document);
  return {
    metadata: {
      '@type': 'http://schema.org/Book',
      title: title ?? symbol ?? name,
      ...(symbol !== undefined && { identifier: official.address(symbol, language) }),
      ...(organCode !== undefined && { author: document.organ ?? organ }),
      ...(language !== undefined && { language }),
      ...(date !== undefined && { published: date }),
      ...(subjects && { subject: subjects }),
    },
    links: publicationLinks(editions),
    // OPDS 2.0, "The images role": each publication has one, a bitmap among them.
    images: [
      own === undefined
        ? { href: cover, type: 'image/png', width: 600, height: 800 }
        : { href: reference(own), type: 'image/png' },
    ],
  };
}

/** The first link stands for the publication as well (OPDS 2.0, "Publications": `self`). */
function publicationLinks(editions: readonly EditionRecord[]): object[] {
  return preferred(editions).map(({ format, file }, index) => ({
    rel: index === 0 ? ['self', acquisition] : acquisition,
    href: reference(file),
    type: formatFacts[format].mediaType,
  }));
}
