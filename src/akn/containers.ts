/**
 * The names of containers for nodes that Akoma Ntoso has no element for where they stand: front and
 * closing lines inside a section, a second preamble, an annex below another node.
 */
import type { NodeOf } from '../tree/types.ts';

export type ContainedNode = NodeOf<
  | 'adoptionLine'
  | 'originLine'
  | 'title'
  | 'enactingClause'
  | 'preambularParagraph'
  | 'heading'
  | 'closingNote'
  | 'voteNote'
  | 'annex'
>;

export const containerNames = {
  adoptionLine: 'adoption',
  originLine: 'origin',
  title: 'resolutionTitle',
  enactingClause: 'enactingFormula',
  preambularParagraph: 'preamble',
  heading: 'heading',
  closingNote: 'closing',
  voteNote: 'vote',
  annex: 'annex',
} as const satisfies Record<ContainedNode['type'], string>;

/** The type of node that a container's name tells. */
export function nodeTypeOfContainer(name: string | undefined): ContainedNode['type'] | undefined {
  const found = Object.entries(containerNames).find(([, own]) => own === name);
  return found?.[0] as ContainedNode['type'] | undefined;
}

/** The container of notes that nothing in the text refers to. */
export const notesContainer = 'notes';

/** What `statement` is named, by what the document is. */
export const statementNames = {
  resolution: 'resolution',
  draft: 'resolutionDraft',
  statement: 'statement',
} as const;

export type StatementName = keyof typeof statementNames;

/** Classes of elements that stand for something else than their name says. */
export const classes = {
  /** Italics that open a paragraph. */
  leadPhrase: 'leadPhrase',
  /** The source had lost the italics. */
  inferred: 'inferred',
  /** A reference that the edition makes of words that cite: the text itself links nothing there. */
  citation: 'citation',
  /** An element that the schema demands and the text does not have. */
  void: 'void',
  /** A break between pages that stands between blocks. */
  pageBreak: 'pageBreak',
  /** The label of an annex, before its heading. */
  label: 'label',
  /** The heading of an annex. */
  heading: 'heading',
  /** The words that the mark behind a symbol points at. */
  symbolNote: 'symbolNote',
  /** A vote that is printed after the annexes. */
  afterAttachments: 'afterAttachments',
} as const;

/** The class of an item whose level is not that of its depth. */
export function levelClass(level: number): string {
  return `level${level}`;
}

export function levelOfClass(names: readonly string[]): number | undefined {
  const found = names.map((name) => /^level([1-9]\d{0,3})$/.exec(name)?.[1]).find(Boolean);
  return found === undefined ? undefined : Number(found);
}
