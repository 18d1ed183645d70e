/** What the words of the lines imply, for programs: it stands under `data`, beside the words. */
import { linesOf, mastheadOf, textOf, titleOf } from '../../tree/index.ts';
import type { Masthead, Nodes, OperativeParagraph, Root } from '../../tree/types.ts';
import {
  isoDateIn,
  ordinalIn,
  organCodeIn,
  organCodeOfSymbol,
  type Words,
} from '../../language/reading-words.ts';
import type { ParsingWorld } from '../../world.ts';
import { deriveSymbol } from './derive-symbol.ts';

/** Derives the data of a tree, whoever built it: its words may have been edited. */
export function derive(root: Root, { languages, officialDocuments }: ParsingWorld): void {
  const { words } = languages.of(root.data?.language) ?? languages.english;
  deriveTitle(root, words);
  deriveBelow(root, words);
  deriveSymbol(root, officialDocuments);
  markRestarts(root, { number: 0 });
}

/** "Topic: …" names a draft that has no title of its own. */
function deriveTitle(root: Root, words: Words): void {
  if (titleOf(root)) return;
  const topic = mastheadOf(root)?.particulars?.find(({ term }) => words.topic.test(term));
  if (topic && topic.value.trim() !== '') root.data = { ...root.data, title: topic.value };
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
      setData(node, {
        number: numberOf(node.label),
        isoDate: node.label === undefined ? undefined : titleDate(textOf(node), words),
      });
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

/** "70/179." → "70/179", "Resolution 1445 (2002)" → "1445 (2002)", "ES-10/24." → "ES-10/24". */
function numberOf(label: string | undefined): string | undefined {
  const found = /(?:\bE?S-)?\d.*[\d)A-Z]/u.exec(label ?? '')?.[0];
  return found?.replace(/\s+/g, ' ');
}

/**
 * A title that is nothing but a date, "of 22 November 1967" or "Resolution of 27 October 1953", is that
 * of adoption; any other date in a title is its matter. The symbol of the draft may follow in brackets.
 */
function titleDate(text: string, words: Words): string | undefined {
  const own = text.trim().replace(/\s*\[[A-Z][^\]\s]*\]$/u, '');
  const found = (words.titleLead.exec(own) ?? words.titleDate.exec(own))?.[0];
  const rest = found === undefined ? own : own.slice(found.length);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : isoDateIn(text, words);
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
