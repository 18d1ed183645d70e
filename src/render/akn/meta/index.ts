/** The metadata of the file's documents: of the whole with all that is known, of its parts who they are. */
import { codeOfLanguage, languageOfCode, writingVersion } from '../../../akn/index.ts';
import { mastheadOf, type Provenance, type Subject } from '../../../tree/index.ts';
import type { Facts } from '../../facts.ts';
import { webAddress } from '../../web-address.ts';
import { unknownDate } from '../dates.ts';
import { element, type Attributes, type XmlElement } from '../element.ts';
import { identification, type Component } from './identification.ts';
import { editor, namesOf, numberInIri, type DocumentNames } from './names.ts';

const source = `#${editor}`;

/** The metadata of the whole, references apart: they are known when all else is written. */
export function documentMeta(facts: Facts, type: Component['type']): XmlElement {
  const names = namesOf(facts);
  return element('meta', {}, [
    identification(names, { type, component: 'main' }),
    ...publication(names),
    ...classification(facts),
    ...workflow(names),
    element('references', { source }),
    element('proprietary', { source }, [writing(facts)]),
    ...presentation(facts),
  ]);
}

/** The metadata of an annex, or of a part of a resolution of several. */
export function partMeta(
  which: { component: string } | { part: string },
  facts: Facts,
): XmlElement {
  const names = namesOf(facts);
  const type = 'statement/deliberation';
  if ('component' in which) {
    return element('meta', {}, [identification(names, { type, component: which.component })]);
  }
  // "99/96 A and B": the parts of 99/96 are 99/96 A and 99/96 B.
  const common = names.number.showAs.replace(/\s*\p{Lu}(?:[\s,–-].*)?$/u, '');
  const showAs = `${common} ${which.part}`;
  const number = { value: numberInIri(showAs), showAs };
  return element('meta', {}, [identification(names, { type, component: 'main', number })]);
}

function publication({ published, symbol }: DocumentNames): XmlElement[] {
  if (published === undefined) return [];
  const showAs = symbol ?? 'publication';
  const attributes: Attributes = { date: published, name: 'publication', showAs };
  return [element('publication', attributes)];
}

function workflow({ kind, adopted, organ }: DocumentNames): XmlElement[] {
  if (kind === 'draft' || adopted === unknownDate) return [];
  const step = element('step', { date: adopted, outcome: '#adopted', by: `#${organ.id}` });
  return [element('workflow', { source }, [step])];
}

function classification({ root }: Facts): XmlElement[] {
  const { subjects = [] } = root;
  return subjects.length === 0
    ? []
    : [element('classification', { source }, subjects.map(keyword))];
}

/**
 * A subject as the United Nations' files have it. What the schema takes for no address is kept in
 * attributes of our own.
 */
function keyword({ scheme, code, words }: Subject): XmlElement {
  const address = code !== undefined && webAddress(code) === code ? code : undefined;
  const dictionary = scheme !== undefined && asUri.test(scheme) ? scheme : undefined;
  return element('keyword', {
    value: address === undefined && code !== undefined ? code : words,
    showAs: words,
    href: address,
    dictionary: dictionary ?? '#subject',
    'plenary:scheme': dictionary === undefined ? scheme : undefined,
    'plenary:code': address === undefined && code === words ? code : undefined,
  });
}

/** What `xs:anyURI` takes: names of dictionaries, with their spaces, and paths. */
const asUri = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./()'-]| (?! ))*$/u;

/** What no element of the standard is for: how the file was written, and where its words came from. */
function writing({ root, language }: Facts): XmlElement {
  const { provenance, title, name } = root.data ?? {};
  // Codes do not tell all tags apart.
  const told = languageOfCode(codeOfLanguage(language));
  return element(
    'plenary:writing',
    {
      version: writingVersion,
      language: told === language ? undefined : language,
      title,
      name,
    },
    provenance ? [provenanceElement(provenance)] : [],
  );
}

function provenanceElement({
  source: from,
  received,
  official,
  corrections,
}: Provenance): XmlElement {
  return element(
    'plenary:provenance',
    { source: from, received, official },
    (corrections ?? []).map((correction) => element('plenary:correction', {}, [correction])),
  );
}

/** The job number at the foot of the first page. */
function presentation({ root }: Facts): XmlElement[] {
  const number = mastheadOf(root)?.jobNumber;
  if (number === undefined) return [];
  const nested = ['internalCode', 'footerFirstPageLeft', 'footerFirstPage'].reduce<XmlElement>(
    (inner, name) => element(`akn4un:${name}`, {}, [inner]),
    element('docketNumber', { refersTo: '#publicationJobNumber' }, [number]),
  );
  return [element('presentation', { source }, [nested])];
}
