/** What the metadata names the document: from its own words, and never from the clock. */
import { codeOfLanguage, type StatementName } from '../../../akn/index.ts';
import { mastheadOf, nodesOf, type OrganCode } from '../../../tree/index.ts';
import type { Facts } from '../../facts.ts';
import { webAddress } from '../../web-address.ts';
import { isDay, unknownDate } from '../dates.ts';

/** Who marked the text up, among the references. */
export const editor = 'plenary';

export interface DocumentNames {
  kind: StatementName;
  /** Who adopted it, in identifiers: "unga". */
  actor: string;
  organ: Organ;
  /** Of the day of adoption, for a draft of its issue; `unknownDate` where none is known. */
  adopted: string;
  /** When the document was issued. */
  published: string | undefined;
  /** When its text was taken for this edition. */
  marked: string;
  /** "99-1" in identifiers, "99/1" for people. */
  number: { value: string; showAs: string };
  symbol: string | undefined;
  official: string | undefined;
  /** The code of its language, "eng". */
  language: string;
}

/** The organ among the references. */
export interface Organ {
  id: string;
  href: string;
  name: string;
}

const organs = {
  GA: { id: 'ga', actor: 'unga', href: 'generalAssembly' },
  SC: { id: 'sc', actor: 'unsc', href: 'securityCouncil' },
  ECOSOC: { id: 'ecosoc', actor: 'un', href: 'economicAndSocialCouncil' },
  HRC: { id: 'hrc', actor: 'un', href: 'humanRightsCouncil' },
  other: { id: 'organ', actor: 'un', href: 'organ' },
} as const satisfies Record<OrganCode, { id: string; actor: string; href: string }>;

export function namesOf(facts: Facts): DocumentNames {
  const { root, identity, language, author, official, options } = facts;
  const symbol = identity.symbol?.trim() || undefined;
  const code = identity.organCode ?? 'other';
  const { id, actor, href } = organs[code];
  const issued = day(identity.issued);
  const adopted = day(identity.date) ?? issued ?? unknownDate;
  const received = day(root.data?.provenance?.received);
  const words = options.world.languages.english;
  const name = code === 'other' ? author?.name.trim() || 'United Nations' : words.organs[code];
  return {
    kind: kindOf(facts, symbol),
    actor,
    organ: { id, href: `/akn/ontology/organization/un/${href}`, name },
    adopted,
    published: issued,
    marked: received ?? issued ?? adopted,
    number: numberOf(facts, symbol),
    symbol,
    official: official === undefined ? undefined : webAddress(official),
    language: codeOfLanguage(language),
  };
}

function day(date: string | undefined): string | undefined {
  return date !== undefined && isDay(date) ? date : undefined;
}

/** Drafts have a symbol of the L series, or name their sponsors. */
function kindOf({ root }: Facts, symbol: string | undefined): StatementName {
  const draft = /\/L\.\d/.test(symbol ?? '') || mastheadOf(root)?.sponsors !== undefined;
  if (draft) return 'draft';
  const resolves =
    /\/RES\//.test(symbol ?? '') ||
    nodesOf(root, 'enactingClause').length + nodesOf(root, 'operativeParagraph').length > 0;
  return resolves ? 'resolution' : 'statement';
}

/** "99/1" of A/RES/99/1, else the whole symbol, else what the title says. */
function numberOf({ identity }: Facts, symbol: string | undefined): DocumentNames['number'] {
  const ofSymbol = /\/RES\/(.+)$/s.exec(symbol ?? '')?.[1] ?? symbol;
  const showAs = ofSymbol ?? identity.number ?? '';
  return { value: numberInIri(showAs), showAs: showAs === '' ? 'nn' : showAs };
}

/** "2729 (2024)" is 2729-2024 in an identifier, "80/236 A" is 80-236A; `nn` where there is none. */
export function numberInIri(number: string): string {
  const value = number
    .replace(/\s*\((\d{4})\)/g, '-$1')
    .replace(/\s+/g, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return value === '' ? 'nn' : value;
}
