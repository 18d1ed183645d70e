/** `opds.json`: the documents of an output folder as an OPDS 2.0 catalogue, for e-book readers. */
import type { OfficialDocuments } from '../../language/official-documents.ts';
import { formatFacts, type Format } from '../../editions/formats.ts';
import type { DocumentRecord, EditionRecord } from '../../editions/manifest.ts';
import { defaultRequest } from '../request.ts';
import type { OrganGroup } from './groups.ts';
import { reference } from './files.ts';
import type { CatalogueWords } from './words.ts';

const feedType = 'application/opds+json';
const acquisition = 'http://opds-spec.org/acquisition/open-access';

/** What a reader is offered first. */
const preference = ['epub', 'pdf', 'html', 'docx', 'xml'] as const satisfies Format[];

/** Writes the catalogue; `self` is its own file name, `cover` the picture that stands for each. */
export function opdsCatalogue(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  { self, page, cover }: { self: string; page: string; cover: string },
  official: OfficialDocuments,
): string {
  const catalogue = {
    metadata: { title: words.title },
    links: [
      { rel: 'self', href: self, type: feedType },
      { rel: 'alternate', href: page, type: formatFacts.html.mediaType },
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
    images: [{ href: cover, type: 'image/png', width: 600, height: 800 }],
  };
}

/** The first link stands for the publication as well (OPDS 2.0, "Publications": `self`). */
function publicationLinks(editions: readonly EditionRecord[]): object[] {
  return [...editions]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ format, file }, index) => ({
      rel: index === 0 ? ['self', acquisition] : acquisition,
      href: reference(file),
      type: formatFacts[format].mediaType,
    }));
}

function rank({ format, template, paper }: EditionRecord): number {
  const usual = template === defaultRequest.template && paper === defaultRequest.paper;
  return preference.indexOf(format) + (usual ? 0 : preference.length);
}
