/** What reading a printed PDF gives, held against what is known of the same text. */
import type { Nodes, Root } from '../../../src/tree/types.ts';
import { nodesOf } from '../../../src/tree/index.ts';
import type { Truth } from './official-xml.ts';

/** Spelling that the medium decides: kinds of hyphens and spaces. */
export function plain(text: string): string {
  return text
    .replace(/[\u2010\u2011\u00ad]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

export function wordsOf(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** The text of a node with the signs of its notes left out, its blocks set apart. */
export function textOf(node: Nodes, withNotes = false): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteReference') return withNotes ? `⟦${node.label}⟧` : '';
  if (node.type === 'break') return ' ';
  const label = 'label' in node && node.label !== undefined ? `${node.label} ` : '';
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => textOf(child, withNotes)).join('');
  return phrasing.has(node.type) ? inner : ` ${label}${inner} `;
}

const phrasing = new Set([
  'emphasis',
  'strong',
  'leadPhrase',
  'superscript',
  'subscript',
  'link',
  'languageSpan',
]);

export interface Found extends Truth {
  inferredPhrases: number;
  /** What stands between the front and the closing lines, a block each. */
  paragraphs: string[];
}

export function foundIn(root: Root): Found {
  const masthead = nodesOf(root, 'masthead')[0];
  const labels: string[] = [];
  const phrases: string[] = [];
  let inferredPhrases = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' || node.type === 'table') return;
    const isLabelled = node.type === 'operativeParagraph' || node.type === 'item';
    if ((isLabelled || node.type === 'preambularParagraph') && node.label !== undefined)
      labels.push(node.label.replace(/^[“"]/, ''));
    if (node.type === 'leadPhrase') {
      if (node.data?.inferred) inferredPhrases++;
      else phrases.push(plain(textOf(node)));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  const body = root.children.filter(({ type }) => type !== 'footnoteDefinition');
  return {
    symbol: masthead?.symbol ?? '',
    date: masthead?.date ?? '',
    session: masthead?.session ?? '',
    organ: masthead?.organ ?? '',
    title: plain(
      nodesOf(root, 'title').map((title) =>
        title.children.map((child) => textOf(child)).join(''),
      )[0] ?? '',
    ),
    labels,
    notes: notesIn(root),
    text: plain([mastheadText(root), ...body.map((node) => textOf(node))].join(' ')),
    leadPhrases: phrases,
    inferredPhrases,
    paragraphs: paragraphsIn(root),
    tables: nodesOf(root, 'table').map((table) =>
      table.children.map((row) => row.children.map((cell) => plain(textOf(cell)))),
    ),
  };
}

const paragraphs = [
  'preambularParagraph',
  'operativeParagraph',
  'item',
  'paragraph',
  'tableCell',
] as const;

/** The words of each paragraph by itself, without those of what stands in it. */
function paragraphsIn(root: Root): string[] {
  const body = {
    ...root,
    children: root.children.filter(({ type }) => type !== 'footnoteDefinition'),
  };
  return paragraphs
    .flatMap((type) => nodesOf<Nodes['type']>(body, type))
    .map((node) => plain('children' in node ? ownText(node.children) : ''))
    .filter((text) => text !== '');
}

function ownText(children: readonly Nodes[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'footnoteReference' || phrasing.has(type))
    .map((child) => textOf(child))
    .join('');
}

/** The lines of the masthead; the XML has the job number among its metadata. */
function mastheadText(root: Root): string {
  const masthead = nodesOf(root, 'masthead')[0];
  if (!masthead) return '';
  const { organization, symbol, organ, subsidiaryOrgan, distribution, date } = masthead;
  const { originalLanguage, session, sessionDates, sponsors, symbolNote } = masthead;
  return [
    organization,
    symbol,
    organ,
    subsidiaryOrgan,
    distribution,
    date,
    originalLanguage,
    session,
    sessionDates,
    masthead.committee,
    ...(masthead.agendaItems ?? []).flatMap(({ label, name }) => [label, name]),
    sponsors,
    symbolNote,
    ...(masthead.particulars ?? []).flatMap(({ term, value }) => [term, value]),
  ]
    .filter((field) => field !== undefined)
    .join(' ');
}

function notesIn(root: Root): Truth['notes'] {
  const before = new Map<string, string>();
  for (const paragraph of root.children.filter(({ type }) => type !== 'footnoteDefinition')) {
    const text = textOf(paragraph, true);
    for (const match of text.matchAll(/⟦([^⟧]*)⟧/g)) {
      const lead = plain(text.slice(0, match.index).replace(/⟦[^⟧]*⟧/g, ''));
      if (!before.has(match[1] ?? '')) before.set(match[1] ?? '', lead.split(' ').at(-1) ?? '');
    }
  }
  return nodesOf(root, 'footnoteDefinition').map((note) => ({
    label: note.label,
    text: plain(note.children.map((child) => textOf(child)).join(' ')),
    before: before.get(note.label) ?? '',
  }));
}

/** Words of one text that the other has fewer of. */
export function wordsMissing(from: readonly string[], within: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of within) counts.set(word, (counts.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}
