/** Who a document is, from wherever it says so. What it does not say is absent, never filled in. */
import { withoutInvisible } from './invisible.ts';
import { readNumeral } from './numerals.ts';
import type { Nodes, OrganCode, Root, RootContent, SectionContent, Title } from './types.ts';
import { mastheadOf, nodesOf, titleText } from './walk.ts';

export interface Identity {
  /** "A/RES/70/179": as printed without its asterisk, else as number and organ tell it. */
  symbol?: string;
  /** The number of the resolution, "70/179", "242 (1967)". */
  number?: string;
  organCode?: OrganCode;
  /** The day of adoption, else that of the document; ISO 8601. */
  date?: string;
  /** The day of the document, ISO 8601. */
  issued?: string;
  /** The ordinal of the session: 70. */
  sessionNumber?: number;
}

/** Gathers the identity of a document from what its lines say. */
export function identityOf(root: Root): Identity {
  const masthead = mastheadOf(root);
  const symbol = documentSymbol(root);
  const title = numberedTitleOf(root);
  // The lines of one resolution say nothing of a file that holds several.
  const single = title !== undefined || numbersOf(root).size === 0;
  const said = nodesOf(root, 'adoptionLine')[0]?.data?.isoDate;
  const closing = single ? nodesOf(root, 'closingNote')[0]?.data?.isoDate : undefined;
  const issued = masthead?.data?.isoDate;
  const identity: { [K in keyof Identity]: Identity[K] | undefined } = {
    symbol,
    number: title?.data?.number,
    organCode: masthead?.data?.organCode ?? speakingOrgan(root),
    date: said ?? title?.data?.isoDate ?? closing ?? issued,
    issued,
    sessionNumber: masthead?.data?.sessionNumber ?? sessionOf(symbol),
  };
  const known = Object.entries(identity).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Identity;
}

/** The symbol as printed, without its asterisk; else what was derived from number and organ. */
export function documentSymbol(root: Root): string | undefined {
  const printed = mastheadOf(root)?.symbol;
  return printed === undefined ? root.data?.symbol : withoutInvisible(printed).replace(/\*+$/, '');
}

/** The short name of a document: "A/RES/70/179", or its title, or its topic, or its file's name. */
export function documentName(root: Root): string | undefined {
  return (
    (documentSymbol(root) || undefined) ?? titleText(root) ?? root.data?.title ?? root.data?.name
  );
}

/** The organ that adopts the text, or speaks in its enacting clause; those of annexes do not count. */
export function speakingOrgan(root: Root): OrganCode | undefined {
  const adoption = root.children.find((node) => node.type === 'adoptionLine');
  return adoption?.data?.organCode ?? enactingOrgan(root.children);
}

function enactingOrgan(nodes: readonly (RootContent | SectionContent)[]): OrganCode | undefined {
  for (const node of nodes) {
    if (node.type === 'enactingClause' && node.data?.organCode) return node.data.organCode;
    if (node.type !== 'section') continue;
    const within = enactingOrgan(node.children);
    if (within) return within;
  }
  return undefined;
}

/** The number of each resolution of a file that holds several, by its title; else nothing. */
export function severalResolutions(root: Root): ReadonlyMap<Nodes, string> {
  if (numbersOf(root).size < 2) return new Map();
  return new Map(
    root.children.flatMap((node): [Nodes, string][] => {
      const number = numberIn(node);
      return number === undefined ? [] : [[node, number]];
    }),
  );
}

/** The title whose number is that of the whole file; none where it holds several resolutions. */
export function numberedTitleOf(root: Root): Title | undefined {
  if (numbersOf(root).size !== 1) return undefined;
  return root.children.find((node): node is Title => numberIn(node) !== undefined);
}

function numbersOf(root: Root): ReadonlySet<string> {
  return new Set(root.children.flatMap((node) => numberIn(node) ?? []));
}

function numberIn(node: RootContent): string | undefined {
  return node.type === 'title' ? node.data?.number : undefined;
}

/** "A/RES/70/179" is of the 70th session, "A/RES/1962 (XVIII)" of the 18th; others do not say it. */
function sessionOf(symbol: string | undefined): number | undefined {
  const [, figures, numeral] =
    /^A\/(?:HRC\/)?(?:RES|DEC)\/(?:(\d{1,3})\/\d|\d+ ?\(([IVXL]+)\))/.exec(symbol ?? '') ?? [];
  if (figures !== undefined) return Number(figures);
  return numeral === undefined ? undefined : readNumeral(numeral, 'upperRoman');
}
