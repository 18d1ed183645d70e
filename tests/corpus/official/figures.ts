/** What reading an official text as plain text found of what its XML says, one figure for each thing. */
import { VFile } from 'vfile';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import { mastheadOf, nodesOf, textOf, titleOf } from '../../../src/tree/index.ts';
import type { Nodes, Root } from '../../../src/tree/types.ts';
import { parse } from '../../world.ts';
import type { OfficialText } from './official-text.ts';

/** What one text either has right or not. */
export const aspects = [
  'labels',
  'notes',
  'bindings',
  'title',
  'clause',
  'language',
  'session',
  'date',
  'characters',
] as const;

export type Aspect = (typeof aspects)[number];

export interface Figures {
  right: Record<Aspect, boolean>;
  /** Lead phrases that the print sets apart, and those of them that were found. */
  leads: { printed: number; found: number };
}

/** Reads `text`, a print of the official text, and holds it against that. */
export function figuresOf(official: OfficialText, text: string): Figures {
  const file = new VFile({ value: text });
  const root = parse(file);
  const notes = nodesOf(root, 'footnoteDefinition');
  const title = titleOf(root);
  const clause = nodesOf(root, 'enactingClause')[0];
  const notesRight = same(
    notes.map((note) => `${note.label}:${textOf(note)}`),
    official.notes.map(({ marker, text: words }) => `${marker}:${words}`),
  );
  return {
    right: {
      labels: same(labelsOf(root), official.labels.filter(isParagraphLabel)),
      notes: notesRight,
      bindings:
        notesRight &&
        same(
          nodesOf(root, 'footnoteReference').map(({ label }) => label),
          official.notes.map(({ marker }) => marker),
        ),
      title: squeeze(title ? (title.label ?? '') + textOf(title) : '') === squeeze(official.title),
      clause: squeeze(clause ? textOf(clause) : '') === squeeze(official.clause),
      language: root.data?.language === official.language,
      session:
        official.session === '' ||
        squeeze(mastheadOf(root)?.session ?? '') === squeeze(official.session),
      date: official.adopted === undefined || adoptedOn(root) === official.adopted,
      characters: isComplete(accountFor(text, root, file.messages)),
    },
    leads: leadsOf(root, official),
  };
}

/** Letters of sections are no labels of paragraphs. */
function isParagraphLabel(label: string): boolean {
  return !/^(?:[IVX]+|[A-Z])\.?$/.test(label) && /[\d()’㈠-㈩]|\)$/u.test(label);
}

function labelsOf(node: Nodes): string[] {
  const own =
    node.type === 'operativeParagraph' ||
    node.type === 'preambularParagraph' ||
    node.type === 'item'
      ? node.label
      : undefined;
  const below = 'children' in node ? node.children.flatMap(labelsOf) : [];
  return own === undefined ? below : [own, ...below];
}

function adoptedOn(root: Root): string | undefined {
  return (
    nodesOf(root, 'closingNote')[0]?.data?.isoDate ??
    nodesOf(root, 'adoptionLine')[0]?.data?.isoDate
  );
}

/** No lead phrase is longer; what is set apart for longer is a heading or a quotation. */
const longest = 90;

function leadsOf(root: Root, { blocks, clause }: OfficialText): Figures['leads'] {
  const found = nodesOf(root, 'leadPhrase').map((node) => bare(textOf(node)));
  const printed = blocks.flatMap(({ lead, text }) =>
    lead === undefined || lead.length > longest || [text, clause].map(bare).includes(bare(lead))
      ? []
      : [bare(lead)],
  );
  let hits = 0;
  for (const phrase of printed) {
    const at = found.indexOf(phrase);
    if (at < 0) continue;
    found.splice(at, 1);
    hits += 1;
  }
  return { printed: printed.length, found: hits };
}

function same(found: readonly string[], expected: readonly string[]): boolean {
  return found.map(squeeze).join('\n') === expected.map(squeeze).join('\n');
}

/** White space apart, and the marks of direction that nobody sees. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200e\u200f]+/g, '');
}

function bare(text: string): string {
  return squeeze(text).replace(/[,،，]$/u, '');
}
