/** The elements that are documents, by themselves or as parts of others (Akoma Ntoso 3.0, part 2). */
import { namesIn, type AknElement } from './xml.ts';

const documents: ReadonlySet<string> = namesIn(`
  statement act bill doc judgment debate debateReport amendment documentCollection
  amendmentList officialGazette portion
`);

export function isDocument({ name }: AknElement): boolean {
  return documents.has(name);
}
