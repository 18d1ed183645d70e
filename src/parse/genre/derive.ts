/** What the words of the lines imply, for programs: it stands under `data`, beside the words. */
import { linesOf, textOf } from '../../tree/index.ts';
import type { Masthead, Nodes, OperativeParagraph, Root } from '../../tree/types.ts';
import { isoDateIn, ordinalIn, organCodeIn, organCodeOfSymbol, type Words } from './words.ts';

export function deriveData(root: Root, words: Words): void {
  deriveBelow(root, words);
  markRestarts(root, { number: 0 });
}

function deriveBelow(node: Nodes, words: Words): void {
  deriveFor(node, words);
  if ('children' in node) for (const child of node.children) deriveBelow(child, words);
}

/** Says of each section whose paragraphs count from 1 again that they do. */
function markRestarts(parent: Nodes, last: { number: number }): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'operativeParagraph') last.number = numberIn(child) ?? last.number;
    else if (child.type === 'annex') markRestarts(child, { number: 0 });
    else if (child.type === 'section') {
      const first = child.children.find((node) => node.type === 'operativeParagraph');
      const restarts = last.number > 0 && first !== undefined && numberIn(first) === 1;
      if (restarts) child.data = { ...child.data, restart: true };
      markRestarts(child, last);
    }
  }
}

function numberIn({ label }: OperativeParagraph): number | undefined {
  const digits = /\d+/.exec(label ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function deriveFor(node: Nodes, words: Words): void {
  switch (node.type) {
    case 'masthead':
      setData(node, mastheadData(node, words));
      break;
    case 'adoptionLine':
      setData(node, {
        isoDate: isoDateIn(textOf(node), words),
        organCode: organCodeIn(textOf(node), words),
      });
      break;
    case 'enactingClause':
      setData(node, { organCode: organCodeIn(textOf(node), words) });
      break;
    case 'title':
      setData(node, { number: numberOf(node.label) });
      break;
    case 'closingNote':
      setData(node, {
        meeting: meetingOf(
          linesOf(node.children).map((line) => textOf(line).trim()),
          words,
        ),
        isoDate: isoDateIn(textOf(node), words),
      });
      break;
    default:
  }
}

function setData(node: Nodes, data: Record<string, string | number | undefined>): void {
  const known = Object.entries(data).filter(([, value]) => value !== undefined);
  if (known.length > 0) node.data = { ...node.data, ...Object.fromEntries(known) };
}

/** "70/179." → "70/179", "Resolution 1445 (2002)" → "1445 (2002)". */
function numberOf(label: string | undefined): string | undefined {
  const found = /\d.*[\d)A-Z]/u.exec(label ?? '')?.[0];
  return found?.replace(/\s+/g, ' ');
}

/** The line of the meeting is the one that is not only a date. */
function meetingOf(lines: readonly string[], { date }: Words): string | undefined {
  if (lines.length < 2) return undefined;
  return lines.find((line) => date.exec(line)?.[0] !== line);
}

function mastheadData(
  { symbol, organ, subsidiaryOrgan, date, session }: Masthead,
  words: Words,
): Record<keyof NonNullable<Masthead['data']>, string | number | undefined> {
  const name = subsidiaryOrgan ?? organ;
  const printed = name === undefined ? undefined : organCodeIn(name, words);
  const organCode = (symbol && organCodeOfSymbol(symbol)) || printed;
  const named = organCode !== undefined && organCode !== 'other';
  // "General Assembly" above A/HRC/RES/41/11: the line with the Council's own name was lost.
  const missing = name === undefined || (printed !== undefined && printed !== organCode);
  return {
    organ: missing && named ? words.locale.organs[organCode] : undefined,
    organCode,
    isoDate: date === undefined ? undefined : isoDateIn(date, words),
    sessionNumber: session === undefined ? undefined : ordinalIn(session, words),
  };
}
