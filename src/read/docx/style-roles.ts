/**
 * What the style of a paragraph says of its place in the tree. Styles are known by their names:
 * programs that save a Word file give them other ids.
 */
import type { LinePlace, MastheadLineName } from '../../tree/index.ts';

/** The paragraphs of the masthead: the four lines at its head share two, the others have their own. */
export type MastheadParagraph =
  | 'identification'
  | 'organ'
  | Exclude<MastheadLineName, 'organization' | 'symbol' | 'organ' | 'distribution'>;

export type ParagraphRole =
  | { role: 'line'; place: LinePlace; label?: 'none' | 'typed' }
  | { role: 'masthead'; paragraph: MastheadParagraph }
  /** A note without a reference, or more of one. */
  | { role: 'orphanNote'; place: LinePlace }
  | { role: 'cell'; place: LinePlace; align: 'left' | 'right' | 'center' | null }
  /** Words of the edition, not of the document. */
  | { role: 'edition'; words: EditionWords };

/** What an edition adds: its closing line, the heading of its notes, the end of a table. */
export type EditionWords = 'colophon' | 'orphanNotes' | 'tableEnd';

const unleveled: ReadonlyMap<string, LinePlace['kind']> = new Map<string, LinePlace['kind']>([
  ['adoption line', 'adoptionLine'],
  ['origin line', 'originLine'],
  ['enacting clause', 'enactingClause'],
  ['preambular paragraph', 'preambularParagraph'],
  ['operative paragraph', 'operativeParagraph'],
  ['section start', 'section'],
  ['annex start', 'annex'],
  ['subheading', 'heading'],
  ['body text', 'paragraph'],
  ['quoted text', 'paragraph'],
  ['closing note', 'closingNote'],
  ['vote note', 'voteNote'],
  ['footnote text', 'paragraph'],
]);

const leveled: ReadonlyMap<string, LinePlace['kind']> = new Map<string, LinePlace['kind']>([
  ['title', 'title'],
  ['heading', 'section'],
  ['annex heading', 'annex'],
  ['subparagraph', 'item'],
  ['flush text', 'flushText'],
  ['footnote subparagraph', 'item'],
  ['footnote flush text', 'flushText'],
]);

/** What a leveled style without a number stands for. */
const firstLevels: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['annex heading', 1],
  ['flush text', 0],
]);

const mastheadStyles = {
  identification: 'masthead identification',
  organ: 'masthead organ',
  date: 'masthead date',
  originalLanguage: 'masthead original language',
  subsidiaryOrgan: 'masthead subsidiary organ',
  session: 'masthead session',
  sessionDates: 'masthead session dates',
  committee: 'masthead committee',
  agendaItem: 'masthead agenda item',
  agendaItemName: 'masthead agenda item name',
  particular: 'masthead particular',
  sponsors: 'masthead sponsors',
  symbolNote: 'masthead symbol note',
} as const satisfies Record<MastheadParagraph, string>;

const mastheadParagraphs: ReadonlyMap<string, MastheadParagraph> = new Map(
  (Object.keys(mastheadStyles) as MastheadParagraph[]).map((name) => [mastheadStyles[name], name]),
);

const ofEdition: ReadonlyMap<string, EditionWords> = new Map<string, EditionWords>([
  ['colophon', 'colophon'],
  ['orphan notes heading', 'orphanNotes'],
  ['table end', 'tableEnd'],
]);

/** The role of a style by its name in lower case; `undefined` for one that is not ours. */
export function roleOfStyle(name: string): ParagraphRole | undefined {
  const { base, words } = partsOf(name);
  const added = ofEdition.get(base);
  if (added !== undefined) return { role: 'edition', words: added };
  const paragraph = mastheadParagraphs.get(base);
  if (paragraph !== undefined) return { role: 'masthead', paragraph };
  const said = saidBy(words, base === 'quoted text' ? 1 : 0);
  if (base === 'table text' || base === 'table heading') {
    return { role: 'cell', place: { kind: 'table', ...said }, align: alignmentIn(words) };
  }
  if (base === 'orphan note') {
    return { role: 'orphanNote', place: { kind: 'paragraph', ...said } };
  }
  const place = placeOf(base);
  if (place === undefined) return undefined;
  if (base.startsWith('footnote ')) return { role: 'orphanNote', place: { ...place, ...said } };
  const label = labelIn(words);
  return { role: 'line', place: { ...place, ...said }, ...(label && { label }) };
}

/** "Subparagraph 1 (quoted) (depth 2)": the base, and what stands in parentheses. */
function partsOf(name: string): { base: string; words: string[] } {
  const words = [...name.matchAll(/ \(([^()]*)\)/g)].map(([, word = '']) => word);
  return { base: name.replace(/ \([^()]*\)/g, ''), words };
}

function saidBy(words: readonly string[], quotedByBase: number): Omit<LinePlace, 'kind'> {
  const quoted = words.find((word) => /^quoted(?: \d+)?$/.test(word));
  const depth = words.find((word) => /^depth \d+$/.test(word));
  return {
    quoted: quoted === undefined ? quotedByBase : Number(/\d+/.exec(quoted)?.[0] ?? 1),
    ...(depth !== undefined && { depth: Number(depth.slice('depth '.length)) }),
  };
}

function alignmentIn(words: readonly string[]): 'left' | 'right' | 'center' | null {
  for (const align of ['left', 'right', 'center'] as const) if (words.includes(align)) return align;
  return null;
}

/** What the style says of the label; nothing where Word may count it. */
function labelIn(words: readonly string[]): 'none' | 'typed' | undefined {
  if (words.includes('no label') || words.includes('no number')) return 'none';
  return words.includes('typed number') ? 'typed' : undefined;
}

function placeOf(base: string): Pick<LinePlace, 'kind' | 'level'> | undefined {
  const plain = unleveled.get(base);
  if (plain !== undefined) return { kind: plain };
  const family = base.replace(/ \d+$/, '');
  const kind = leveled.get(family);
  if (kind === undefined) return undefined;
  const level = family === base ? firstLevels.get(family) : Number(/\d+$/.exec(base)?.[0]);
  return level === undefined ? undefined : { kind, level };
}
