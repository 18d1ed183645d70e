/** The namespace of Akoma Ntoso 3.0, the OASIS standard of 29 August 2018. */
export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The United Nations' own elements, as their files write it. */
export const unNamespace = 'http://un.org/akn4un';

/** What Plenary says of the file and of places for which the standard has no word. */
export const plenaryNamespace = 'plenary:akn';

/** The version of Plenary's way of writing: files that state it are read by the letter. */
export const writingVersion = '1';

/** The namespaces of the standard and of its drafts: 3.0, 3.0/WD17, 3.0/CSD13, and of 2.0 and 1.0. */
const namespaces =
  /^http:\/\/(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/|www\.akomantoso\.org\/)\d/;

export function isAknNamespace(namespace: string): boolean {
  return namespaces.test(namespace);
}
